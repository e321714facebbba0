import type { ChartPlace, FootSurface } from '../anatomy/charts';
import { deg } from '../kernel/units';
import { type Field, flag, readNumbers, rounded } from './field';
import { BALL_SIZES, type LaidBall } from './types';

const SURFACES: Readonly<Record<string, FootSurface>> = { p: 'P', d: 'D', m: 'M', l: 'L', b: 'B' };

/** How far a place on the charts may lie from the leg, as in links; beyond, nothing would be under the ball. */
const REACH = { f: [-0.25, 1.1], theta: [-180, 180], u: [0, 1], v: [0, 1] } as const;
/** A thousandth of the leg is less than half a millimetre; so is half a degree. */
const DIGITS = { f: 3, theta: 1, u: 3, v: 3 } as const;

const held = (name: keyof typeof REACH, value: number) => {
  const [min, max] = REACH[name];
  return rounded(Math.min(Math.max(value, min), max), DIGITS[name]);
};

/** A place within reach, rounded as in a link. */
export const fitPlace = (place: ChartPlace): ChartPlace =>
  place.chart === 'leg'
    ? { chart: 'leg', f: held('f', place.f), theta: deg(held('theta', place.theta)) }
    : { chart: 'foot', surface: place.surface, u: held('u', place.u), v: held('v', place.v) };

const writeBall = ({ place, size }: LaidBall): string => {
  const at = fitPlace(place);
  return (at.chart === 'leg' ? ['leg', at.f, at.theta, size] : [at.surface.toLowerCase(), at.u, at.v, size]).join(',');
};

const readBall = (text: string): { readonly ball: LaidBall; readonly exact: boolean } | null => {
  const [chart = '', ...rest] = text.split(',');
  const numbers = readNumbers(rest.join(','));
  const surface = SURFACES[chart];
  if (numbers?.length !== 3 || (chart !== 'leg' && !surface)) return null;
  const [x = 0, y = 0, asked = 0] = numbers;
  const place = fitPlace(surface ? { chart: 'foot', surface, u: x, v: y } : { chart: 'leg', f: x, theta: deg(y) });
  const size = BALL_SIZES.reduce((best, each) => (Math.abs(each - asked) < Math.abs(best - asked) ? each : best));
  const [nearX, nearY] = place.chart === 'leg' ? [place.f, place.theta] : [place.u, place.v];
  const exact = size === asked && Math.abs(nearX - x) < 0.06 && Math.abs(nearY - y) < 0.06;
  return { ball: { place, size }, exact };
};

const BALL: Field = {
  key: 'ball',
  write: ({ ball }) => ball && writeBall(ball),
  read: (text) => {
    const read = readBall(text);
    return read && { change: { ball: read.ball }, lost: read.exact ? '' : text };
  },
};

/** `ball=leg,0.24,45,65` or `ball=p,0.4,0.5,40`, `nopress=on`, `present=on`. */
export const PRESS: readonly Field[] = [BALL, flag('nopress', 'on', 'noPress'), flag('present', 'on', 'present')];
