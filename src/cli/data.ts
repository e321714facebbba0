import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModel } from '../forge/write';
import { DATA_FOLDER, makeData } from './data/make-data';
import { DATA_FILES } from './data/open-data';

/** `npm run data`: everything the atlas knows as JSON, beside its schemas and its licence in data/. */
export const main = async (): Promise<number> => {
  const root = process.cwd();
  await writeModel(root);
  const files = await makeData(root);
  for (const name of [DATA_FILES.records, DATA_FILES.skin]) {
    const text = files.get(name) ?? '';
    writeFileSync(join(root, DATA_FOLDER, name), text);
    console.log(`${DATA_FOLDER}/${name} ${Buffer.byteLength(text)} bytes`);
  }
  return 0;
};
