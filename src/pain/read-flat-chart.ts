import { OFF_FOOT } from '../anatomy/charts';
import type { Ring } from '../kernel/contour';
import { AtlasError } from '../kernel/errors';
import { decodeRuns } from '../kernel/runs';
import { SEAL_BYTES, unseal } from '../kernel/seal';
import {
  FLAT_CONTRACT,
  FLAT_MAGIC,
  FLAT_STEPS,
  FLAT_VIEWS,
  type FlatChart,
  type FlatView,
  type FlatViewId,
} from './flat-chart';
import type { SkinPoint } from './skin';

const refuse = (what: string) =>
  new AtlasError(
    'flat-chart',
    `invalid flat chart: ${what}`,
    'Load the page again; if it stays so, run "npm run forge".',
  );

const decoded = (coordinate: keyof typeof FLAT_STEPS, value: number): number =>
  FLAT_STEPS[coordinate].low + value * FLAT_STEPS[coordinate].step;

const NO_SHARES = { P: 0, D: 0, M: 0, L: 0 } as const;

/** Reads flat-chart.bin. Throws AtlasError for a file that is foreign, of another version or damaged. */
export const readFlatChart = (bytes: Uint8Array): FlatChart => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = { magic: FLAT_MAGIC, contract: FLAT_CONTRACT };
  const count = unseal(bytes, head, { foreign: refuse, damaged: refuse });
  if (count !== FLAT_VIEWS.length) throw refuse(`${count} views`);

  let place = SEAL_BYTES;
  const take = (length: number): number => {
    const from = place;
    place += length;
    if (place > bytes.length) throw refuse('a part runs past the end');
    return from;
  };
  const uint16 = () => view.getUint16(take(2), true);
  const paper = () => view.getInt16(take(2), true) / 10;
  const rings = (): Ring[] =>
    Array.from({ length: uint16() }, () => Array.from({ length: uint16() }, () => [paper(), paper()] as const));
  const plane = (count: number): Uint8Array => {
    const from = take(count);
    return bytes.subarray(from, from + count);
  };

  const readView = (id: FlatViewId): FlatView => {
    const [left, top, pitch, columns, rows] = [paper(), paper(), paper(), uint16(), uint16()];
    const outline = rings();
    const folds = rings();
    const runs = plane(view.getUint32(take(4), true));
    const held = decodeRuns(runs, columns * rows);
    if (!held) throw refuse('samples do not fit the paper');
    const samples = [...held.keys()].filter((i) => (held[i] ?? 0) > 0);
    const facing = new Float32Array(columns * rows);
    plane(samples.length).forEach((value, k) => {
      facing[samples[k] ?? 0] = value / 255;
    });
    const f = [...plane(samples.length)].map((value) => decoded('f', value));
    const theta = [...plane(samples.length)].map((value) => decoded('theta', value));
    const u = plane(samples.length);
    const onFoot = [...samples.keys()].filter((k) => (u[k] ?? 0) > 0);
    const v = plane(onFoot.length);
    const shares = plane(4 * onFoot.length);
    const skin: (SkinPoint | null)[] = Array.from({ length: columns * rows }, () => null);
    samples.forEach((sample, k) => {
      skin[sample] = { f: f[k] ?? 0, theta: theta[k] ?? 0, u: OFF_FOOT, v: OFF_FOOT, shares: NO_SHARES };
    });
    onFoot.forEach((k, n) => {
      const share = (i: number) => (shares[4 * n + i] ?? 0) / 255;
      const sample = samples[k] ?? 0;
      skin[sample] = {
        f: f[k] ?? 0,
        theta: theta[k] ?? 0,
        u: decoded('u', u[k] ?? 0),
        v: decoded('v', v[n] ?? 0),
        shares: { P: share(0), D: share(1), M: share(2), L: share(3) },
      };
    });
    return { id, left, top, pitch, columns, rows, outline, folds, skin, facing };
  };
  const views = FLAT_VIEWS.map((id) => [id, readView(id)] as const);
  if (place !== bytes.length) throw refuse(`${bytes.length - place} bytes too many`);
  return Object.fromEntries(views) as Record<FlatViewId, FlatView>;
};
