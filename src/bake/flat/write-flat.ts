import type { Ring } from '../../kernel/contour';
import { encodeRuns } from '../../kernel/runs';
import { seal } from '../../kernel/seal';
import { FLAT_CONTRACT, FLAT_MAGIC, FLAT_STEPS, FLAT_VIEWS, type FlatChart } from '../../pain/flat-chart';
import type { SkinPoint } from '../../pain/skin';
import { isOff } from './samples';

const encoded = (coordinate: keyof typeof FLAT_STEPS, value: number, most: number): number => {
  const { low, step } = FLAT_STEPS[coordinate];
  return Math.min(Math.max(Math.round((value - low) / step), 0), most);
};

/** The bytes of flat-chart.bin, laid out as src/pain/flat-chart.ts says. */
export const writeFlat = (chart: FlatChart): Uint8Array => {
  const parts: Buffer[] = [];
  const uint16 = (value: number) => {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    parts.push(bytes);
  };
  const paper = (mm: number) => {
    const bytes = Buffer.alloc(2);
    bytes.writeInt16LE(Math.round(mm * 10));
    parts.push(bytes);
  };
  const rings = (list: readonly Ring[]) => {
    uint16(list.length);
    for (const ring of list) {
      uint16(ring.length);
      for (const [x, y] of ring) {
        paper(x);
        paper(y);
      }
    }
  };
  const plane = (values: readonly number[]) => parts.push(Buffer.from(values));
  const byte = (share: number) => Math.min(Math.max(Math.round(share * 255), 0), 255);
  for (const id of FLAT_VIEWS) {
    const { left, top, pitch, columns, rows, outline, folds, skin, facing } = chart[id];
    for (const mm of [left, top, pitch]) paper(mm);
    for (const count of [columns, rows]) uint16(count);
    rings(outline);
    rings(folds);
    const runs = encodeRuns(Uint8Array.from(skin, (point) => (point ? 255 : 0)));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(runs.length);
    parts.push(length, Buffer.from(runs));
    const held = [...skin.keys()].filter((i) => skin[i]);
    const points = held.map((i) => skin[i] as SkinPoint);
    plane(held.map((i) => byte(facing[i] ?? 0)));
    plane(points.map(({ f }) => encoded('f', f, 255)));
    plane(points.map(({ theta }) => encoded('theta', theta, 256) % 256));
    plane(points.map((point) => (isOff(point) ? 0 : Math.max(encoded('u', point.u, 255), 1))));
    const onFoot = points.filter((point) => !isOff(point));
    plane(onFoot.map(({ v }) => encoded('v', v, 255)));
    plane(onFoot.flatMap(({ shares: { P, D, M, L } }) => [P, D, M, L].map(byte)));
  }
  return seal({ magic: FLAT_MAGIC, contract: FLAT_CONTRACT, count: FLAT_VIEWS.length }, Buffer.concat(parts));
};
