import type { Mesh } from '../../src/kernel/mesh';
import type { LoftPart } from '../../src/tables/loft-table';

/** A box from `low` to `high`, closed and outward. */
export const box = (low: readonly [number, number, number], high: readonly [number, number, number]): Mesh => {
  const positions = new Float32Array(24);
  for (let v = 0; v < 8; v++)
    for (let k = 0; k < 3; k++) positions[3 * v + k] = ((v >> k) & 1 ? high : low)[k] as number;
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ];
  return { positions, triangles: Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d] as number[])) };
};

/** A circle of `radius` about the axis, as one harmonic. */
export const circle = (radius: number, x = 0, y = 0): number[] => [x, y, radius, 0, 0, radius];

/** A part along `axis` with a circle of `radius` at each of `places`, flat at both ends. */
export const tube = (axis: LoftPart['axis'], places: readonly number[], radius: number): LoftPart => ({
  axis,
  side: [1, 0, 0],
  start: { kind: 'flat' },
  end: { kind: 'flat' },
  sections: places.map((at_mm) => ({ at_mm, outline: circle(radius) })),
});

/** A quarter of a ring of radius `bend` in the plane of y and z, as points of an axis. */
export const quarterRing = (bend: number, steps = 24): LoftPart['axis'] =>
  Array.from({ length: steps + 1 }, (_, i): [number, number, number] => {
    const angle = (Math.PI / 2) * (i / steps);
    return [0, bend * Math.sin(angle), bend * (1 - Math.cos(angle))];
  });

/** The text of an OBJ file with the mesh in the reference frame. */
export const asObj = ({ positions, triangles }: Mesh): string => {
  const lines: string[] = [];
  for (let v = 0; v < positions.length; v += 3) {
    const [x, y, z] = [positions[v], positions[v + 1], positions[v + 2]] as [number, number, number];
    lines.push(`v ${x - 72.33} ${-z - 73.18} ${y + 398.89}`);
  }
  for (let f = 0; f < triangles.length; f += 3)
    lines.push(`f ${[0, 1, 2].map((k) => (triangles[f + k] as number) + 1).join(' ')}`);
  return lines.join('\n');
};
