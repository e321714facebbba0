import { triggerPointOf } from '../../content';
import { NO_PRESS_PLACES, type NoPressId } from '../../content/types';
import { USUAL_SCALE } from '../../lookup/usual-scale';
import { noPressNear } from '../../press/no-press';
import { pointAt, pressedAt } from '../../press/place';
import type { AtlasState, LaidBall, SessionState } from '../../state/types';

type Pressing = Pick<AtlasState, 'mode' | 'ball' | 'noPress' | 'selection'> & Pick<SessionState, 'gate'>;

/** A place within this much of a ball or of a point that is not pressed concerns it, mm. */
const CONCERNS = 45;

/** The ball that lies on the leg: none before the questions are answered, nor after one that forbids it. */
export const ballOf = ({ mode, ball, gate }: Pressing): LaidBall | null =>
  mode === 'press' && gate === 'clear' ? ball : null;

/** The places where nothing, or little, may be pressed that are to be drawn, as one text of ids, so that equal answers are equal. */
export const shownPlaces = (state: Pressing): string => {
  if (state.noPress) return NO_PRESS_PLACES.join(' ');
  const ids = new Set<NoPressId>();
  const near = (place: Parameters<typeof pointAt>[0]) => {
    for (const { id } of noPressNear(pointAt(place), USUAL_SCALE, CONCERNS)) ids.add(id);
  };
  const ball = ballOf(state);
  if (ball) near(ball.place);
  if (state.selection?.kind === 'trigger-point') {
    const point = triggerPointOf(state.selection.id);
    if (!point.ball.allowed || state.mode === 'press') near(pressedAt(point));
  }
  return NO_PRESS_PLACES.filter((id) => ids.has(id)).join(' ');
};

/** Whether anything of pressing is drawn at all. */
export const showsPressing = (state: Pressing): boolean => ballOf(state) !== null || shownPlaces(state) !== '';
