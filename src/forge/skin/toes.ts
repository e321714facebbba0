import type { StructureId } from '../../anatomy/structures';
import { at } from '../../kernel/at';
import type { Mesh } from '../../kernel/mesh';
import { add, distance, dot, mix, normalize, scale, sub, type Vec3 } from '../../kernel/vec3';
import type { Landmarks } from '../../tables/landmarks';

/** A ball of a toe, millimetres. */
export interface Bead {
  readonly centre: Vec3;
  readonly radius: number;
}

/** From the ball of the foot to the pulp; the skin is stretched over neighbouring beads. */
export type Toe = readonly Bead[];

const NUMBERS = [1, 2, 3, 4, 5] as const;
/** Flesh over the phalanges, mm. */
const FLESH = 2.6;
/** The skin of a toe parts from its neighbour's this share of the way from metatarsal head to tip. */
const WEB = 0.42;

const middle = (mesh: Mesh): Vec3 => {
  let sum: Vec3 = [0, 0, 0];
  const { positions: p } = mesh;
  for (let i = 0; i < p.length; i += 3) sum = add(sum, [at(p, i), at(p, i + 1), at(p, i + 2)]);
  return scale(sum, 3 / p.length);
};

/** Greatest distance of a bone's points from the line through its middle along `axis`, mm. */
const girth = (mesh: Mesh, centre: Vec3, axis: Vec3, from: number, to: number): number => {
  let widest = 0;
  const { positions: p } = mesh;
  for (let i = 0; i < p.length; i += 3) {
    const d = sub([at(p, i), at(p, i + 1), at(p, i + 2)], centre);
    const along = dot(d, axis);
    if (along < from || along > to) continue;
    widest = Math.max(widest, distance(d, scale(axis, along)));
  }
  return widest;
};

export interface Solid {
  readonly id: StructureId;
  readonly mesh: Mesh;
}

/** The beads of each toe, strung along its phalanges; toes whose bones are not there are left out. */
export const toesOf = (solids: readonly Solid[], landmarks: Landmarks): Toe[] => {
  const meshOf = (id: StructureId) => solids.find((solid) => solid.id === id)?.mesh;
  return NUMBERS.flatMap((n) => {
    const bones = (['proximal', 'middle', 'distal'] as const).flatMap((row) => {
      const mesh = meshOf(`phalanx-${row}-${n}` as StructureId);
      return mesh ? [mesh] : [];
    });
    if (bones.length < 2) return [];
    const centres = bones.map(middle);
    const tip = landmarks[`toe-tip-${n}`];
    const last = at(centres, centres.length - 1);
    const ahead = normalize(sub(last, at(centres, centres.length - 2)));
    const width = (k: number) => {
      const axis = normalize(sub(at(centres, Math.min(k + 1, centres.length - 1)), at(centres, Math.max(k - 1, 0))));
      return girth(at(bones, k), at(centres, k), axis, -5, 5) + FLESH;
    };
    const beads: Bead[] = centres.map((centre, k) => ({ centre, radius: width(k) }));
    const first = at(beads, 0);
    const root = mix(first.centre, landmarks[`metatarsal-head-${n}`], 0.75);
    const pulp = at(beads, beads.length - 1);
    const reach = Math.max(dot(sub(tip, pulp.centre), ahead), 1);
    // The pulp hangs a little below the bone and runs past its tip.
    const end: Bead = {
      centre: add(add(pulp.centre, scale(ahead, reach - 0.5 * pulp.radius)), [0, -0.8, 0]),
      radius: pulp.radius * 0.94,
    };
    return [[{ centre: [root[0], first.centre[1] + 2, root[2]], radius: first.radius + 1 }, ...beads, end]];
  });
};

/** Depth below the skin of one toe at a point, mm, positive inside: round cones between neighbouring beads. */
export const toeDepth = (toe: Toe, x: number, y: number, z: number): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k + 1 < toe.length; k++) {
    const a = toe[k] as Bead;
    const b = toe[k + 1] as Bead;
    const ux = b.centre[0] - a.centre[0];
    const uy = b.centre[1] - a.centre[1];
    const uz = b.centre[2] - a.centre[2];
    const px = x - a.centre[0];
    const py = y - a.centre[1];
    const pz = z - a.centre[2];
    const t = Math.min(Math.max((px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz), 0), 1);
    const depth = a.radius + (b.radius - a.radius) * t - Math.hypot(px - ux * t, py - uy * t, pz - uz * t);
    if (depth > most) most = depth;
  }
  return most;
};

/** Whether a point under the skin belongs to the free part of a toe, where the skin follows the beads and nothing else. */
export const toeFilter = (toes: readonly Toe[], landmarks: Landmarks) => {
  const lines = NUMBERS.map((n) => {
    const from = landmarks[`metatarsal-head-${n}`];
    const to = landmarks[`toe-tip-${n}`];
    return { from, x: to[0] - from[0], z: to[2] - from[2] };
  });
  // Most points are far from any toe.
  const highest = Math.max(...lines.map((line) => line.from[1])) + 60;
  const hindmost = Math.min(...lines.map((line) => line.from[2])) - 20;
  return (x: number, y: number, z: number): boolean => {
    if (toes.length === 0 || y > highest || z < hindmost) return false;
    let nearest = Number.POSITIVE_INFINITY;
    let share = 0;
    for (const line of lines) {
      const px = x - line.from[0];
      const pz = z - line.from[2];
      const t = (px * line.x + pz * line.z) / (line.x ** 2 + line.z ** 2);
      const c = Math.min(Math.max(t, 0), 1);
      const gap = Math.hypot(px - line.x * c, pz - line.z * c);
      if (gap < nearest) {
        nearest = gap;
        share = t;
      }
    }
    return share > WEB;
  };
};
