import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../kernel/errors';
import type { Mesh } from '../kernel/mesh';
import { readObj } from '../measure/obj';

const ADVICE =
  'Give the folder that holds the meshes of BodyParts3D 4.0 as OBJ files, named as in src/measure/sources-of.ts.';

/** The text of a reference mesh; throws with advice where there is no such file. */
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AtlasError('reference', `missing reference mesh: ${path}`, ADVICE, { cause });
  }
};

/** The reference meshes of these names, in the atlas frame; throws with advice for one that is missing or is no mesh. */
export const referencesIn = (folder: string, names: readonly string[]): Mesh[] =>
  names.map((name) => {
    const path = join(folder, `${name}.obj`);
    const mesh = readObj(textOf(path));
    if (mesh.triangles.length === 0 || !mesh.positions.every(Number.isFinite))
      throw new AtlasError('reference', `invalid reference mesh: ${path}`, `It holds no surface. ${ADVICE}`);
    return mesh;
  });
