import type { StructureId } from '../anatomy/structures';
import type { SourceKey } from '../sources';
import type { JointId } from './types';
import type { WordKey } from './words';

/** The plain name of any structure; a structure without one in words/en/names.json does not compile. */
export const nameOf = (id: StructureId): WordKey => `name.${id}`;

/** Its name in the Terminologia Anatomica. */
export const latinOf = (id: StructureId): WordKey => `latin.${id}`;

export const jointName = (joint: JointId): WordKey => `interface.joint.${joint}`;

/** Where the Latin names come from. */
export const NAMES_FROM: SourceKey = 'terminologia-anatomica';
