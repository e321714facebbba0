import type { StructureId } from '../anatomy/structures';

/** A place on the measured centre line of a muscle or tendon: which part of its table, and at which height or depth. */
export interface OnLine {
  readonly on: 'thigh' | 'shank' | 'foot' | 'toes';
  /** Default: the muscle itself. */
  readonly of?: StructureId;
  readonly part: number;
  readonly y?: number;
  readonly z?: number;
  /** Moved this far in front of the measured line, mm (behind, if negative): see `why`. */
  readonly ahead?: number;
  readonly why?: string;
}

/** A place of the hip, which this leg does not have: by Rajagopal's model, scaled by the length of the shank. */
export interface FromHip {
  readonly on: 'thigh';
  /** Millimetres forwards, up and outwards from the centre of the knee in the model's femur frame. */
  readonly adapted: readonly [forwards: number, up: number, outwards: number];
}

export interface Over {
  readonly over: 'condyles' | 'patella' | 'patella-front';
}

export type RecipeStop = OnLine | FromHip | Over;

const thigh = (part: number, y: number, more: Partial<OnLine> = {}): OnLine => ({ on: 'thigh', part, y, ...more });
const shank = (part: number, y: number, more: Partial<OnLine> = {}): OnLine => ({ on: 'shank', part, y, ...more });
const footY = (part: number, y: number, more: Partial<OnLine> = {}): OnLine => ({ on: 'foot', part, y, ...more });
const footZ = (part: number, z: number, more: Partial<OnLine> = {}): OnLine => ({ on: 'foot', part, z, ...more });
const toesZ = (part: number, z: number): OnLine => ({ on: 'toes', part, z });

/** Where the tendon comes to lie on the calcaneus. */
const ACHILLES: OnLine = { on: 'foot', of: 'achilles-tendon', part: 0, y: -432 };

const ISCHIUM_LONG_HEAD: FromHip = { on: 'thigh', adapted: [-48, 364, -18] };
const ISCHIUM_TENDINOSUS: FromHip = { on: 'thigh', adapted: [-48, 358, -25] };
const ISCHIUM_MEMBRANOSUS: FromHip = { on: 'thigh', adapted: [-42, 369, -15] };
const PUBIS: FromHip = { on: 'thigh', adapted: [9, 354, -52] };
const ILIAC_SPINE: FromHip = { on: 'thigh', adapted: [37, 467, 29] };
const ILIUM_BELOW: FromHip = { on: 'thigh', adapted: [32, 444, 16] };
const VASTUS_MEDIAL: FromHip = { on: 'thigh', adapted: [14, 194, 19] };
const VASTUS_LATERAL: FromHip = { on: 'thigh', adapted: [5, 219, 35] };
const VASTUS_MIDDLE: FromHip = { on: 'thigh', adapted: [29, 212, 31] };

const BELLY = 'the belly lies behind the straight line and holds the path off when the knee bends';
const RESTING = 'measured at rest; a pulling tendon stands off under its retinaculum';
const STRINGS = 'the reference shows the tendon beside the knee at rest; taut, it stands out behind it';

/** Over the kneecap, which holds the tendon off the thigh, to the tuberosity of the tibia. */
const KNEECAP: readonly RecipeStop[] = [{ over: 'patella' }, { ...shank(0, -72), of: 'rectus-femoris' }];

/**
 * The course of each muscle, from origin to end. Places lie on the centre lines of the tables; where along them was chosen
 * between retinacula so that lengths follow the published model best (docs/biomechanics.md).
 */
export const PATH_RECIPES: Partial<Record<StructureId, readonly RecipeStop[]>> = {
  'gastrocnemius-medial': [thigh(0, 22), { over: 'condyles' }, shank(0, -75, { ahead: -14, why: BELLY }), ACHILLES],
  'gastrocnemius-lateral': [thigh(0, 19), { over: 'condyles' }, shank(0, -105, { ahead: -4, why: BELLY }), ACHILLES],
  soleus: [shank(0, -95), ACHILLES],
  plantaris: [thigh(0, 20), { over: 'condyles' }, shank(0, -110), { ...ACHILLES, of: 'plantaris' }],
  popliteus: [thigh(0, 2), shank(0, -28), shank(0, -80)],
  'tibialis-posterior': [shank(0, -180), shank(0, -404), footY(1, -423), footZ(1, 27)],
  'flexor-digitorum-longus': [
    shank(0, -200),
    shank(0, -380),
    footZ(1, 14),
    footZ(1, 50),
    footZ(1, 82),
    toesZ(1, 108),
    toesZ(1, 126),
  ],
  'flexor-hallucis-longus': [
    shank(0, -230),
    shank(0, -388),
    footY(1, -430),
    footZ(1, 72),
    toesZ(1, 116),
    toesZ(1, 146),
  ],
  'fibularis-longus': [shank(0, -143), shank(0, -384), shank(0, -406), footY(1, -430), footZ(1, 16), footZ(1, 56)],
  'fibularis-brevis': [shank(0, -310), shank(0, -384), shank(0, -406), footY(1, -430), footZ(1, 20)],
  'tibialis-anterior': [shank(0, -170), shank(0, -368, { ahead: 8, why: RESTING }), footZ(1, 70)],
  'extensor-digitorum-longus': [
    shank(0, -140),
    shank(0, -377),
    footZ(2, 40),
    footZ(2, 99),
    toesZ(2, 122),
    toesZ(2, 143),
  ],
  'extensor-hallucis-longus': [
    shank(0, -258),
    shank(0, -370),
    footZ(1, 60),
    footZ(1, 102),
    toesZ(1, 123),
    toesZ(1, 134),
  ],
  'fibularis-tertius': [shank(0, -343), shank(0, -380), footZ(1, 18), footY(1, -446)],
  'biceps-femoris': [ISCHIUM_LONG_HEAD, shank(0, -45, { ahead: -20, why: STRINGS }), shank(0, -52)],
  semimembranosus: [ISCHIUM_MEMBRANOSUS, shank(0, -47, { ahead: -42, why: STRINGS }), shank(0, -70)],
  semitendinosus: [ISCHIUM_TENDINOSUS, shank(0, -55, { ahead: -34, why: STRINGS }), shank(0, -95)],
  gracilis: [PUBIS, shank(0, -54, { ahead: -48, why: STRINGS }), shank(0, -100)],
  sartorius: [
    ILIAC_SPINE,
    thigh(0, 41, { ahead: -27, why: STRINGS }),
    shank(0, -45, { ahead: -60, why: STRINGS }),
    shank(0, -110),
  ],
  'rectus-femoris': [ILIUM_BELOW, { over: 'patella-front' }, shank(0, -72)],
  'vastus-medialis': [VASTUS_MEDIAL, ...KNEECAP],
  'vastus-lateralis': [VASTUS_LATERAL, ...KNEECAP],
  'vastus-intermedius': [VASTUS_MIDDLE, ...KNEECAP],
};
