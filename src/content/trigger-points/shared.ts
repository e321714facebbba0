import { claim, pending } from '../claim';
import type { Ball } from '../types';

/** No self-pressure where the tibial nerve and the popliteal vessels lie close under the skin. */
export const NO_BALL_IN_KNEE_HOLLOW: Ball = {
  allowed: false,
  why: claim('trigger-points.shared.ball.hollow', 'E4', 'gray-42', 'moore-8'),
  instead: pending('trigger-points.shared.ball.stretch-instead', 'E4', 'calf-atlas'),
};

export const SNAPSHOT = claim('trigger-points.shared.frequency.snapshot', 'E3', 'thummar-2020', 'akbar-2024');
