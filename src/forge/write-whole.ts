import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes beside the target and renames, so that a reader never meets half a file; leaves a file alone that is already so. */
export const writeWhole = (file: string, data: Uint8Array | string): void => {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(data))) return;
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, data);
  renameSync(beside, file);
};
