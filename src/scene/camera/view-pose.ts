import { add, type Vec3 } from '../../kernel/vec3';
import { atlas } from '../../state/store';
import type { Selection, View } from '../../state/types';
import { asunderOf } from '../explode/asunder-of';
import { offsetOf } from '../explode/offset-of';
import type { Model } from '../model/load-model';
import { samplePoints } from '../model/specimen';
import { muscleOf } from '../points/muscle-of';
import type { StageLink } from '../stage-link';
import { framePoints, framePreset, type PictureSize } from './framing';
import type { Pose } from './pose';

const SAMPLES = 700;
const outlines = new WeakMap<Model, readonly Vec3[]>();

/** Points that stand for the whole leg: those of the skin or, in a model without one, of everything. */
export const outlineOf = (model: Model): readonly Vec3[] => {
  const known = outlines.get(model);
  if (known) return known;
  const skin = model.parts.filter((part) => part.structure.kind === 'skin');
  const parts = skin.length > 0 ? skin : model.parts;
  const points = parts.flatMap((part) => samplePoints(part, part.rest, Math.ceil(SAMPLES / parts.length)));
  outlines.set(model, points);
  return points;
};

const sizeOf = ({ store }: StageLink): PictureSize => {
  const { width, height } = store.getState().size;
  return { width: Math.max(1, width), height: Math.max(1, height) };
};

/** Where the camera stands for a view; null before there is anything to look at. */
export const poseOf = (view: View, link: StageLink): Pose | null => {
  if (view.kind === 'free') return view;
  const { model } = link.store.getState();
  return model ? framePreset(view.id, outlineOf(model), sizeOf(link)) : null;
};

/** The selection (or, without one, the whole leg) in the picture, from the side one is looking from already. */
export const selectionPose = (selection: Selection | null, from: Pose, link: StageLink): Pose | null => {
  const { model } = link.store.getState();
  if (!model) return null;
  const { width, height } = sizeOf(link);
  const points = selection ? selectedPoints(selection, model, link) : outlineOf(model);
  return points.length > 0 ? framePoints(points, from, width / height) : null;
};

const selectedPoints = (selection: Selection, model: Model, link: StageLink): Vec3[] => {
  const id = muscleOf(selection);
  // Where the structure is going, if the parts are on their way asunder.
  const { level, upright } = asunderOf(atlas.getState());
  const [x, y, z] = offsetOf(id);
  const moved: Vec3 = [(x / 1000) * level, (y / 1000) * upright, (z / 1000) * level];
  const points = model.parts
    .filter((part) => part.structure.id === id)
    .flatMap((part) => samplePoints(part, part.rest, 300))
    .map((point) => add(point, moved));
  if (selection.kind === 'trigger-point') {
    const mark = link.store.getState().zones?.get(selection.id)?.marker;
    if (mark) points.push(mark.position);
  }
  return points;
};
