import { deg, type Metres, metres } from '../kernel/units';
import { type Field, readNumbers, rounded } from './field';
import { DEFAULTS } from './store';
import { type FreeView, PRESETS, type PresetId, type View } from './types';

/** Limits of a place for the camera in a link; beyond them the leg would be out of sight. Degrees and millimetres. */
const FIELDS = [
  { name: 'azimuth', min: -180, max: 180, digits: 1 },
  { name: 'elevation', min: -90, max: 90, digits: 1 },
  { name: 'distance', min: 50, max: 4000, digits: 0 },
  { name: 'target x', min: -1000, max: 1000, digits: 0 },
  { name: 'target y', min: -1000, max: 1000, digits: 0 },
  { name: 'target z', min: -1000, max: 1000, digits: 0 },
] as const;

const isPreset = (value: string): value is PresetId => (PRESETS as readonly string[]).includes(value);

/** Turns any angle into −180 (exclusive) … 180. */
const turn = (angle: number) => {
  const wrapped = ((((angle + 180) % 360) + 360) % 360) - 180;
  return wrapped === -180 ? 180 : wrapped;
};

const fit = (value: number, index: number): number => {
  const field = FIELDS[index];
  if (!field) return value;
  const straight = index === 0 ? turn(value) : value;
  return rounded(Math.min(Math.max(straight, field.min), field.max), field.digits);
};

const fromMm = (value: number | undefined): Metres => metres((value ?? 0) / 1000);

const free = (numbers: readonly number[]): FreeView => ({
  kind: 'free',
  azimuth: deg(numbers[0] ?? 0),
  elevation: deg(numbers[1] ?? 0),
  distance: fromMm(numbers[2]),
  target: [fromMm(numbers[3]), fromMm(numbers[4]), fromMm(numbers[5])],
});

/** `medial`, or azimuth, elevation (degrees), distance and target (millimetres), parted by commas. */
const writeView = (view: View): string => {
  if (view.kind === 'preset') return view.id;
  const mm = [view.distance, ...view.target].map((length) => length * 1000);
  return [view.azimuth, view.elevation, ...mm].map(fit).join(',');
};

/** The view and whether it is exactly the one asked for; null when the text names none. */
const readView = (text: string): { view: View; exact: boolean } | null => {
  if (isPreset(text)) return { view: { kind: 'preset', id: text }, exact: true };
  const asked = readNumbers(text);
  if (asked?.length !== FIELDS.length) return null;
  const given = asked.map(fit);
  const exact = asked.every((value, i) => Math.abs((i === 0 ? turn(value) : value) - (given[i] ?? 0)) <= 0.5);
  return { view: free(given), exact };
};

export const VIEW: Field = {
  key: 'view',
  write: ({ view }) => {
    const text = writeView(view);
    return text === writeView(DEFAULTS.view) ? null : text;
  },
  read: (text) => {
    const read = readView(text);
    return read && { change: { view: read.view }, lost: read.exact ? '' : text };
  },
};
