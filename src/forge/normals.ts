import type { Mesh } from '../kernel/mesh';

/** Share that a face of the lid has in the normal of a vertex it shares with the wall: hardly any, so that the rim stays crisp. */
const LID_SHARE = 1e-3;

/** Angle between two directions whose product of lengths is `size`, radians. */
const angleOf = (product: number, size: number): number =>
  size > 0 ? Math.acos(Math.min(1, Math.max(-1, product / size))) : 0;

/**
 * Unit normals of a closed smooth mesh, each face weighted by the angle it holds at the vertex. Faces that lie flat
 * above the height `lid`, mm, are the lid of a cut and leave the wall's normals alone.
 */
export const smoothNormals = ({ positions, triangles }: Mesh, lid = Number.POSITIVE_INFINITY): Float32Array => {
  const out = new Float32Array(positions.length);
  const p = (i: number) => positions[i] as number;
  const add = (i: number, nx: number, ny: number, nz: number, weight: number) => {
    out[i] = (out[i] as number) + nx * weight;
    out[i + 1] = (out[i + 1] as number) + ny * weight;
    out[i + 2] = (out[i + 2] as number) + nz * weight;
  };
  for (let f = 0; f < triangles.length; f += 3) {
    const a = 3 * (triangles[f] as number);
    const b = 3 * (triangles[f + 1] as number);
    const c = 3 * (triangles[f + 2] as number);
    // Sides: u from a to b, v from b to c, w from a to c.
    const [ux, uy, uz] = [p(b) - p(a), p(b + 1) - p(a + 1), p(b + 2) - p(a + 2)];
    const [vx, vy, vz] = [p(c) - p(b), p(c + 1) - p(b + 1), p(c + 2) - p(b + 2)];
    const [wx, wy, wz] = [p(c) - p(a), p(c + 1) - p(a + 1), p(c + 2) - p(a + 2)];
    const [nx, ny, nz] = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx];
    const size = Math.sqrt(nx * nx + ny * ny + nz * nz);
    if (size === 0) continue;
    const u = Math.sqrt(ux * ux + uy * uy + uz * uz);
    const v = Math.sqrt(vx * vx + vy * vy + vz * vz);
    const w = Math.sqrt(wx * wx + wy * wy + wz * wz);
    const flat = ny / size > 0.99 && p(a + 1) > lid && p(b + 1) > lid && p(c + 1) > lid;
    const share = (flat ? LID_SHARE : 1) / size;
    add(a, nx, ny, nz, share * angleOf(ux * wx + uy * wy + uz * wz, u * w));
    add(b, nx, ny, nz, share * angleOf(-(ux * vx + uy * vy + uz * vz), u * v));
    add(c, nx, ny, nz, share * angleOf(vx * wx + vy * wy + vz * wz, v * w));
  }
  for (let i = 0; i < out.length; i += 3) {
    const [x, y, z] = [out[i] as number, out[i + 1] as number, out[i + 2] as number];
    const size = Math.sqrt(x * x + y * y + z * z);
    const scale = size > 0 ? 1 / size : 0;
    out[i] = x * scale;
    out[i + 1] = y * scale;
    out[i + 2] = z * scale;
  }
  return out;
};
