import type { SegmentId } from '../../anatomy/pose';
import { type LayerId, type StructureId, structureOf } from '../../anatomy/structures';
import { turned } from '../../kernel/rigid';
import { scale, type Vec3 } from '../../kernel/vec3';
import type { Bent } from '../bend/bent';
import { offsetOf } from './offset-of';

/** Layers that lie on a part of the leg that moves. */
const CARRIED: Readonly<Partial<Record<LayerId, SegmentId>>> = { thigh: 'thigh', foot: 'foot' };

/** How far a structure has moved asunder in a pose: metres, right leg. Away from a bent thigh is another way. */
export const offsetIn = (
  id: StructureId,
  { level, upright }: { readonly level: number; readonly upright: number },
  bent: Bent | null,
): Vec3 => {
  const [x, y, z] = scale(offsetOf(id), 1 / 1000);
  const way: Vec3 = [x * level, y * upright, z * level];
  const segment = CARRIED[structureOf(id).layer];
  return bent && segment ? turned(bent.bones[segment], way) : way;
};
