import type { Camera, Group, PerspectiveCamera, WebGLRenderer } from 'three';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FootprintsFile } from '../anatomy/footprints-file';
import { type Pose as LegPose, NEUTRAL_POSE } from '../anatomy/pose';
import type { StructureId } from '../anatomy/structures';
import type { TriggerPointId } from '../anatomy/trigger-points';
import type { BakedZones } from '../pain/zones-file';
import type { Bent } from './bend/bent';
import type { Pose } from './camera/orbit';
import type { Model } from './model/load-model';
import type { Specimen } from './model/specimen';

/** What the layers over the canvas need to know of the scene; changes a few times per gesture, never per frame. */
export interface StageState {
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly model: Model | null;
  /** Pain weights per skin vertex; null until they have arrived, and for good when they do not belong to the model. */
  readonly zones: ReadonlyMap<TriggerPointId, BakedZones> | null;
  /** Where muscles take hold of bone; null until they have arrived. */
  readonly footprints: FootprintsFile | null;
  /** Height of the cross-section in metres: nothing is drawn above it; null for none. */
  readonly cut: number | null;
  /** The pose of the leg at rest, for what is made anew with it and not per frame; null while it stands as measured. */
  readonly posed: Bent | null;
  /** Whether the leg is on its way to another pose. */
  readonly bending: boolean;
  /** Strain of each muscle in the pose asked for, below 0 for slack; null unless someone poses the leg. */
  readonly strains: ReadonlyMap<StructureId, number> | null;
  readonly moving: boolean;
  /** Counts every coming to rest and every change of a picture at rest: time to place labels and the inset anew. */
  readonly settled: number;
  /** Where the second camera stands; null while no inset is shown. */
  readonly inset: Pose | null;
}

/** What must be laid out anew for each eye before it looks: main picture, inset and saved pictures differ. */
export type FaceEye = (eye: Camera, renderer: WebGLRenderer) => void;

/** The one object that ties a canvas to the layers above it. Created once per Stage; the scene fills in its handles. */
export interface StageLink {
  readonly store: StoreApi<StageState>;
  readonly specimen: Specimen;
  /** Whether this browser can draw at all; without it no model is fetched. */
  drawable: boolean;
  camera: PerspectiveCamera | null;
  leg: Group | null;
  /** How far parts are drawn asunder in the present frame, level and up or down, 0 to 1. */
  asunder: { readonly level: number; readonly upright: number };
  /** The pose drawn in the present frame; null while the leg stands as it was measured. */
  bent: Bent | null;
  /** The same in degrees. */
  drawnPose: LegPose;
  /** Whether someone holds an end of the leg: it then follows at once. */
  held: boolean;
  readonly beforeDraw: Set<FaceEye>;
  /** What follows the picture outside the canvas, called behind every frame. */
  readonly afterFrame: Set<() => void>;
  /** Main-thread time of ours that the latest posed frame took before drawing, ms. */
  bendCost: number;
  /** When the present frame began to bend the leg, ms; 0 when it does not. */
  bendBegan: number;
  /** Whether a file of the model or one that belongs to it is still on its way. */
  fetching: boolean;
  /** Device pixels per CSS pixel at rest. */
  pixelRatio: number;
  /** Frames drawn so far. */
  frames: number;
  /** Of the latest frame, its inset included. */
  cost: { readonly calls: number; readonly triangles: number };
  /** What the graphics card holds after the latest frame. */
  memory: { readonly geometries: number; readonly textures: number; readonly programs: number };
  invalidate: () => void;
  /** While held, one finger or the left button does not turn the leg, and two fingers do. */
  hold: (held: boolean) => void;
  fly: (pose: Pose) => void;
  /** Lays the ball on the skin under a place of the picture, CSS pixels; false when there is none. Null while no ball is in use. */
  lay: ((x: number, y: number) => boolean) | null;
}

export const createStageLink = (specimen: Specimen): StageLink => ({
  store: createStore<StageState>(() => ({
    size: { width: 0, height: 0 },
    model: null,
    zones: null,
    footprints: null,
    cut: null,
    posed: null,
    bending: false,
    strains: null,
    moving: false,
    settled: 0,
    inset: null,
  })),
  specimen,
  drawable: true,
  camera: null,
  leg: null,
  asunder: { level: 0, upright: 0 },
  bent: null,
  drawnPose: NEUTRAL_POSE,
  held: false,
  beforeDraw: new Set(),
  afterFrame: new Set(),
  bendCost: 0,
  bendBegan: 0,
  fetching: true,
  pixelRatio: 1,
  frames: 0,
  cost: { calls: 0, triangles: 0 },
  memory: { geometries: 0, textures: 0, programs: 0 },
  invalidate: () => {},
  hold: () => {},
  fly: () => {},
  lay: null,
});

export const settle = ({ store }: StageLink) =>
  store.setState(({ settled }) => ({ settled: settled + 1, moving: false }));
