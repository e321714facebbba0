import { availableParallelism } from 'node:os';
import { type Crew, hire } from '../forge/crew';
import { forge } from '../forge/forge';
import type { Pieces } from '../forge/pieces';
import { readTables, type Tables } from '../forge/read-tables';

/** Keeps pieces for as long as the command runs. */
const inMemory = (): Pieces => {
  const made = new Map<string, Promise<unknown>>();
  return {
    get: <T>(key: string, make: () => Promise<T>): Promise<T> => {
      const piece = made.get(key) ?? make();
      made.set(key, piece);
      return piece as Promise<T>;
    },
  };
};

/** One table changed by a hair, as if a number of it had been corrected. */
const withOneChanged = ({ lofts, landmarks }: Tables, id: string): Tables => ({
  landmarks,
  lofts: lofts.map((table) =>
    table.id === id && table.reference_volume_cm3 !== null
      ? { ...table, reference_volume_cm3: table.reference_volume_cm3 * 1.001 }
      : table,
  ),
});

/**
 * `npm run forge:times`: how long the forge takes with one thread, with all, and when one table has changed, one after the other in
 * the same run, so that the ratios hold on a busy machine, too. Touches no file of the model.
 */
export const main = async (): Promise<number> => {
  const root = process.cwd();
  const tables = readTables(root);
  const timed = async (what: string, crew: Crew, pieces: Pieces, some: Tables): Promise<number> => {
    const began = performance.now();
    await forge(some, root, crew, pieces);
    const seconds = (performance.now() - began) / 1000;
    console.log(`${what.padEnd(34)} ${seconds.toFixed(1)} s`);
    return seconds;
  };
  const [one, all] = [hire(root, 1), hire(root)];
  const kept = inMemory();
  const alone = await timed('from nothing, one thread', one, inMemory(), tables);
  const together = await timed(`from nothing, ${availableParallelism()} cores`, all, kept, tables);
  const vessel = await timed('one vein changed', all, kept, withOneChanged(tables, 'popliteal-vein'));
  const muscle = await timed('one muscle changed, hence the skin', all, kept, withOneChanged(tables, 'soleus'));
  const share = (part: number) => `${((100 * part) / together).toFixed(0)} %`;
  console.log(
    `threads: ${(alone / together).toFixed(2)} times as fast; one vein: ${share(vessel)}, one muscle: ${share(muscle)}`,
  );
  await Promise.all([one.dismiss(), all.dismiss()]);
  return 0;
};
