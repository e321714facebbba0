import type { Patch } from '../../anatomy/attachments';
import { normalize, type Vec3 } from '../../kernel/vec3';

/** A stretch of a bone: from one fraction of its length along a direction to another, both 0 to 1. */
export interface Band {
  readonly along: Vec3;
  readonly from: number;
  readonly to: number;
}

/** A side of a bone: where its normal meets a direction by at least this cosine. */
export interface Face {
  readonly toward: Vec3;
  readonly least: number;
}

/** How much of a bone an attachment is described to take. */
export interface Extent {
  readonly bands: readonly Band[];
  readonly faces: readonly Face[];
  /** Muscle within this distance of the bone touches it, mm: the surfaces are measured apart, to half a millimetre each. */
  readonly reach: number;
  /** The muscle runs along the bone without touching it in the model: the strip of bone nearest to it at each height. */
  readonly follows?: boolean;
}

const DOWN: Vec3 = [0, -1, 0];
const UP: Vec3 = [0, 1, 0];
const BACK: Vec3 = [0, 0, -1];
const FRONT: Vec3 = [0, 0, 1];
const MEDIAL: Vec3 = [1, 0, 0];
const LATERAL: Vec3 = [-1, 0, 0];

const REACH = 3.5;

const band = (along: Vec3, from: number, to: number): Band => ({ along, from, to });
const face = (least: number, ...directions: readonly Vec3[]): Face => ({
  toward: normalize(directions.reduce((sum, d): Vec3 => [sum[0] + d[0], sum[1] + d[1], sum[2] + d[2]])),
  least,
});
const extent = (bands: readonly Band[], faces: readonly Face[] = [], reach = REACH): Extent => ({
  bands,
  faces,
  reach,
});

/** The base of a toe bone or metatarsal, on one side of it. */
const base = (to: number, least: number, ...directions: readonly Vec3[]): Extent =>
  extent([band(FRONT, 0, to)], [face(least, ...directions)]);

/**
 * What Gray's Anatomy (42nd edition) and Moore's Clinically Oriented Anatomy (8th edition) say of each patch, in fractions
 * of the bone. The femur of this atlas is its lowest 11 cm: its fractions count from the cut.
 */
const DESCRIBED: Readonly<Record<string, Extent | readonly Extent[]>> = {
  // Back of the medial condyle and the popliteal surface just above it.
  'gastrocnemius-medial origin femur': extent([band(DOWN, 0.36, 0.66)], [face(0.2, BACK), face(-0.2, MEDIAL)], 4),
  // Lateral surface of the lateral condyle and the lower supracondylar line.
  'gastrocnemius-lateral origin femur': extent([band(DOWN, 0.36, 0.68)], [face(0.1, BACK, LATERAL)], 4),
  // Lower supracondylar line, above the lateral head.
  'plantaris origin femur': extent([band(DOWN, 0.2, 0.52)], [face(0.5, BACK, LATERAL)], 3),
  'popliteus origin femur': extent([band(DOWN, 0.5, 1)], [face(0.4, LATERAL)], 4),
  // A triangle above the soleal line.
  'popliteus insertion tibia': extent([band(DOWN, 0.07, 0.3)], [face(0, BACK)]),
  // The soleal line and the middle third of the medial border.
  'soleus origin tibia': [
    extent([band(DOWN, 0.08, 0.4)], [face(-0.1, BACK)]),
    { ...extent([band(DOWN, 0.26, 0.62)], [face(-0.2, BACK)], 2), follows: true },
  ],
  // Back of the head and the upper quarter to third.
  'soleus origin fibula': extent([band(DOWN, 0, 0.33)], [face(-0.2, BACK)]),
  // Middle third of the back of the tuberosity.
  'achilles-tendon insertion calcaneus': extent([band(UP, 0.2, 0.6), band(FRONT, 0, 0.25)], [face(0.2, BACK)], 4),
  // Beside the Achilles tendon, medial.
  'plantaris insertion calcaneus': extent(
    [band(UP, 0.3, 0.6), band(FRONT, 0, 0.3)],
    [face(0.1, BACK, MEDIAL), face(0.1, MEDIAL)],
  ),
  // Lateral to the vertical line, below the soleal line.
  'tibialis-posterior origin tibia': extent([band(DOWN, 0.15, 0.66)], [face(0.45, BACK, LATERAL)], 2.5),
  'tibialis-posterior origin fibula': extent([band(DOWN, 0.08, 0.66)], [face(0, MEDIAL)]),
  'tibialis-posterior insertion navicular': extent([], [face(0, MEDIAL, DOWN)]),
  'tibialis-posterior insertion cuneiform-medial': extent([], [face(0, DOWN)]),
  'flexor-hallucis-longus origin fibula': extent([band(DOWN, 0.33, 0.93)], [face(-0.1, BACK)]),
  // Medial to that line, up to the border that soleus has.
  'flexor-digitorum-longus origin tibia': extent([band(DOWN, 0.25, 0.72)], [face(0.4, BACK), face(-0.5, LATERAL)], 2.5),
  'fibularis-longus origin fibula': extent([band(DOWN, 0, 0.66)], [face(0, LATERAL)]),
  'fibularis-longus insertion metatarsal-1': base(0.3, 0, DOWN, LATERAL),
  'fibularis-longus insertion cuneiform-medial': extent([], [face(0, DOWN, LATERAL)]),
  'fibularis-brevis origin fibula': extent([band(DOWN, 0.33, 0.93)], [face(-0.1, LATERAL)]),
  'fibularis-brevis insertion metatarsal-5': base(0.3, 0.1, LATERAL),
  'fibularis-tertius origin fibula': extent([band(DOWN, 0.66, 0.95)], [face(-0.1, FRONT)]),
  'fibularis-tertius insertion metatarsal-5': base(0.4, 0.1, UP),
  'tibialis-anterior origin tibia': extent([band(DOWN, 0.03, 0.6)], [face(0.35, LATERAL)], 2.5),
  'tibialis-anterior insertion cuneiform-medial': extent([], [face(0.2, MEDIAL)]),
  'tibialis-anterior insertion metatarsal-1': base(0.3, 0.1, MEDIAL),
  'extensor-digitorum-longus origin tibia': extent([band(DOWN, 0.02, 0.12)], [face(0.2, LATERAL)]),
  'extensor-digitorum-longus origin fibula': extent([band(DOWN, 0, 0.76)], [face(-0.2, FRONT, MEDIAL)]),
  'extensor-hallucis-longus origin fibula': extent([band(DOWN, 0.25, 0.75)], [face(-0.2, FRONT, MEDIAL)]),
  'abductor-hallucis origin calcaneus': extent([band(FRONT, 0, 0.45)], [face(0.1, DOWN, MEDIAL)]),
  'abductor-hallucis insertion phalanx-proximal-1': base(0.4, 0, MEDIAL),
  'flexor-digitorum-brevis origin calcaneus': extent([band(FRONT, 0, 0.4)], [face(0.2, DOWN)]),
  'quadratus-plantae origin calcaneus': extent([band(FRONT, 0.2, 0.9)], [face(-0.1, DOWN, MEDIAL)]),
};

/** Long flexors hold the base of a toe bone from below, long extensors from above. */
const onToe = ({ owner, bone }: Patch): Extent | undefined => {
  if (!bone.startsWith('phalanx')) return undefined;
  return base(0.5, 0.2, owner.startsWith('extensor') ? UP : DOWN);
};

/** The extents of a patch; a patch that no book describes is a bug of the table of attachments and throws. */
export const extentsOf = (patch: Patch): readonly Extent[] => {
  const key = `${patch.owner} ${patch.end} ${patch.bone}`;
  const found = DESCRIBED[key] ?? onToe(patch);
  if (!found) throw new RangeError(`missing extent: ${key}`);
  return 'bands' in found ? [found] : found;
};
