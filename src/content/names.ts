import type { StructureId } from '../anatomy/structures';
import type { JointId } from './types';
import type { WordKey } from './words';

/** The plain name of any structure; a structure without one in words/en/names.json does not compile. */
export const nameOf = (id: StructureId): WordKey => `name.${id}`;

/** Its name in the Terminologia Anatomica. */
export const latinOf = (id: StructureId): WordKey => `latin.${id}`;

export const jointName = (joint: JointId): WordKey => `joint.${joint}`;
