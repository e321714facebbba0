import { readFileSync } from 'node:fs';
import { scriptsOf, weigh } from './weigh/scripts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** `npm run weigh`: the scripts of the built app, gzipped, beside their budget; 1 when one of the budgets is broken. */
export const main = (): number => {
  const { app } = JSON.parse(readFileSync('tests/budget.json', 'utf8')) as { app: Readonly<Record<string, number>> };
  const scripts = scriptsOf('dist');
  for (const { file, gzip, first } of scripts) console.log(`${kB(gzip)}  ${first ? 'first' : 'later'}  ${file}`);
  const sums = {
    first_script: weigh(scripts.filter(({ first }) => first)),
    all_script: weigh(scripts),
  };
  let broken = 0;
  for (const [name, bytes] of Object.entries(sums)) {
    const most = app[name] ?? 0;
    if (bytes > most) broken = 1;
    console.log(`${kB(bytes)}  ${name}, of ${kB(most).trim()}${bytes > most ? ': too much' : ''}`);
  }
  return broken;
};
