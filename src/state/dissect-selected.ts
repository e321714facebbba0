import { patchesOf } from '../anatomy/attachments';
import type { StructureId } from '../anatomy/structures';
import { triggerPointOf } from '../content';
import { fade, hide, isolate, restore } from './dissect';
import { atlas } from './store';
import type { Dissection, Selection } from './types';

/** What of the leg a selection stands for: the structure itself, or the muscle that a trigger point lies in. */
export const subjectOf = (selection: Selection | null): StructureId | null => {
  if (!selection) return null;
  return selection.kind === 'structure' ? selection.id : triggerPointOf(selection.id).muscle;
};

/** A structure with the tendons and bones that it holds to, so that an isolated muscle is seen where it springs and ends. */
export const withHolds = (id: StructureId): readonly StructureId[] => [
  ...new Set([id, ...patchesOf(id).flatMap(({ owner, bone }) => [owner, bone])]),
];

/** Whether it is what an isolation is about, and not only a bone it holds to. */
export const isIsolated = ({ isolated }: Dissection, id: StructureId): boolean =>
  isolated.length > 0 && withHolds(id).every((each) => isolated.includes(each));

const onSubject = (act: (id: StructureId, dissection: Dissection) => void) => () => {
  const { selection, dissection } = atlas.getState();
  const id = subjectOf(selection);
  if (id) act(id, dissection);
};

/** Show the selected structure with what it holds to and nothing else, or end that. */
export const toggleIsolated = onSubject((id, dissection) => isolate(isIsolated(dissection, id) ? [] : withHolds(id)));

export const toggleFaded = onSubject((id, { apart }) => (apart[id] === 'faded' ? restore(id) : fade(id)));

export const toggleHidden = onSubject((id, { apart }) => (apart[id] === 'hidden' ? restore(id) : hide(id)));
