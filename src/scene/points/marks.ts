import { Vector3 } from 'three';
import { CHART_RANGE } from '../../anatomy/glb-contract';
import { TRIGGER_POINTS, type TriggerPointId } from '../../anatomy/trigger-points';
import { triggerPointOf } from '../../content';
import type { Model, Part } from '../model/load-model';
import { locate, type Mark, type SkinPoint } from './locate';

const known = new WeakMap<Model, ReadonlyMap<TriggerPointId, Mark>>();

/** Where each trigger point lies on the skin of a model; empty for a model whose skin carries no chart. */
export const marksOf = (model: Model): ReadonlyMap<TriggerPointId, Mark> => {
  const before = known.get(model);
  if (before) return before;
  const skin = skinPart(model);
  const points = skin ? skinPoints(skin) : [];
  const marks = new Map<TriggerPointId, Mark>();
  for (const id of TRIGGER_POINTS) {
    const mark = locate(points, triggerPointOf(id).site);
    if (mark) marks.set(id, mark);
  }
  known.set(model, marks);
  return marks;
};

export const markOf = (model: Model, id: TriggerPointId): Mark | null => marksOf(model).get(id) ?? null;

export const skinPart = (model: Model): Part | null =>
  model.parts.find((part) => part.structure.kind === 'skin') ?? null;

const unpack = (share: number, [low, high]: readonly [number, number]) => low + share * (high - low);

const skinPoints = ({ geometry, rest }: Part): SkinPoint[] => {
  const chart = geometry.attributes['_chart'];
  const surface = geometry.attributes['_surface'];
  const positions = geometry.getAttribute('position');
  const normals = geometry.getAttribute('normal');
  if (!chart) return [];
  const at = new Vector3();
  return Array.from({ length: positions.count }, (_, i) => {
    at.fromBufferAttribute(positions, i).applyMatrix4(rest);
    const position = [at.x, at.y, at.z] as const;
    at.fromBufferAttribute(normals, i).transformDirection(rest);
    const foot = surface ? surface.getX(i) + surface.getY(i) + surface.getZ(i) + surface.getW(i) : 0;
    return {
      position,
      normal: [at.x, at.y, at.z],
      f: unpack(chart.getX(i), CHART_RANGE.f),
      theta: unpack(chart.getY(i), CHART_RANGE.theta),
      onLeg: foot < 0.05,
    };
  });
};
