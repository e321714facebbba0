import type { ChartPlace, FootSurface } from '../anatomy/charts';
import { deg } from '../kernel/units';
import { type AtlasState, BALL_SIZES, type LaidBall } from './types';

/** What a link says of the ball, of the places not to press, and of showing large. */
export type PressState = Pick<AtlasState, 'ball' | 'noPress' | 'present'>;

/** That of a first visit. */
export const NO_PRESS_STATE: PressState = { ball: null, noPress: false, present: false };

const SURFACES: Readonly<Record<string, FootSurface>> = { p: 'P', d: 'D', m: 'M', l: 'L', b: 'B' };

/** How far a place on the charts may lie from the leg, as in links; beyond, nothing would be under the ball. */
const REACH = { f: [-0.25, 1.1], theta: [-180, 180], u: [0, 1], v: [0, 1] } as const;
/** A thousandth of the leg is less than half a millimetre; so is half a degree. */
const DIGITS = { f: 3, theta: 1, u: 3, v: 3 } as const;
type Field = keyof typeof REACH;

/** −0 would be written as "0" and read back as another number. */
const held = (field: Field, value: number) => {
  const [min, max] = REACH[field];
  return Number(Math.min(Math.max(value, min), max).toFixed(DIGITS[field])) + 0;
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

/** `ball=leg,0.24,45,65` or `ball=p,0.4,0.5,40`, `nopress=on`, `present=on`; what equals a first visit is left out. */
export const writePress = ({ ball, noPress, present }: PressState): readonly string[] => [
  ...(ball ? [`ball=${writeBall(ball)}`] : []),
  ...(noPress ? ['nopress=on'] : []),
  ...(present ? ['present=on'] : []),
];

const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/;

const readBall = (value: string): { readonly ball: LaidBall; readonly exact: boolean } | null => {
  const [chart = '', ...rest] = value.split(',');
  if (rest.length !== 3 || !rest.every((text) => NUMBER.test(text))) return null;
  const [x = 0, y = 0, asked = 0] = rest.map(Number);
  const surface = SURFACES[chart];
  if (chart !== 'leg' && !surface) return null;
  const place: ChartPlace = surface ? { chart: 'foot', surface, u: x, v: y } : { chart: 'leg', f: x, theta: deg(y) };
  const size = BALL_SIZES.reduce((best, each) => (Math.abs(each - asked) < Math.abs(best - asked) ? each : best));
  const ball = { place: fitPlace(place), size };
  const [fields, given] =
    ball.place.chart === 'leg'
      ? [['f', 'theta'] as const, [ball.place.f, ball.place.theta]]
      : [['u', 'v'] as const, [ball.place.u, ball.place.v]];
  const exact = size === asked && [x, y].every((n, i) => fields[i] && Math.abs(n - (given[i] ?? 0)) < 0.06);
  return { ball, exact };
};

/** The state after one pair of a link, and what of its value could not be had; null when the key is none of these. */
export const readPress = (
  key: string,
  value: string,
  so: PressState,
): { readonly state: PressState; readonly lost: string } | null => {
  // A key without a value is left to the one who says what was dropped.
  if (value === '') return null;
  if (key === 'ball') {
    const read = readBall(value);
    return read ? { state: { ...so, ball: read.ball }, lost: read.exact ? '' : value } : { state: so, lost: value };
  }
  if (key !== 'nopress' && key !== 'present') return null;
  if (value !== 'on') return { state: so, lost: value };
  return { state: key === 'present' ? { ...so, present: true } : { ...so, noPress: true }, lost: '' };
};
