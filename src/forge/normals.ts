import { at } from '../kernel/at';
import type { Mesh } from '../kernel/mesh';
import { cross, dot, length, normalize, sub, type Vec3 } from '../kernel/vec3';

/** Share that a face of the lid has in the normal of a vertex it shares with the wall: hardly any, so that the rim stays crisp. */
const LID_SHARE = 1e-3;

/**
 * Unit normals of a closed smooth mesh, each face weighted by the angle it holds at the vertex. Faces that lie flat
 * above the height `lid`, mm, are the lid of a cut and leave the wall's normals alone.
 */
export const smoothNormals = ({ positions, triangles }: Mesh, lid = Number.POSITIVE_INFINITY): Float32Array => {
  const out = new Float32Array(positions.length);
  const corner = (v: number): Vec3 => [at(positions, 3 * v), at(positions, 3 * v + 1), at(positions, 3 * v + 2)];
  for (let f = 0; f < triangles.length; f += 3) {
    const ids = [at(triangles, f), at(triangles, f + 1), at(triangles, f + 2)];
    const points = ids.map(corner);
    const face = normalize(cross(sub(at(points, 1), at(points, 0)), sub(at(points, 2), at(points, 0))));
    const share = face[1] > 0.99 && points.every((p) => p[1] > lid) ? LID_SHARE : 1;
    ids.forEach((v, k) => {
      const a = sub(at(points, (k + 1) % 3), at(points, k));
      const b = sub(at(points, (k + 2) % 3), at(points, k));
      const size = length(a) * length(b);
      const angle = size > 0 ? Math.acos(Math.min(1, Math.max(-1, dot(a, b) / size))) : 0;
      for (let c = 0; c < 3; c++) out[3 * v + c] = at(out, 3 * v + c) + at(face, c) * angle * share;
    });
  }
  for (let v = 0; v < out.length; v += 3) {
    const unit = normalize([at(out, v), at(out, v + 1), at(out, v + 2)]);
    out.set(unit, v);
  }
  return out;
};
