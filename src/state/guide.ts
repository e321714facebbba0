import type { ChartPlace } from '../anatomy/charts';
import type { TriggerPointId } from '../anatomy/trigger-points';
import { triggerPointOf } from '../content';
import { BALL_GUIDES } from '../content/ball-guides';
import { pressedAt } from '../press/place';
import { atlas } from './store';
import type { LaidBall, PresetId } from './types';

/** The ball of a trigger point where it should lie; null where none may. */
export const ballFor = (id: TriggerPointId): LaidBall | null => {
  const guide = BALL_GUIDES[id];
  return guide ? { place: pressedAt(triggerPointOf(id)), size: guide.size } : null;
};

/** The side of the leg from which a place is seen best. */
export const viewOf = (place: ChartPlace): PresetId => {
  if (place.chart === 'foot')
    return ({ P: 'sole', D: 'anterior', M: 'medial', L: 'lateral', B: 'posterior' } as const)[place.surface];
  if (Math.abs(place.theta) <= 50) return 'posterior';
  if (Math.abs(place.theta) >= 140) return 'anterior';
  return place.theta > 0 ? 'medial' : 'lateral';
};

/** Lays the ball of a trigger point, which may be none, and looks at it. */
export const turnToBall = (id: TriggerPointId) => {
  const ball = ballFor(id);
  atlas.setState({ ball, strength: 0, ...(ball && { view: { kind: 'preset', id: viewOf(ball.place) } }) });
};

/** Turns to a trigger point in the mode of the ball. */
export const guide = (id: TriggerPointId) => {
  atlas.setState({ mode: 'press', selection: { kind: 'trigger-point', id } });
  turnToBall(id);
};
