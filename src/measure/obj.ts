import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';

/** Where the atlas origin, the knee joint centre, lies in the reference frame (x to the subject's left, y back, z up). */
const KNEE = { x: -72.33, y: -73.18, z: 398.89 } as const;

/**
 * Reads the vertices and faces of an OBJ file of the reference frame into the atlas frame. Vertices at one place
 * become one vertex, polygons become fans, and triangles without area are left out.
 */
export const readObj = (text: string): Mesh => {
  const positions: number[] = [];
  const triangles: number[] = [];
  const known = new Map<string, number>();
  const names: number[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim().split(/\s+/);
    if (words[0] === 'v') {
      const [x, y, z] = [Number(words[1]), Number(words[2]), Number(words[3])];
      const key = `${x.toFixed(4)} ${y.toFixed(4)} ${z.toFixed(4)}`;
      let index = known.get(key);
      if (index === undefined) {
        index = positions.length / 3;
        known.set(key, index);
        // Two axes swap and one turns: the handedness, hence the winding, stays.
        positions.push(x - KNEE.x, z - KNEE.z, -(y - KNEE.y));
      }
      names.push(index);
    } else if (words[0] === 'f') {
      const corners = words.slice(1).map((word) => at(names, Number.parseInt(word, 10) - 1));
      for (let i = 2; i < corners.length; i++) {
        const [a, b, c] = [at(corners, 0), at(corners, i - 1), at(corners, i)];
        if (a !== b && b !== c && c !== a) triangles.push(a, b, c);
      }
    }
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};

/** Several meshes as one. */
export const together = (meshes: readonly Mesh[]): Mesh => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (const mesh of meshes) {
    const base = positions.length / 3;
    for (const value of mesh.positions) positions.push(value);
    for (const v of mesh.triangles) triangles.push(v + base);
  }
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles) };
};
