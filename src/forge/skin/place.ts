import type { Landmarks } from '../../tables/landmarks';

/** 0 below `low`, 1 above `high`, smooth between; also falls when `high` is the smaller. */
export const ramp = (low: number, high: number, value: number): number => {
  const t = Math.min(Math.max((value - low) / (high - low), 0), 1);
  return t * t * (3 - 2 * t);
};

/** How skin lies over what is under it, by place. Points in the atlas frame, millimetres; normals point outwards. */
export interface Cover {
  /** Hollows narrower than a ball of this radius are bridged, mm. */
  radius(x: number, y: number, z: number): number;
  /** Subcutaneous thickness, mm. */
  thickness(x: number, y: number, z: number, nx: number, ny: number, nz: number): number;
  /** The largest radius anywhere, mm. */
  readonly widest: number;
}

const CALF = 5;
const SHIN = 2.6;
const THIGH = 6;
const ANKLE = 2.6;
const DORSUM = 2.6;
const SOLE = 7;
const HEEL_PAD = 10;

const WIDE = 17;
/** Round the ankle, so that the hollows beside the Achilles tendon stay open. */
const CLOSE = 11;

/** Thickness and bridging for a leg with these landmarks; the figures are those of a lean adult. */
export const coverOf = (landmarks: Landmarks): Cover => {
  const ankle = landmarks['ankle-joint-centre'][1];
  const sole = landmarks['calcaneus-plantar'][1];
  const heel = landmarks['calcaneus-plantar'][2];
  const knee = landmarks['joint-line'][1];
  const forefoot = landmarks['metatarsal-head-3'][2];
  return {
    widest: WIDE,
    radius: (_x, y, z) => {
      const low = ramp(ankle + 150, ankle + 70, y);
      const front = ramp(forefoot - 45, forefoot - 5, z) * ramp(ankle, ankle - 15, y);
      return WIDE + (CLOSE - WIDE) * Math.max(low, front);
    },
    thickness: (_x, y, z, nx, ny, nz) => {
      const shin = ramp(0.05, 0.75, 0.45 * nx + 0.89 * nz);
      const leg = CALF + (SHIN - CALF) * shin;
      const upper = leg + (THIGH - leg) * ramp(knee + 10, knee + 75, y);
      const lower = upper + (ANKLE - upper) * ramp(ankle + 130, ankle + 40, y);
      const foot = ramp(ankle - 5, ankle - 25, y);
      const down = ramp(0.15, 0.8, -ny) * foot;
      const pad = SOLE + (HEEL_PAD - SOLE) * ramp(heel + 45, heel + 15, z) * ramp(sole + 18, sole + 4, y);
      const behind = 1.6 * ramp(0.4, 0.9, -nz) * foot;
      const upperSide = lower + (DORSUM - lower) * foot + behind;
      return upperSide + (pad - upperSide) * down;
    },
  };
};
