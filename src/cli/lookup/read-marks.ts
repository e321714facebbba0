import type { FootPoint, FootSurface, LegPoint } from '../../anatomy/charts';
import { CHART_RANGE } from '../../anatomy/glb-contract';
import { deg } from '../../kernel/units';

/** A place named on the command line. */
export type Place = { readonly leg: LegPoint } | { readonly foot: FootPoint };

export const USAGE = `usage: npm run --silent lookup -- [--leg f,theta]… [--foot surface,u,v]…

  --leg f,theta        a point of the leg: f from 0 (knee crease) to 1 (Achilles insertion), on the thigh below 0 (from ${CHART_RANGE.f[0]});
                       theta in degrees round the leg, 0 behind, medial positive, from -360 to 360
  --foot surface,u,v   a point of the foot: surface P (sole), D (top), M (inner side), L (outer side) or B (back of the heel);
                       u from 0 (heel) to 1 (longest toe), v from 0 (inner edge) to 1 (outer edge)

Either may be given several times; at least one is needed. Example: --leg 0.65,12 --foot P,0.12,0.5`;

/** Plain decimal numbers, separated by commas, so many of them; null for anything else. */
const numbers = (texts: readonly string[], count: number): readonly number[] | null =>
  texts.length === count && texts.every((text) => /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(text))
    ? texts.map(Number)
    : null;

const within = (value: number, low: number, high: number) => value >= low && value <= high;

const legPlace = (value: string): Place | null => {
  const [f = Number.NaN, theta = Number.NaN] = numbers(value.split(','), 2) ?? [];
  return within(f, CHART_RANGE.f[0], 1) && within(theta, -360, 360) ? { leg: { f, theta: deg(theta) } } : null;
};

const isSurface = (text: string): text is FootSurface => /^[PDMLB]$/.test(text);

const footPlace = (value: string): Place | null => {
  const [surface = '', ...rest] = value.split(',');
  const [u = Number.NaN, v = Number.NaN] = numbers(rest, 2) ?? [];
  return isSurface(surface) && within(u, 0, 1) && within(v, 0, 1) ? { foot: { surface, u, v } } : null;
};

const READERS: Readonly<Record<string, (value: string) => Place | null>> = { '--leg': legPlace, '--foot': footPlace };

/** The places named by the arguments, or what is wrong with them. */
export const readMarks = (args: readonly string[]): readonly Place[] | { readonly wrong: string } => {
  const places: Place[] = [];
  for (let i = 0; i < args.length; i++) {
    const [name = '', joined] = (args[i] ?? '').split(/=(.*)/s);
    const read = READERS[name];
    if (!read) return { wrong: `unknown argument: ${args[i]}` };
    const value = joined ?? args[++i];
    if (value === undefined) return { wrong: `missing value of ${name}` };
    const place = read(value);
    if (!place) return { wrong: `invalid ${name}: ${value}` };
    places.push(place);
  }
  return places.length > 0 ? places : { wrong: 'missing place: --leg or --foot' };
};
