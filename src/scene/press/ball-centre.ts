import { add, scale, type Vec3 } from '../../kernel/vec3';
import type { SkinSpot } from '../../pain/site-on-skin';
import { bendNormal, bendPoint } from '../bend/bend-point';
import type { Bent } from '../bend/bent';

/** Place of a ball's middle, metres, that has sunk so far, mm, into the skin of a leg that is bent so; null stands. */
export const ballCentre = ({ position, normal }: SkinSpot, radius: number, sink: number, bent: Bent | null): Vec3 => {
  const place = bent ? bendPoint(bent, position) : position;
  const out = bent ? bendNormal(bent, position, normal) : normal;
  return scale(add(place, scale(out, radius - sink)), 1 / 1000);
};
