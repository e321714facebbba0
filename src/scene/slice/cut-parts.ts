import { ATTRIBUTES } from '../../anatomy/glb-contract';
import type { StructureId } from '../../anatomy/structures';
import { at } from '../../kernel/at';
import { areaOf, type Loop } from '../../kernel/loop';
import type { Mesh } from '../../kernel/mesh';
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
  /** Share of tendon round the cut, 0 (all flesh) to 1: low on the leg a muscle is cut through its tendon. */
  readonly tendon: number;
}

const FIBRE = ATTRIBUTES.fibre.toLowerCase();

/** Mean tendon fraction of the vertices next to the cut. */
const tendonAt = (part: Part, { positions, triangles }: Mesh, height: number): number => {
  const fibre = part.geometry.getAttribute(FIBRE);
  if (!fibre) return 0;
  const isAbove = (vertex: number) => at(positions, 3 * vertex + 1) > height;
  let sum = 0;
  let count = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [at(triangles, t), at(triangles, t + 1), at(triangles, t + 2)];
    const above = corners.filter(isAbove).length;
    if (above === 0 || above === 3) continue;
    for (const corner of corners) sum += fibre.getY(corner);
    count += 3;
  }
  return count > 0 ? sum / count : 0;
};

/** Ends of an outline nearer than this belong together, mm. */
const GAP = 1;
/** An outline smaller than this is a scratch, mm². */
const LEAST = 0.3;

/** Cuts every part across at a height; structures that the cut misses are not in the list. */
export const cutParts = (parts: readonly Part[], height: Mm): SectionCut[] => {
  const plane = levelPlane(height);
  const found = new Map<StructureId, SectionCut>();
  for (const part of parts) {
    const mesh = atHeight(sectionMeshOf(part), height);
    if (!mesh) continue;
    const loops = sliceMesh(mesh, plane, GAP).filter((loop) => areaOf(loop) > LEAST);
    if (loops.length === 0) continue;
    const { id } = part.structure;
    const before = found.get(id);
    const tendon = Math.max(before?.tendon ?? 0, tendonAt(part, mesh, height));
    found.set(id, { id, loops: [...(before?.loops ?? []), ...loops], tendon });
  }
  return [...found.values()];
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
