import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { landmarksOf } from '../measure/landmarks-of';
import { measure } from '../measure/measure';
import { RECIPES } from '../measure/sources-of';
import { writtenTable } from '../measure/written-table';
import { referencesIn } from './references';

/** `npm run measure -- <folder of OBJ files> [id …]`: measures the reference meshes and writes the tables of models/. */
export const main = (args: readonly string[]): number => {
  const [folder, ...only] = args;
  if (!folder) {
    console.error('missing folder: npm run measure -- <folder of OBJ files> [structure id …]');
    return 2;
  }
  if (!only.length || only.includes('landmarks')) {
    const places = landmarksOf((id) => {
      const [mesh] = referencesIn(folder, RECIPES.find((recipe) => recipe.id === id)?.files ?? []);
      if (!mesh) throw new RangeError(`unknown structure: ${id}`);
      return mesh;
    });
    const landmarks = Object.fromEntries(
      Object.entries(places).map(([id, point]) => [id, point.map((value) => Math.round(value * 100) / 100)]),
    );
    const head = { id: 'landmarks', frame: 'atlas', unit: 'mm', source: 'bodyparts3d-4.0', method: 'extreme vertices' };
    writeFileSync(join('models', 'landmarks.json'), writtenTable({ ...head, landmarks }));
  }
  for (const recipe of RECIPES) {
    if (only.length && !only.includes(recipe.id)) continue;
    const started = performance.now();
    const meshes = referencesIn(folder, recipe.files);
    const table = measure(recipe, meshes);
    mkdirSync(join('models', recipe.folder), { recursive: true });
    const path = join('models', recipe.folder, `${recipe.id}.json`);
    writeFileSync(path, writtenTable(table));
    const numbers = table.parts.reduce((n, part) => n + part.sections.reduce((m, s) => m + 1 + s.outline.length, 0), 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const sections = table.parts.map((part) => part.sections.length).join('+');
    console.log(`${path}  parts ${table.parts.length}  sections ${sections}  numbers ${numbers}  ${seconds} s`);
  }
  return 0;
};
