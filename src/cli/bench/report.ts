import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Comparison, PAGES, type PageId, type Visits } from './compare';
import type { Frames } from './frames';
import type { Heap, Held } from './heap';
import type { BenchOptions } from './options';
import { PROFILES, type Profile } from './profiles';
import { median, pairedRatio } from './statistics';
import type { Visit } from './visit';

export interface Results {
  readonly options: BenchOptions;
  /** Of the browser. */
  readonly version: string;
  readonly comparison: Comparison;
  readonly visits: Readonly<Record<Profile['id'], Visits>>;
  readonly frames: Frames;
  readonly heap: Heap;
}

const FILE = 'docs/benchmarks.md';
const [BEGIN, END] = ['<!-- measured -->', '<!-- /measured -->'];

const NAMES: Readonly<Record<PageId, string>> = {
  atlas: 'Calf Atlas',
  'model-viewer': 'plain `<model-viewer>` page',
  'plain-fiber': 'plain React Three Fiber + drei page',
};

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const middle = (visits: readonly Visit[], of: keyof Visit) => median(visits.map((visit) => visit[of]));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const compared = (comparison: Comparison): string =>
  table(
    [
      'page',
      'first picture',
      'leg that turns',
      'requests',
      'bytes',
      'Calf Atlas takes',
      'wanted',
      'until its leg turns',
    ],
    PAGES.map((id) => {
      const theirs = comparison[id];
      const share = (of: 'firstPicture' | 'turns') => {
        const times = (visits: readonly Visit[]) => visits.map((visit) => visit[of]);
        return id === 'atlas' ? '' : `${pairedRatio(times(comparison.atlas), times(theirs)).toFixed(2)} of it`;
      };
      return [
        NAMES[id],
        seconds(middle(theirs, 'firstPicture')),
        seconds(middle(theirs, 'turns')),
        String(middle(theirs, 'requests')),
        kilobytes(middle(theirs, 'bytes')),
        share('firstPicture'),
        { atlas: '', 'model-viewer': '≤ 0.6', 'plain-fiber': '≤ 0.5' }[id],
        share('turns'),
      ];
    }),
  );

const visited = (visits: Results['visits']): string =>
  table(
    ['visit', 'text and panel', 'first picture', 'leg that turns', 'whole leg', 'requests', 'bytes'],
    Object.values(PROFILES).flatMap(({ id, title }) =>
      (['cold', 'warm'] as const).map((kind) => {
        const made = visits[id][kind];
        return [
          `${title}, ${kind === 'cold' ? 'first' : 'second'}`,
          seconds(middle(made, 'painted')),
          seconds(middle(made, 'firstPicture')),
          seconds(middle(made, 'turns')),
          seconds(middle(made, 'wholeLeg')),
          String(middle(made, 'requests')),
          kilobytes(middle(made, 'bytes')),
        ];
      }),
    ),
  );

const costs = ({ frames, heap }: Results): string => {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const growth = (before: number, after: number) =>
    `${kilobytes(before)} → ${kilobytes(after)} (${((after / before - 1) * 100).toFixed(1)} %)`;
  const things = ({ all, code }: Held) => all - code;
  return table(
    ['what', 'measured', 'wanted'],
    [
      ['script per frame while turning, mean of a round', ms(frames.orbitPerFrame), '≤ 1 ms'],
      ['main thread to find and name what a hovering pointer is over, median', ms(frames.hover), '≤ 1 ms'],
      ['the same with the frame that lights it, median', ms(frames.hoverWithFrame), ''],
      ['our own code per posed frame, median (95 % within)', `${ms(frames.pose)} (${ms(frames.poseSlow)})`, '≤ 2 ms'],
      ['frames drawn in ten idle seconds', String(frames.idleFrames), '0'],
      ['draw calls, triangles of the default view', `${frames.drawCalls}, ${frames.triangles}`, '≤ 10, ≤ 350000'],
      ['from a click to its pain map, median, drawn by software', ms(frames.clickToMap), ''],
      [
        `heap over ${heap.minutes} min and ${heap.pictures} pictures`,
        growth(heap.before.all, heap.after.all),
        '≤ +10 %',
      ],
      ['of that, without compiled code', growth(things(heap.before), things(heap.after)), ''],
    ],
  );
};

/** Puts the tables between the marks of docs/benchmarks.md, whose words stay; returns them. */
export const writeReport = (results: Results): string => {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const { rounds } = results.options;
  const measured = [
    `Measured ${new Date().toISOString().slice(0, 10)} on ${machine}, ${results.version}, drawing by software; medians of ${rounds} rounds.`,
    '## First picture beside other pages, on fast 4G',
    compared(results.comparison),
    '## Visits',
    visited(results.visits),
    '## Pictures',
    costs(results),
  ].join('\n\n');
  const text = readFileSync(FILE, 'utf8');
  const [before] = text.split(BEGIN);
  const [, after] = text.split(END);
  writeFileSync(FILE, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`);
  return measured;
};
