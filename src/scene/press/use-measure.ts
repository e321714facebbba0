import { useEffect } from 'react';
import { useStore } from 'zustand';
import { underBall } from '../../press/under-ball';
import { reportUnderBall } from '../../state/press';
import type { LaidBall } from '../../state/types';
import type { StageLink } from '../stage-link';
import { bodyOf, type MeasuredSkin } from './body';
import { spotOf } from './spot';

/** A ball on its way is measured when it has lain still so long, milliseconds. */
const STILL = 80;

/** Measures what lies under the ball and tells state. */
export const useMeasure = (link: StageLink, measured: MeasuredSkin, ball: LaidBall | null): void => {
  const model = useStore(link.store, (state) => state.model);
  useEffect(() => {
    // Half a leg would give half an answer.
    if (!ball || !model || model.awaited.length > 0) {
      reportUnderBall(null);
      return;
    }
    const timer = setTimeout(() => {
      const { position, normal } = spotOf(measured.skin, ball.place);
      reportUnderBall(underBall(bodyOf(model), measured.solid, position, normal, ball.size));
    }, STILL);
    return () => clearTimeout(timer);
  }, [measured, model, ball]);
  useEffect(() => () => reportUnderBall(null), []);
};
