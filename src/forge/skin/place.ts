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

/** Subcutaneous thickness, mm. */
const CALF = 5;
const SHIN = 2.8;
const THIGH = 6;
const ANKLE = 3.6;
const DORSUM = 3.2;
const SOLE = 7;
const HEEL_PAD = 10;

/** Radius of the bridging ball, mm. It must change slowly from place to place, or the skin tears between two balls. */
const LEG = 18;
/** Fat fills the hollow behind the knee and the grooves of the sole. */
const FOSSA = 26;
const ARCH = 20;
/** Beside the Achilles tendon the hollows stay open; between the roots of the toes the webs stay short. */
const TENDON = 10;
const WEBS = 10;

/** Thickness and bridging for a leg with these landmarks; the figures are those of a lean adult. */
export const coverOf = (landmarks: Landmarks): Cover => {
  const ankle = landmarks['ankle-joint-centre'][1];
  const centre = landmarks['ankle-joint-centre'][2];
  const sole = landmarks['calcaneus-plantar'][1];
  const heel = landmarks['calcaneus-plantar'][2];
  const knee = landmarks['joint-line'][1];
  const head = landmarks['metatarsal-head-3'];
  const little = landmarks['metatarsal-head-5'];
  const great = landmarks['metatarsal-head-1'];
  // The line of the metatarsal heads runs obliquely: z of the line at x.
  const ballAt = (x: number) => little[2] + ((x - little[0]) / (great[0] - little[0])) * (great[2] - little[2]);
  return {
    widest: FOSSA,
    radius: (x, y, z) => {
      const behindKnee = ramp(knee - 70, knee - 20, y) * ramp(5, -25, z);
      const leg = LEG + (FOSSA - LEG) * behindKnee;
      const beside =
        ramp(ankle + 160, ankle + 80, y) * ramp(ankle - 50, ankle - 10, y) * ramp(centre + 30, centre - 15, z);
      const lower = leg + (TENDON - leg) * beside;
      const under = ramp(head[1] + 45, head[1] + 25, y) * ramp(heel + 10, heel + 40, z);
      const arch = lower + (ARCH - lower) * under;
      const toes = ramp(ankle + 10, ankle - 25, y) * ramp(-15, 30, z - ballAt(Math.max(x, little[0])));
      return arch + (WEBS - arch) * toes;
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
