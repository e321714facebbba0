import { inflateSync } from 'node:zlib';

/** Pixels row by row from the top left, four bytes each: red, green, blue, alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const paeth = (a: number, b: number, c: number): number => {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
};

/** What row filter `kind` of the PNG standard predicts from the neighbours left, above, and above left. */
const predict = (kind: number, left: number, up: number, corner: number): number => {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  return kind === 4 ? paeth(left, up, corner) : 0;
};

/** Decodes what browsers write as a screenshot: 8 bits a channel, RGB or RGBA, not interlaced. */
export const decodePng = (file: Uint8Array): Picture => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const channels = { 2: 3, 6: 4 }[view.getUint8(25)];
  if (view.getUint32(0) !== 0x89504e47 || view.getUint8(24) !== 8 || !channels || view.getUint8(28) !== 0) {
    throw new RangeError('invalid PNG: expected 8-bit RGB or RGBA without interlacing');
  }
  const chunks: Uint8Array[] = [];
  for (let at = 8; at < file.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49444154) chunks.push(file.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const packed = inflateSync(Buffer.concat(chunks));
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const kind = packed[y * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i++) {
      const to = y * stride + i;
      const left = i >= channels ? (rows[to - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[to - stride] ?? 0) : 0;
      const corner = i >= channels && y > 0 ? (rows[to - stride - channels] ?? 0) : 0;
      rows[to] = (packed[y * (stride + 1) + 1 + i] ?? 0) + predict(kind, left, up, corner);
    }
  }
  if (channels === 4) return { width, height, data: rows };
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) data.set(rows.subarray(3 * i, 3 * i + 3), 4 * i);
  return { width, height, data };
};
