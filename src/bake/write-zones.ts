import { encodeRuns } from '../kernel/runs';
import { seal } from '../kernel/seal';
import { ZONES_CONTRACT, ZONES_MAGIC, type ZonesFile } from '../pain/zones-file';

/** The bytes of pain-zones.bin, laid out as src/pain/zones-file.ts says. */
export const writeZones = ({ forged, vertices, points }: ZonesFile): Uint8Array => {
  const parts: Buffer[] = [];
  const text = (value: string) => parts.push(Buffer.from([value.length]), Buffer.from(value, 'ascii'));
  const uint32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    parts.push(bytes);
  };
  uint32(vertices);
  text(forged);
  for (const [id, { marker, essential, spillover }] of points) {
    text(id);
    const place = Buffer.alloc(24);
    [...marker.position, ...marker.normal].forEach((value, i) => {
      place.writeFloatLE(value, 4 * i);
    });
    parts.push(place);
    for (const weights of [essential, spillover]) {
      if (weights.length !== vertices)
        throw new RangeError(`invalid weights: ${weights.length} for ${vertices} vertices`);
      const runs = encodeRuns(weights);
      uint32(runs.length);
      parts.push(Buffer.from(runs));
    }
  }
  return seal({ magic: ZONES_MAGIC, contract: ZONES_CONTRACT, count: points.size }, Buffer.concat(parts));
};
