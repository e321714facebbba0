import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { codeHash } from './hash';
import { writeWhole } from './write-whole';

/**
 * A file of code with all it imports as one file of JavaScript that Node runs as it is: where each import is looked up at each
 * use, as in a server for development, the forge takes half as long again.
 */
export const bundled = async (root: string, entry: string): Promise<string> => {
  const file = join(root, '.cache', 'forge', 'code', `${basename(entry, '.ts')}-${codeHash(root, entry)}.mjs`);
  if (existsSync(file)) return file;
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: join(root, entry), write: false, target: 'node20' },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length > 1) throw new RangeError(`invalid bundle: ${entry} is not one file`);
  writeWhole(file, chunk.code);
  return file;
};
