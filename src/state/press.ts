import type { UnderBall } from '../press/under-ball';
import { fitPlace } from './press-text';
import { atlas } from './store';
import type { Gate, LaidBall } from './types';

/** Lay the ball on the skin, within reach of the charts; null takes it away. */
export const layBall = (ball: LaidBall | null) =>
  atlas.setState({ ball: ball && { ...ball, place: fitPlace(ball.place) }, ...(ball === null && { underBall: null }) });

/** Draw every place where pressing can do harm, or only those that concern what is shown. */
export const showNoPress = (noPress: boolean) => atlas.setState({ noPress });

/** How strong the pressure feels, 0 to 10. */
export const feelPressure = (strength: number) => atlas.setState({ strength });

export const answerGate = (gate: Gate) => atlas.setState({ gate });

/** Show large, for somebody else to see; the panel waits. */
export const presentAs = (present: boolean) => atlas.setState({ present });

/** Look straight at the pain of the selected point. */
export const frameZone = () => atlas.setState(({ zoneFraming }) => ({ zoneFraming: zoneFraming + 1 }));

export const openHandout = (handout: boolean) => atlas.setState({ handout });

/** The scene tells what it measured under the ball; null when there is nothing to measure. */
export const reportUnderBall = (underBall: UnderBall | null) => atlas.setState({ underBall });
