import type { Mesh } from '../../kernel/mesh';
import { levelPlane } from '../../kernel/plane';
import { sliceMesh } from '../../kernel/slice';
import type { Rgb } from './draw-solids';

export interface Cut {
  readonly mesh: Mesh;
  readonly colour: Rgb;
}

/** Open seams of a reference mesh up to this length are closed, mm. */
const GAP = 1.5;

/** What a level plane cuts of some meshes, seen from above with the front up, as SVG; `box` is x, z, width and depth in mm. */
export const drawOutlines = (
  cuts: readonly Cut[],
  height: number,
  [x, z, width, depth]: readonly [number, number, number, number],
): string => {
  const shapes = cuts.flatMap(({ mesh, colour }) =>
    sliceMesh(mesh, levelPlane(height), GAP).map((loop) => {
      const points = Array.from({ length: loop.length / 2 }, (_, i) => {
        const [px = 0, pz = 0] = [loop[2 * i], loop[2 * i + 1]];
        return `${(px - x).toFixed(1)},${(depth - (pz - z)).toFixed(1)}`;
      });
      return `<polygon points="${points.join(' ')}" fill="rgb(${colour.join(' ')})" fill-opacity="0.75" stroke="#3a2a20" stroke-width="0.35"/>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${depth}" width="100%">${shapes.join('')}</svg>`;
};
