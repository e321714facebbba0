import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Difference, differenceFrom, TOLERANCES, toleranceMet } from '../biomechanics/compare';
import { lengthFigure } from './validate/figure';
import { readPublished } from './validate/read-published';

const WORDS = { close: 'close', fair: 'fair' } as const;

const cells = ({ rms, most, kneeArm, ankleArm }: Difference) =>
  [rms, most, kneeArm, ankleArm].map((value) => value.toFixed(1)).join(' | ');

const PREFACE = `# Lengths beside a published model

Length of muscle and tendon on this leg, brought to the published leg's size (shank 400 mm), beside the model of Rajagopal and others
(2016) with exact geodesics: changes from the standing leg, over all poses of the table, and moment arms by differences between
neighbouring poses. Millimetres. Written by \`npm run validate -- <table of lengths>\`; what it means stands in
[biomechanics.md](biomechanics.md).

| muscle | rms | most | knee arm | ankle arm | tolerance met |
| --- | --- | --- | --- | --- | --- |
`;

/** `npm run validate -- <csv>`: compares the paths with published lengths, writes table and figure of docs/; 1 if one misses. */
export const main = ([file]: readonly string[]): number => {
  if (!file) {
    console.error('missing table: npm run validate -- <csv with muscle, knee_deg, ankle_deg, Raj2016_L_mm>');
    return 2;
  }
  const published = readPublished(readFileSync(file, 'utf8'));
  const rows = [...published].map(([id, changes]) => {
    const difference = differenceFrom(id, changes);
    return { id, difference, met: toleranceMet(difference) };
  });
  const lines = rows.map(
    ({ id, difference, met }) => `| ${id} | ${cells(difference)} | ${met ? WORDS[met] : 'none'} |`,
  );
  const limits = (['close', 'fair'] as const).map((name) => `| *allowed: ${name}* | ${cells(TOLERANCES[name])} | |`);
  const table = `${[...lines, ...limits].join('\n')}\n`;
  console.log(table);
  writeFileSync(
    join('docs', 'biomechanics-validation.md'),
    `${PREFACE}${table}\n![Change of length of six muscles by knee and ankle angle](biomechanics-lengths.svg)\n`,
  );
  writeFileSync(join('docs', 'biomechanics-lengths.svg'), lengthFigure(published));
  const missed = rows.filter(({ met }) => met === null).map(({ id }) => id);
  if (missed.length > 0) console.error(`missed: ${missed.join(', ')}`);
  return missed.length > 0 ? 1 : 0;
};
