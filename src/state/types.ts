import type { Cell } from '../anatomy/cells';
import type { ChartPlace } from '../anatomy/charts';
import type { Pose } from '../anatomy/pose';
import type { Side } from '../anatomy/side';
import type { LayerId, StructureId } from '../anatomy/structures';
import type { TriggerPointId } from '../anatomy/trigger-points';
import type { RedFlagId } from '../content/types';
import type { WordKey } from '../content/words';
import type { LanguageId } from '../content/words/languages';
import type { Deg, Metres } from '../kernel/units';
import type { UnderBall } from '../press/under-ball';
import type { SchemeId } from '../theme/colours';

export type Selection =
  | { readonly kind: 'structure'; readonly id: StructureId }
  | { readonly kind: 'trigger-point'; readonly id: TriggerPointId };

export const PRESETS = ['posterior', 'medial', 'lateral', 'anterior', 'sole'] as const;
export type PresetId = (typeof PRESETS)[number];

/**
 * Where the camera stands, in the frame of the right leg (the scene mirrors it for the left, so that a preset shows the same
 * anatomy on either side). Azimuth 0 looks at the back of the leg, +90 at the medial side, ±180 at the front; elevation 0 is
 * level, −90 looks straight up at the sole. Distance and target in metres, atlas frame.
 */
export interface FreeView {
  readonly kind: 'free';
  readonly azimuth: Deg;
  readonly elevation: Deg;
  readonly distance: Metres;
  readonly target: readonly [Metres, Metres, Metres];
}
export type View = { readonly kind: 'preset'; readonly id: PresetId } | FreeView;

export const VISIBILITIES = ['solid', 'glass', 'hidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What a person has done to one structure: seen through, or taken away. */
export type Apart = 'faded' | 'hidden';

/** Structures treated one by one, over and above their layers. */
export interface Dissection {
  readonly apart: Readonly<Partial<Record<StructureId, Apart>>>;
  /** When not empty, only these are shown. */
  readonly isolated: readonly StructureId[];
}

/** Height of the cross-section as a fraction of the leg chart: 0 at the crease of the knee, 1 at the Achilles insertion. */
export const SLICE_RANGE = [-0.25, 1.1] as const;

/** `tissue`: each structure in the colour of what it is made of. `compartment`: muscles in that of their compartment. */
export const COLOURINGS = ['tissue', 'compartment'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What a person is here to do: each is a panel of its own and a few signs on the picture. */
export const MODES = ['explore', 'stretch', 'find', 'press'] as const;
export type Mode = (typeof MODES)[number];

/** Where a person says that it hurts: rising cells of the charts, for each leg its own. */
export type Marks = Readonly<Record<Side, readonly Cell[]>>;

/** More patterns at once could not be told apart. */
export const MOST_COMPARED = 4;

/** Diameters of massage balls, mm: for the sole, for the leg, and a soft large one for the whole calf. */
export const BALL_SIZES = [40, 60, 65, 100] as const;
export type BallSize = (typeof BALL_SIZES)[number];

/** A massage ball laid on the skin. */
export interface LaidBall {
  readonly place: ChartPlace;
  readonly size: BallSize;
}

/** All that a link must carry; plain and serialisable. Never a mesh, a camera, prose or a derived number. */
export interface AtlasState {
  readonly mode: Mode;
  readonly side: Side;
  readonly selection: Selection | null;
  readonly view: View;
  readonly pose: Pose;
  readonly layers: Readonly<Record<LayerId, Visibility>>;
  readonly dissection: Dissection;
  /** Height of the cross-section within `SLICE_RANGE`; null for none. */
  readonly slice: number | null;
  /** How far the parts are drawn asunder: 0 in place, 1 as far as it goes. */
  readonly explode: number;
  readonly colouring: Colouring;
  /** Whether everything in view is named, as far as labels fit, and not only what is selected or hovered. */
  readonly names: boolean;
  /** Whether the footprints of the selection are drawn on the bones. */
  readonly attachments: boolean;
  readonly marks: Marks;
  /** Trigger points whose patterns are shown side by side, in the order in which they were added; `MOST_COMPARED` at most. */
  readonly compared: readonly TriggerPointId[];
  /** The ball that lies on the skin in the mode of that name; null for none. */
  readonly ball: LaidBall | null;
  /** Whether every place where pressing can do harm is drawn, and not only those that concern what is shown. */
  readonly noPress: boolean;
  /** Large picture and large words, for showing somebody. */
  readonly present: boolean;
  /** Whether only what is well supported is listed and marked (src/content/support.ts). */
  readonly supported: boolean;
  /** The language asked for; null for the visitor's own. */
  readonly lang: LanguageId | null;
}

/** The part of the picture that can be undone. */
export type Cut = Pick<AtlasState, 'layers' | 'dissection' | 'slice' | 'explode' | 'marks'>;

/** The outline of one structure in the cross-section: closed rings, millimetres, x to medial and z to the front. */
export interface SliceOutline {
  readonly id: StructureId;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** What a brush does to the cells it is drawn over. */
export type Brush = 'mark' | 'wipe';

/** What lives only while the page is open. */
export interface SessionState {
  /** Of the model: so that panel and lists can say why there is no picture. */
  readonly model: ModelStatus;
  /** The layers the loaded model holds, outermost first; empty until it has loaded. */
  readonly modelLayers: readonly LayerId[];
  /** Every structure that the model holds, those included whose file is still to be fetched; empty until that is known. */
  readonly modelStructures: readonly StructureId[];
  /** The present cross-section; null while there is none. */
  readonly sliceOutlines: readonly SliceOutline[] | null;
  /** What undo leads back to, the latest last. */
  readonly past: readonly Cut[];
  /** What redo leads on to, the next first. */
  readonly future: readonly Cut[];
  /** What is being drawn along a slider, so that one stroke is undone at once; null otherwise. */
  readonly stroke: string | null;
  /** Counts the requests to bring the selection into the picture; the camera answers each once. */
  readonly framing: number;
  /** What a stale or mangled link asked for and did not get, as it stood in the link. */
  readonly dropped: readonly string[];
  /** Which page of the panel is open. */
  readonly page: PanelPage;
  /** How far the bottom sheet of a narrow screen is drawn up. */
  readonly sheet: SheetDetent;
  /** What is spoken; a new object whenever more of its words have come, so that what is on screen is said again. */
  readonly spoken: { readonly lang: LanguageId };
  /** The visitor's own language: chosen before, or the first of the browser's that is offered. */
  readonly ownLang: LanguageId;
  /** The ground a person asks for; `system` for that of the device. */
  readonly theme: Theme;
  /** Light or dark ground, as it is. */
  readonly scheme: SchemeId;
  /** Whether single keys act as shortcuts; a person whose speech or switch input types letters can turn them off. */
  readonly singleKeys: boolean;
  /** The latest answer to an action that changes no picture, such as a copied link; a new object each time. */
  readonly answer: { readonly words: WordKey } | null;
  /** The questions that come first, as answered with yes; null until they have been asked. Forgotten with the page. */
  readonly redFlags: readonly RedFlagId[] | null;
  /** While a brush is in hand, a finger on the skin marks where it hurts. */
  readonly brush: Brush | null;
  /** The skin a person asked about: what else is felt there; null for none. */
  readonly asked: Cell | null;
  /** What lies under the ball, measured on the model; null without ball or model. */
  readonly underBall: UnderBall | null;
  /** The answers to the questions that come before any pressing; forgotten with the page. */
  readonly gate: Gate;
  /** How strong a person says that the pressure is, 0 to 10. */
  readonly strength: number;
  /** Counts the requests to look straight at the pain of the selected point; the camera answers each once. */
  readonly zoneFraming: number;
  /** Whether the sheet to print lies over the page. */
  readonly handout: boolean;
  /** The first picture of the leg is drawn, or there will be none: what nobody needs at once may be fetched. */
  readonly pictured: boolean;
  /** A new version of the app has been downloaded and waits to be asked for. */
  readonly newVersion: boolean;
  /** Counts the requests to load the model anew after a failure. */
  readonly attempt: number;
}

/** `clear`: nothing speaks against pressing. `stop`: something does. */
export type Gate = 'unasked' | 'clear' | 'stop';
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type PanelPage = 'list' | 'details' | 'evidence';

export const DETENTS = ['low', 'half', 'full'] as const;
export type SheetDetent = (typeof DETENTS)[number];

export type ModelStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** `code` is that of an AtlasError, or 'no-webgl2', 'context-lost'. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly advice: string };
