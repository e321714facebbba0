import { deflateSync } from 'node:zlib';

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const PAPER: Colour = [0xf6, 0xf2, 0xea];
const FLESH: Colour = [0xa4, 0x56, 0x4a];
/** The icon is drawn on a field of 64 by 64, as `public/icon.svg` is. */
const FIELD = 64;
/** Radius of the corners, and half the width of the strokes of the cross. */
const CORNER = 14;
const STROKE = 2.25;
/** Samples per pixel, along one side. */
const FINE = 4;

const bend = (from: Point, a: Point, b: Point, to: Point): Point[] =>
  Array.from({ length: 12 }, (_, i) => {
    const t = (i + 1) / 12;
    const s = 1 - t;
    const mix = (k: 0 | 1) => s * s * s * from[k] + 3 * s * s * t * a[k] + 3 * s * t * t * b[k] + t * t * t * to[k];
    return [mix(0), mix(1)];
  });

/** Outline of the leg of `public/icon.svg`. */
const LEG: readonly Point[] = [
  [24, 6],
  ...bend([24, 6], [23, 14], [19, 21], [19, 30]),
  ...bend([19, 30], [19, 38], [24, 43], [25, 50]),
  ...bend([25, 50], [25.6, 54], [25.4, 56], [24, 58]),
  [37, 58],
  ...bend([37, 58], [35.4, 56], [35, 53], [36, 49]),
  ...bend([36, 49], [38, 42], [43, 37], [43, 29]),
  ...bend([43, 29], [43, 20], [40, 14], [39, 6]),
];

/** Where a level line cuts the outline, from left to right: a place is inside when an odd number of cuts lie beyond it. */
const cutsAt = (y: number): number[] => {
  const cuts: number[] = [];
  for (let i = 0; i < LEG.length; i++) {
    const [ax, ay] = LEG[i] as Point;
    const [bx, by] = LEG[(i + LEG.length - 1) % LEG.length] as Point;
    if (ay > y !== by > y) cuts.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  }
  return cuts;
};

const nearStroke = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean => {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) <= STROKE;
};

const inCard = ([x, y]: Point): boolean => {
  const dx = Math.max(CORNER - x, x - (FIELD - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (FIELD - CORNER), 0);
  return Math.hypot(dx, dy) <= CORNER;
};

/** Whether a place lies on the cross, whose arms end in half circles. */
const onCross = (place: Point): boolean => {
  const [x, y] = place;
  if (x < 24 || x > 40 || y < 19 || y > 36) return false;
  return nearStroke(place, [26.5, 22], [37.5, 33]) || nearStroke(place, [37.5, 22], [26.5, 33]);
};

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (CRC[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return frame;
};

/** Adds one level line of samples to a row of pixels; red, green, blue and number of samples for each. */
const addLine = (sums: Float64Array, size: number, row: number, maskable: boolean): void => {
  // A maskable icon fills its square, and systems cut the shape they like.
  const onField = (at: number) => (maskable ? (at - FIELD / 2) / 0.8 + FIELD / 2 : at);
  const y = onField(row * (FIELD / size));
  const cuts = cutsAt(y);
  for (let sample = 0; sample < size * FINE; sample++) {
    const x = onField((sample + 0.5) * (FIELD / size / FINE));
    if (!maskable && !inCard([x, y])) continue;
    let beyond = 0;
    for (const cut of cuts) if (cut > x) beyond += 1;
    const colour = beyond % 2 === 1 && !onCross([x, y]) ? FLESH : PAPER;
    const at = 4 * Math.floor(sample / FINE);
    for (let k = 0; k < 3; k++) sums[at + k] = (sums[at + k] as number) + (colour[k] as number);
    sums[at + 3] = (sums[at + 3] as number) + 1;
  }
};

/** The icon of the app as a PNG of so many pixels a side: systems that install it do not read SVG. */
export const drawIcon = (size: number, maskable: boolean): Buffer => {
  const rows = Buffer.alloc(size * (1 + 4 * size));
  for (let row = 0; row < size; row++) {
    const sums = new Float64Array(4 * size);
    for (let line = 0; line < FINE; line++) addLine(sums, size, row + (line + 0.5) / FINE, maskable);
    for (let column = 0; column < size; column++) {
      const covered = sums[4 * column + 3] as number;
      const at = row * (1 + 4 * size) + 1 + 4 * column;
      for (let k = 0; k < 3; k++)
        rows[at + k] = covered > 0 ? Math.round((sums[4 * column + k] as number) / covered) : 0;
      rows[at + 3] = Math.round((255 * covered) / (FINE * FINE));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
