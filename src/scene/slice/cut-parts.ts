import type { StructureId } from '../../anatomy/structures';
import { at } from '../../kernel/at';
import { areaOf, type Loop } from '../../kernel/loop';
import { levelPlane } from '../../kernel/plane';
import { sliceMesh } from '../../kernel/slice';
import type { Mm } from '../../kernel/units';
import type { SliceOutline } from '../../state/types';
import type { Part } from '../model/load-model';
import { atHeight, sectionMeshOf } from './section-mesh';

/** What a level cut leaves of one structure: outlines in mm, x to medial and z to the front. */
export interface SectionCut {
  readonly id: StructureId;
  readonly loops: readonly Loop[];
}

/** Ends of an outline nearer than this belong together, mm. */
const GAP = 1;
/** An outline smaller than this is a scratch, mm². */
const LEAST = 0.3;

/** Cuts every part across at a height; structures that the cut misses are not in the list. */
export const cutParts = (parts: readonly Part[], height: Mm): SectionCut[] => {
  const plane = levelPlane(height);
  const found = new Map<StructureId, Loop[]>();
  for (const part of parts) {
    const mesh = atHeight(sectionMeshOf(part), height);
    if (!mesh) continue;
    const loops = sliceMesh(mesh, plane, GAP).filter((loop) => areaOf(loop) > LEAST);
    if (loops.length > 0) found.set(part.structure.id, [...(found.get(part.structure.id) ?? []), ...loops]);
  }
  return [...found].map(([id, loops]) => ({ id, loops }));
};

/** To a twentieth of a millimetre: no drawing shows more. */
const tidy = (value: number) => Math.round(value * 20) / 20;

/** What state is told of a cut. */
export const outlinesOf = (cuts: readonly SectionCut[]): SliceOutline[] =>
  cuts.map(({ id, loops }) => ({
    id,
    rings: loops.map((loop) =>
      Array.from({ length: loop.length / 2 }, (_, i) => [tidy(at(loop, 2 * i)), tidy(at(loop, 2 * i + 1))] as const),
    ),
  }));
