import type { BodyPosition } from '../../content/ball-guides';

type Point = readonly [x: number, y: number];

/** A person as joined lines on a sheet of 200 by 130, the floor below. What lies behind comes first. */
export interface BodyPose {
  readonly head: Point;
  /** Shoulder and hip. */
  readonly trunk: readonly [Point, Point];
  /** Shoulder, elbow, hand. */
  readonly arms: readonly (readonly Point[])[];
  /** Hip, knee, ankle, toe; the last is the leg on the ball. */
  readonly legs: readonly (readonly Point[])[];
  readonly ball: readonly [x: number, y: number, radius: number];
  readonly floor: number;
  /** Lines of wall, chair or cushion. */
  readonly things?: readonly (readonly Point[])[];
}

export const BODY_POSES: Readonly<Record<BodyPosition, BodyPose>> = {
  'sit-leg-out': {
    head: [60, 37],
    trunk: [
      [52, 60],
      [68, 100],
    ],
    arms: [
      [
        [52, 60],
        [34, 82],
        [28, 110],
      ],
    ],
    legs: [
      [
        [68, 100],
        [102, 64],
        [116, 106],
        [132, 109],
      ],
      [
        [68, 100],
        [114, 84],
        [162, 92],
        [168, 76],
      ],
    ],
    ball: [138, 104, 9],
    floor: 114,
    things: [
      [
        [98, 112],
        [101, 97],
        [116, 97],
        [120, 112],
      ],
    ],
  },
  'sit-knee-bent': {
    head: [62, 34],
    trunk: [
      [54, 57],
      [62, 99],
    ],
    arms: [
      [
        [54, 57],
        [36, 80],
        [32, 108],
      ],
    ],
    legs: [
      [
        [62, 99],
        [112, 90],
        [160, 103],
        [166, 88],
      ],
      [
        [62, 99],
        [106, 58],
        [140, 100],
        [156, 98],
      ],
    ],
    ball: [115, 100, 10],
    floor: 112,
  },
  'lie-on-side': {
    head: [24, 84],
    trunk: [
      [46, 92],
      [100, 96],
    ],
    arms: [
      [
        [46, 92],
        [38, 108],
        [62, 108],
      ],
    ],
    legs: [
      [
        [100, 94],
        [128, 78],
        [134, 106],
        [146, 107],
      ],
      [
        [100, 98],
        [140, 94],
        [182, 92],
        [190, 86],
      ],
    ],
    ball: [160, 105, 8],
    floor: 114,
  },
  kneel: {
    head: [30, 46],
    trunk: [
      [50, 58],
      [94, 56],
    ],
    arms: [
      [
        [50, 58],
        [48, 84],
        [44, 110],
      ],
    ],
    legs: [
      [
        [94, 56],
        [90, 106],
        [136, 108],
        [146, 112],
      ],
      [
        [94, 56],
        [96, 88],
        [144, 94],
        [158, 98],
      ],
    ],
    ball: [116, 103, 8],
    floor: 114,
  },
  'sit-cross-legged': {
    head: [84, 32],
    trunk: [
      [76, 56],
      [78, 102],
    ],
    arms: [
      [
        [76, 56],
        [94, 80],
        [112, 84],
      ],
    ],
    legs: [
      [
        [78, 102],
        [128, 98],
        [96, 107],
        [84, 108],
      ],
      [
        [78, 102],
        [122, 88],
        [92, 106],
        [80, 104],
      ],
    ],
    ball: [114, 76, 8],
    floor: 114,
  },
  'sit-leg-across': {
    head: [76, 14],
    trunk: [
      [66, 38],
      [66, 80],
    ],
    arms: [
      [
        [66, 38],
        [84, 58],
        [100, 54],
      ],
    ],
    legs: [
      [
        [66, 80],
        [112, 82],
        [112, 114],
        [130, 116],
      ],
      [
        [66, 78],
        [98, 66],
        [136, 74],
        [142, 88],
      ],
    ],
    ball: [110, 56, 8],
    floor: 120,
    things: [
      [
        [48, 120],
        [48, 90],
        [88, 90],
        [88, 120],
      ],
    ],
  },
  'sit-foot-wall': {
    head: [66, 16],
    trunk: [
      [60, 40],
      [62, 80],
    ],
    arms: [
      [
        [60, 40],
        [66, 62],
        [84, 72],
      ],
    ],
    legs: [
      [
        [62, 80],
        [104, 80],
        [102, 112],
        [118, 113],
      ],
      [
        [62, 80],
        [108, 76],
        [132, 102],
        [150, 92],
      ],
    ],
    ball: [152, 104, 7],
    floor: 118,
    things: [
      [
        [162, 20],
        [162, 118],
      ],
      [
        [46, 118],
        [46, 89],
        [84, 89],
        [84, 118],
      ],
    ],
  },
  'stand-foot': {
    head: [92, 14],
    trunk: [
      [90, 36],
      [90, 72],
    ],
    arms: [
      [
        [90, 36],
        [104, 54],
        [126, 50],
      ],
    ],
    legs: [
      [
        [90, 72],
        [88, 94],
        [84, 117],
        [98, 119],
      ],
      [
        [90, 72],
        [112, 88],
        [106, 108],
        [128, 110],
      ],
    ],
    ball: [116, 117, 6],
    floor: 124,
    things: [
      [
        [134, 18],
        [134, 124],
      ],
    ],
  },
};
