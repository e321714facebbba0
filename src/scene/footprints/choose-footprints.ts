import { type Patch, patchesOf, patchesOn } from '../../anatomy/attachments';
import type { Footprint, FootprintsFile } from '../../anatomy/footprints-file';
import { structureOf } from '../../anatomy/structures';
import type { Selection } from '../../state/types';

const same = (a: Patch, b: Patch) => a.owner === b.owner && a.end === b.end && a.bone === b.bone;

/** What to draw for a selection: the footprints of a muscle or tendon, or all of those on a bone. None for a point of pain. */
export const chooseFootprints = (
  { footprints }: Pick<FootprintsFile, 'footprints'>,
  selection: Selection | null,
): readonly Footprint[] => {
  if (selection?.kind !== 'structure') return [];
  const asked = structureOf(selection.id).kind === 'bone' ? patchesOn(selection.id) : patchesOf(selection.id);
  return footprints.filter((footprint) => asked.some((patch) => same(patch, footprint)));
};
