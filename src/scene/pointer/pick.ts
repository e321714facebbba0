import type { Mesh, Object3D } from 'three';
import type { StructureId } from '../../anatomy/structures';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { atlas } from '../../state/store';
import type { Selection } from '../../state/types';
import { standingIn } from '../leg/standing-in';
import type { StageLink } from '../stage-link';
import { aim, aimBelowCut, meet } from './ray';
import { screenMarks } from './screen-marks';

/** Half the side of a touch target, CSS pixels. */
const TOUCH = 22;

/** What lies under a point of the picture. `skin` is solid skin: something, yet nothing to select. */
export type Hit = Selection | 'skin' | null;

/** `x` and `y` in CSS pixels from the top left of the stage. */
export const pick = (link: StageLink, x: number, y: number): Hit => {
  if (!link.camera || !link.leg) return null;
  const point = pickMark(link, x, y);
  if (point) return { kind: 'trigger-point', id: point };
  return pickStructure(link, x, y);
};

/** Place of a cut face among those in its plane, the outermost 0; undefined for what is no cut face. */
const rankOf = ({ userData }: Object3D): number | undefined => userData['cap'] as number | undefined;

/** Solid things first; glass is looked through and can be chosen only where nothing solid lies behind it. */
const pickStructure = (link: StageLink, x: number, y: number): Hit => {
  const state = atlas.getState();
  const solid: Mesh[] = [];
  const clear: Mesh[] = [];
  for (const [id, meshes] of link.specimen.meshes) {
    const { role } = standingIn(state, id);
    for (const mesh of meshes) {
      // A cut face is solid, whatever the structure is.
      if (role === 'solid' || rankOf(mesh) !== undefined) solid.push(mesh);
      else if (role !== 'hidden' && id !== 'skin') clear.push(mesh);
    }
  }
  const hit = firstOf(link, solid, x, y) ?? firstOf(link, clear, x, y);
  if (hit === null) return null;
  const id = hit.userData['id'] as StructureId;
  return id === 'skin' && rankOf(hit) === undefined ? 'skin' : { kind: 'structure', id };
};

/** Faces of one cut this near to each other along a ray, metres, lie in one place: the innermost is the one drawn. */
const SAME = 0.0003;

const firstOf = (link: StageLink, meshes: readonly Mesh[], x: number, y: number): Object3D | null => {
  if (!aim(link, x, y) || !aimBelowCut(link)) return null;
  const [first, ...others] = meet(link, meshes, SAME);
  if (!first) return null;
  return others.reduce(
    (best, { object }) => ((rankOf(object) ?? -1) > (rankOf(best) ?? -1) ? object : best),
    first.object,
  );
};

/** The nearest trigger point within a finger's width, the chosen side of the leg first. */
const pickMark = (link: StageLink, x: number, y: number): TriggerPointId | null => {
  let nearest: TriggerPointId | null = null;
  let least = TOUCH;
  for (const mark of screenMarks(link)) {
    const distance = Math.hypot(mark.x - x, mark.y - y) + (mark.facing ? 0 : TOUCH / 2);
    if (distance < least) {
      least = distance;
      nearest = mark.id;
    }
  }
  return nearest;
};

/** The first structure a ray through this point meets, whatever its layer's glass; null for none. For labels and tests. */
export const structureAt = (link: StageLink, x: number, y: number): StructureId | null => {
  const hit = pickStructure(link, x, y);
  return hit !== null && hit !== 'skin' && hit.kind === 'structure' ? hit.id : null;
};
