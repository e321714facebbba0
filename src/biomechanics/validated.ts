import type { Pose } from '../anatomy/pose';

/** Where lengths were compared with a published model, degrees; beyond it they are carried on. */
export const VALIDATED = { knee: [0, 120], ankle: [-30, 30] } as const satisfies Record<
  keyof Pose,
  readonly [min: number, max: number]
>;

export const isExtrapolated = ({ knee, ankle }: Pose): boolean =>
  knee < VALIDATED.knee[0] || knee > VALIDATED.knee[1] || ankle < VALIDATED.ankle[0] || ankle > VALIDATED.ankle[1];
