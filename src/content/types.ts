import type { FootSurface } from '../anatomy/charts';
import type { StructureId } from '../anatomy/structures';
import type { TriggerPointId } from '../anatomy/trigger-points';
import type { SourceKey } from '../sources';
import type { WordKey } from './words';

/** E1 good evidence · E2 some trials · E3 laboratory or observational · E4 expert opinion · E5 traditional, unproven. */
export const EVIDENCE_LABELS = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;
export type EvidenceLabel = (typeof EVIDENCE_LABELS)[number];

/**
 * `read`: the statement was read in its source, or is settled textbook matter. `pending`: recalled with less certainty, or a
 * proposal of this atlas; shown with the mark "review pending".
 */
export type Review = 'read' | 'pending';

/** One statement shown to a person: its words, how well it is supported, and where it comes from. */
export interface Claim {
  readonly words: WordKey;
  readonly evidence: EvidenceLabel;
  /** At least one. */
  readonly sources: readonly SourceKey[];
  readonly review: Review;
}

/** Closed interval [min, max]. */
export type Range = readonly [min: number, max: number];

/** A patch of skin on the leg chart: f without unit, θ in degrees, medial positive; may run past ±180 to wrap. */
export interface LegPatch {
  readonly chart: 'leg';
  readonly f: Range;
  readonly theta: Range;
}

/** A patch of skin on the foot chart. For B (back of the heel) u and v are ignored: the whole back of the heel. */
export interface FootPatch {
  readonly chart: 'foot';
  readonly surface: FootSurface;
  readonly u: Range;
  readonly v: Range;
}

/** A place away from the lower leg, drawn on the small body figure. */
export interface BodyPatch {
  readonly chart: 'body';
  readonly place: 'sacroiliac';
  /** Diameter of the disc in centimetres. */
  readonly diameterCm: number;
}

export type Patch = LegPatch | FootPatch | BodyPatch;

export const ZONE_KINDS = ['essential', 'spillover'] as const;
/** Essential: felt by nearly everyone with this point (drawn solid). Spillover: felt by some (drawn stippled). */
export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone {
  readonly kind: ZoneKind;
  /** The zone in plain words, as in "arch of the foot". */
  readonly place: WordKey;
  /**
   * Their union is the zone. A spillover patch may run on under the essential zone; where both lie, the essential one is shown.
   */
  readonly patches: readonly Patch[];
  readonly sources: readonly SourceKey[];
  /** Of the outline on the chart, which is this atlas's translation of the wording; the wording has its own claims in `pain`. */
  readonly review: Review;
}

/** Depth of a point below the skin, millimetres. */
interface Deep {
  readonly depthMm: Range;
}
/** Where the point lies: a region of skin on one of the charts, and how deep under it. */
export type Site = (LegPatch & Deep) | (FootPatch & Deep);

/** Self-pressure: allowed with a technique, or not allowed with the reason and what to do instead. */
export type Ball =
  | {
      readonly allowed: true;
      /** Where to press, when that is not over the site itself. */
      readonly place?: LegPatch | FootPatch;
      /** Only lightly: a nerve or bone lies close. */
      readonly light?: true;
      readonly size: Claim;
      readonly position: Claim;
      readonly how: Claim;
      readonly avoid: Claim;
    }
  | { readonly allowed: false; readonly why: Claim; readonly instead: Claim };

export interface TriggerPoint {
  readonly id: TriggerPointId;
  readonly muscle: StructureId;
  readonly name: WordKey;
  readonly latin: WordKey;
  readonly site: Site;
  readonly find: Claim;
  /** Pain in words, most important first. */
  readonly pain: readonly Claim[];
  readonly zones: readonly Zone[];
  readonly complaints: readonly Claim[];
  readonly frequency: readonly Claim[];
  /** What the map does not say, and curiosities. */
  readonly notes: readonly Claim[];
  readonly stretches: readonly StretchId[];
  readonly ball: Ball;
  readonly lookAlikes: readonly LookAlikeId[];
  readonly associated: readonly TriggerPointId[];
  /** Evidence for the pattern as a whole. */
  readonly evidence: EvidenceLabel;
  readonly sources: readonly SourceKey[];
  readonly review: Review;
}

export const JOINTS = ['knee', 'ankle', 'subtalar', 'midtarsal', 'toes'] as const;
export type JointId = (typeof JOINTS)[number];

export interface Muscle {
  readonly id: StructureId;
  readonly name: WordKey;
  readonly latin: WordKey;
  readonly summary: Claim;
  readonly origin: Claim;
  readonly insertion: Claim;
  readonly nerve: Claim;
  readonly action: Claim;
  readonly joints: readonly JointId[];
  readonly stretches: readonly StretchId[];
  /** Why those stretches reach it: straight or bent knee. */
  readonly why: Claim;
  readonly feel?: Claim;
  readonly facts: readonly Claim[];
}

/** Whatever has no page as a muscle: a name and, where there is something worth knowing, that. */
export interface Part {
  readonly id: StructureId;
  readonly name: WordKey;
  readonly latin: WordKey;
  readonly facts: readonly Claim[];
}

export const STRETCHES = [
  'wall-straight',
  'wall-bent',
  'seated-towel',
  'towel-bent',
  'kneeling-soleus',
  'step-drop',
  'downward-dog',
  'squat-deep',
  'plantar-fascia',
  'big-toe-wall',
  'tp-fdl',
  'kneel-sit',
  'inversion-plantar',
] as const;
export type StretchId = (typeof STRETCHES)[number];

/** Inwards (inversion): towards the other foot. */
export type SoleTurn = 'level' | 'inwards' | 'outwards';

export interface Stretch {
  readonly id: StretchId;
  readonly name: WordKey;
  /** Hip flexion in degrees during the stretch; below 0 is extension. Null: any position will do. */
  readonly hip: Range | null;
  /** Knee flexion in degrees during the stretch. */
  readonly knee: Range;
  /** Ankle dorsiflexion in degrees during the stretch; below 0 the foot is pointed. */
  readonly ankle: Range;
  /** Which way the sole is turned during the stretch. */
  readonly sole: SoleTurn;
  /** Extension of the toes in degrees during the stretch; below 0 they are bent down. */
  readonly toes: Range;
  /** Muscles it is meant for, the first to tighten first; also the plantar fascia, which is none. */
  readonly targets: readonly StructureId[];
  readonly position: Claim;
  readonly why: Claim;
  readonly dose: Claim;
  readonly caution: Claim;
  /** What trials and measurements say about it. */
  readonly evidence: readonly Claim[];
}

/** How soon to be seen: ambulance now · urgent clinician today · within days to two weeks · normal appointment. */
export const TRIAGE = ['emergency', 'same-day', 'soon', 'routine'] as const;
export type Triage = (typeof TRIAGE)[number];

export const LOOK_ALIKES = [
  'deep-vein-thrombosis',
  'achilles-rupture',
  'acute-compartment-syndrome',
  'exertional-compartment-syndrome',
  'popliteal-entrapment',
  'arterial-claudication',
  'baker-cyst',
  'sciatica',
  'tibial-stress-fracture',
  'tennis-leg',
  'soleus-strain',
  'plantar-fasciitis',
  'tarsal-tunnel',
  'posterior-tibial-dysfunction',
  'achilles-tendinopathy',
  'calcaneal-stress-fracture',
  'knee-internal-derangement',
  'infection-or-growth',
  'ankle-fracture',
  'muscle-breakdown',
  'popliteal-aneurysm',
  'metatarsal-stress-fracture',
  'sesamoid-fracture',
  'gout',
  'fibular-tendon-tear',
  'fibular-nerve',
  'osteochondral-lesion',
  'fluoroquinolone-tendon',
  'spring-ligament',
  'medial-tibial-stress-syndrome',
  'heel-fat-pad',
  'baxter-nerve',
  'spondyloarthritis',
  'heel-bursitis',
  'medial-plantar-nerve',
  'morton-neuroma',
  'plantar-plate-tear',
  'forefoot-synovitis',
  'hallux-rigidus',
  'ankle-sprain',
  'sinus-tarsi',
  'deep-fibular-nerve',
  'foot-tendinopathy',
  'ankle-impingement',
  'back-or-sacroiliac',
] as const;
export type LookAlikeId = (typeof LOOK_ALIKES)[number];

export interface LookAlike {
  readonly id: LookAlikeId;
  readonly name: WordKey;
  readonly signs: Claim;
  readonly triage: Triage;
  readonly action: Claim;
}

/** The screening questions, the most urgent first. */
export const RED_FLAGS = [
  'breathless',
  'cold-foot',
  'tense-calf',
  'saddle',
  'dark-urine',
  'swollen-calf',
  'clot-risk',
  'pop',
  'ill',
  'rest-pain',
  'sting',
  'bone-spot',
  'same-distance',
  'weak-foot',
  'no-effort',
  'thinners',
] as const;
export type RedFlagId = (typeof RED_FLAGS)[number];

/** A question whose yes means: no self-treatment. */
export interface RedFlag {
  readonly id: RedFlagId;
  /** To be answered with yes or no. */
  readonly question: Claim;
  readonly triage: Triage;
  /** What to do on a yes. */
  readonly advice: Claim;
  /** What it may be, where one look-alike stands for it. */
  readonly lookAlike: LookAlikeId | null;
}

export const NO_PRESS_PLACES = [
  'knee-hollow',
  'fibular-neck',
  'inner-ankle',
  'ankle-front',
  'shin',
  'inner-shin-edge',
  'achilles',
  'outer-ankle',
  'inner-heel',
  'calf-groove',
] as const;
export type NoPressId = (typeof NO_PRESS_PLACES)[number];

/** A place where pressing can do harm. */
export interface NoPress {
  readonly id: NoPressId;
  readonly name: WordKey;
  /** `never`: no pressure at all, drawn on the leg. `light`: gently and off the moment it tingles. */
  readonly rule: 'never' | 'light';
  /** `diamond`: the corners are the middles of the patch's four edges. */
  readonly shape: 'band' | 'diamond';
  readonly patches: readonly (LegPatch | FootPatch)[];
  readonly why: Claim;
}

/** How the leg and foot are parted: the four compartments of the leg, the layers of the sole, and what lies around. */
export const COMPARTMENTS = [
  'superficial-posterior',
  'deep-posterior',
  'lateral',
  'anterior',
  'sole-1',
  'sole-2',
  'sole-3',
  'sole-4',
  'foot-top',
  'thigh',
] as const;
export type CompartmentId = (typeof COMPARTMENTS)[number];

export interface Compartment {
  readonly id: CompartmentId;
  readonly name: WordKey;
  readonly members: readonly StructureId[];
  readonly what: Claim;
  readonly nerve: Claim;
}

/** The places where people say that it hurts, in plain words; read on the charts. */
export const AREAS = [
  'heel-under',
  'heel-back',
  'achilles',
  'arch',
  'ball-of-foot',
  'big-toe',
  'small-toes',
  'foot-top',
  'outer-ankle',
  'inner-ankle',
  'ankle-front',
  'shin',
  'inner-shin',
  'outer-leg',
  'lower-calf',
  'mid-calf',
  'upper-calf',
  'inner-calf',
  'outer-calf',
  'knee-back',
  'thigh-back',
  'sacroiliac',
] as const;
export type AreaId = (typeof AREAS)[number];

export interface Area {
  readonly id: AreaId;
  readonly name: WordKey;
  /** What else people call it, separated by commas; for the search. */
  readonly also: WordKey;
  readonly patches: readonly Patch[];
}
