import { Vector3 } from 'three';
import type { Bent } from '../bend/bent';
import { softMark } from '../bend/places';
import type { ZonePoint } from '../inset/inset-view';
import type { Model } from '../model/load-model';
import { skinPart } from '../model/skin-part';
import type { ZoneWeights } from './sum-ink';

/** Enough to judge how much of a zone is seen. */
const MOST = 900;

/** The points of skin a pattern covers: its essential zone or, when that lies off the leg, its spillover. */
export const zonePoints = (
  model: Model,
  { essential, spillover }: ZoneWeights,
  bent: Bent | null = null,
): ZonePoint[] => {
  const core = covered(model, essential, bent);
  return core.length > 0 ? core : covered(model, spillover, bent);
};

const covered = (model: Model, weights: Uint8Array, bent: Bent | null): ZonePoint[] => {
  const skin = skinPart(model);
  if (!skin) return [];
  const inside: number[] = [];
  for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) > 40) inside.push(i);
  const step = Math.max(1, Math.floor(inside.length / MOST));
  const positions = skin.geometry.getAttribute('position');
  const normals = skin.geometry.getAttribute('normal');
  const at = new Vector3();
  return inside
    .filter((_, i) => i % step === 0)
    .map((i) => {
      at.fromBufferAttribute(positions, i).applyMatrix4(skin.rest);
      const position = [at.x, at.y, at.z] as const;
      at.fromBufferAttribute(normals, i).transformDirection(skin.rest);
      return { ...softMark(bent, { position, normal: [at.x, at.y, at.z] }), weight: (weights[i] ?? 0) / 255 };
    });
};
