import { ENDS } from '../anatomy/attachments';
import { FOOTPRINTS_CONTRACT, FOOTPRINTS_MAGIC, FOUND, type FootprintsFile } from '../anatomy/footprints-file';
import { encodeRuns } from '../kernel/runs';
import { seal } from '../kernel/seal';

/** The bytes of footprints.bin, laid out as src/anatomy/footprints-file.ts says. */
export const writeFootprints = ({ forged, vertices, footprints }: FootprintsFile): Uint8Array => {
  const parts: Buffer[] = [];
  const byte = (value: number) => parts.push(Buffer.from([value]));
  const text = (value: string) => parts.push(Buffer.from([value.length]), Buffer.from(value, 'ascii'));
  const uint32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    parts.push(bytes);
  };
  const floats = (values: readonly number[]) => {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, i) => {
      bytes.writeFloatLE(value, 4 * i);
    });
    parts.push(bytes);
  };
  text(forged);
  byte(vertices.size);
  for (const [bone, count] of vertices) {
    text(bone);
    uint32(count);
  }
  const bones = [...vertices.keys()];
  for (const { owner, end, bone, found, area, middle, field } of footprints) {
    if (field.length !== vertices.get(bone))
      throw new RangeError(`invalid field: ${field.length} for ${vertices.get(bone)} vertices of ${bone}`);
    text(owner);
    byte(ENDS.indexOf(end));
    byte(bones.indexOf(bone));
    byte(FOUND.indexOf(found));
    floats([area, ...middle.position, ...middle.normal]);
    const runs = encodeRuns(field);
    uint32(runs.length);
    parts.push(Buffer.from(runs));
  }
  return seal(
    { magic: FOOTPRINTS_MAGIC, contract: FOOTPRINTS_CONTRACT, count: footprints.length },
    Buffer.concat(parts),
  );
};
