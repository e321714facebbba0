import type { Pose as LegPose } from '../../anatomy/pose';
import { deg } from '../../kernel/units';
import { add, type Vec3 } from '../../kernel/vec3';
import { atlas } from '../../state/store';
import type { Selection, View } from '../../state/types';
import { bentBy, isStraight } from '../bend/bent';
import { softMark, softPlace } from '../bend/places';
import { posedPart } from '../bend/posed-part';
import { asunderOf } from '../explode/asunder-of';
import { offsetIn } from '../explode/offset-in';
import { GRIPS, gripPlace } from '../grips/grip-place';
import type { Model } from '../model/load-model';
import { OUTLINE_SAMPLES, samplePoints } from '../model/specimen';
import { muscleOf } from '../points/muscle-of';
import type { StageLink } from '../stage-link';
import { framePoints, framePreset } from './framing';
import type { PictureSize } from './margins';
import type { Pose } from './orbit';

/** By the forging: levels of detail of one leg are framed alike, so that a view stays where it was when detail arrives. */
const outlines = new Map<string, readonly Vec3[]>();

/** Points that stand for the whole leg: those of the skin or, in a model without one, of everything. */
export const outlineOf = (model: Model): readonly Vec3[] => {
  const known = outlines.get(model.forged);
  if (known) return known;
  const skin = model.parts.filter((part) => part.structure.kind === 'skin');
  const parts = skin.length > 0 ? skin : model.parts;
  const points = parts.flatMap((part) => samplePoints(part, part.rest, Math.ceil(OUTLINE_SAMPLES / parts.length)));
  outlines.set(model.forged, points);
  return points;
};

/** Poses between which every other one lies, as far as the room it takes goes. */
const REACH = [0, 45, 90, 120].flatMap((knee) => [-50, 0, 40].map((ankle) => ({ knee: deg(knee), ankle: deg(ankle) })));

/**
 * What has to be in the picture. While someone poses the leg that is the room it may take, so that the camera can stand still
 * and knee and foot never leave the picture.
 */
const outlineNow = (model: Model): readonly Vec3[] => {
  const standing = outlineOf(model);
  const { mode, pose } = atlas.getState();
  if (mode !== 'stretch') return isStraight(pose) ? standing : bentOutline(standing, pose);
  const every = standing.filter((_, i) => i % 3 === 0);
  return REACH.flatMap((reached) => [...bentOutline(every, reached), ...GRIPS.map((grip) => gripPlace(grip, reached))]);
};

const bentOutline = (points: readonly Vec3[], pose: LegPose): Vec3[] => {
  const bent = bentBy(pose);
  return points.map((point) => softPlace(bent, point));
};

const sizeOf = ({ store }: StageLink): PictureSize => {
  const { width, height } = store.getState().size;
  return { width: Math.max(1, width), height: Math.max(1, height) };
};

/** Where the camera stands for a view; null before there is anything to look at. */
export const poseOf = (view: View, link: StageLink): Pose | null => {
  if (view.kind === 'free') return view;
  const { model } = link.store.getState();
  const posing = atlas.getState().mode === 'stretch';
  return model ? framePreset(view.id, outlineNow(model), sizeOf(link), posing) : null;
};

/** The selection (or, without one, the whole leg) in the picture, from the side one is looking from already. */
export const selectionPose = (selection: Selection | null, from: Pose, link: StageLink): Pose | null => {
  const { model } = link.store.getState();
  if (!model) return null;
  const { width, height } = sizeOf(link);
  const points = selection
    ? selectedPoints(selection, model, link)
    : outlineOf(model).map((point) => softPlace(link.bent, point));
  return points.length > 0 ? framePoints(points, from, width / height) : null;
};

const selectedPoints = (selection: Selection, model: Model, link: StageLink): Vec3[] => {
  const id = muscleOf(selection);
  // Where the structure is going, if the parts are on their way asunder.
  const moved = offsetIn(id, asunderOf(atlas.getState()), link.bent);
  const points = model.parts
    .filter((part) => part.structure.id === id)
    .map((part) => posedPart(part, link.bent))
    .flatMap((part) => samplePoints(part, part.rest, 300))
    .map((point) => add(point, moved));
  if (selection.kind === 'trigger-point') {
    const mark = link.store.getState().zones?.get(selection.id)?.marker;
    if (mark) points.push(softMark(link.bent, mark).position);
  }
  return points;
};
