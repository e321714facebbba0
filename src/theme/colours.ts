/** An sRGB colour as `#rrggbb`. */
export type Hex = `#${string}`;

/**
 * What the leg itself looks like, on paper or on a dark ground alike. Read by the scene's materials; `bone`, `muscle`,
 * `tendon` and `pain` also by legend and lists.
 */
export const MESH = {
  bone: '#e6dcc6',
  muscle: '#a4564a',
  /** Flesh of the selected muscle. */
  muscleLit: '#b8392a',
  tendon: '#e3e8ea',
  fascia: '#dbe0e0',
  skin: '#dfc3ad',
  /** Under the skin, and inside bone, where the leg is cut across. */
  fat: '#efdca6',
  marrow: '#d9b795',
  artery: '#b03a34',
  vein: '#4a6a94',
  nerve: '#d8b23c',
  /** Pain inked on the skin; essential and spillover share the hue and differ in texture. */
  pain: '#c22a1f',
  /** Where a muscle springs from bone, and where it ends: apart in lightness and texture too. */
  origin: '#a03a2c',
  insertion: '#1c5796',
  /** The hatching over places where nothing is pressed: far from the red of pain. */
  forbidden: '#3b1d4f',
  /** A massage ball. */
  ball: '#4d8076',
  /** The cross of a trigger point and its ring. */
  cross: '#1d1916',
} as const satisfies Record<string, Hex>;
export type MeshColour = keyof typeof MESH;

/** What a page is printed with. `on…` is the colour of words on the ground named after it. */
export interface Scheme {
  /** Ground of the stage. */
  readonly paper: Hex;
  /** Ground of header and panel, a shade off the stage. */
  readonly page: Hex;
  /** Ground of a card or an input. */
  readonly card: Hex;
  readonly ink: Hex;
  /** Second voice: Latin, notes, sources. */
  readonly inkSoft: Hex;
  /** Small headings. */
  readonly inkHeading: Hex;
  /** Decorative lines. */
  readonly hairline: Hex;
  /** Lines that a control is recognised by. */
  readonly outline: Hex;
  /** The one red: pain, danger, the selection. */
  readonly red: Hex;
  readonly redWash: Hex;
  readonly onRedWash: Hex;
  /** The one dark: the pressed control. */
  readonly control: Hex;
  readonly onControl: Hex;
  /** Ground of the hovered or current row. */
  readonly wash: Hex;
  readonly focus: Hex;
  readonly greenWash: Hex;
  readonly onGreenWash: Hex;
  readonly amberWash: Hex;
  readonly onAmberWash: Hex;
}

export const SCHEMES = {
  light: {
    paper: '#f6f2ea',
    page: '#fbf8f1',
    card: '#fffdf8',
    ink: '#2a2522',
    inkSoft: '#685e55',
    inkHeading: '#75643f',
    hairline: '#e2dac9',
    outline: '#8f8371',
    red: '#a8291f',
    redWash: '#f6dcd5',
    onRedWash: '#8a2018',
    control: '#2a2522',
    onControl: '#fbf8f1',
    wash: '#f0e8d8',
    focus: '#1f5f8b',
    greenWash: '#e3eadb',
    onGreenWash: '#3d5230',
    amberWash: '#f7e8c4',
    onAmberWash: '#6a4a08',
  },
  dark: {
    paper: '#1b1714',
    page: '#211c18',
    card: '#2a241f',
    ink: '#efe7da',
    inkSoft: '#b8ab9b',
    inkHeading: '#c9b384',
    hairline: '#3a322b',
    outline: '#84786a',
    red: '#f08a7a',
    redWash: '#4a211b',
    onRedWash: '#ffc4b8',
    control: '#efe7da',
    onControl: '#211c18',
    wash: '#322a23',
    focus: '#8cc4ea',
    greenWash: '#2b3524',
    onGreenWash: '#c6dab4',
    amberWash: '#41330f',
    onAmberWash: '#f3d690',
  },
} as const satisfies Record<string, Scheme>;
export type SchemeId = keyof typeof SCHEMES;
