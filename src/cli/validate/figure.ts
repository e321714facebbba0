import type { StructureId } from '../../anatomy/structures';
import type { PublishedChange } from '../../biomechanics/compare';
import { GROWTH } from '../../biomechanics/fibres';
import { changeIn } from '../../biomechanics/lengths';
import { deg } from '../../kernel/units';

const PLOT = { width: 270, height: 150, left: 44, top: 30, gap: 60 } as const;

interface Plot {
  readonly title: string;
  readonly id: StructureId;
  readonly joint: 'knee' | 'ankle';
  readonly range: readonly [number, number];
  /** Millimetres at the lower and upper edge. */
  readonly mm: readonly [number, number];
}

const PLOTS: readonly Plot[] = [
  { title: 'gastrocnemius, medial head', id: 'gastrocnemius-medial', joint: 'knee', range: [0, 120], mm: [-60, 10] },
  { title: 'gastrocnemius, lateral head', id: 'gastrocnemius-lateral', joint: 'knee', range: [0, 120], mm: [-60, 10] },
  { title: 'soleus', id: 'soleus', joint: 'knee', range: [0, 120], mm: [-60, 10] },
  { title: 'gastrocnemius, medial head', id: 'gastrocnemius-medial', joint: 'ankle', range: [-30, 30], mm: [-30, 30] },
  { title: 'soleus', id: 'soleus', joint: 'ankle', range: [-30, 30], mm: [-30, 30] },
  { title: 'tibialis anterior', id: 'tibialis-anterior', joint: 'ankle', range: [-30, 30], mm: [-30, 30] },
];

const poseOf = (joint: Plot['joint'], angle: number) => ({
  knee: deg(joint === 'knee' ? angle : 0),
  ankle: deg(joint === 'ankle' ? angle : 0),
});

const plotOf = (plot: Plot, published: readonly PublishedChange[], x0: number, y0: number): string => {
  const { title, id, joint, range, mm } = plot;
  const x = (angle: number) => (x0 + ((angle - range[0]) / (range[1] - range[0])) * PLOT.width).toFixed(1);
  const y = (value: number) => (y0 + ((mm[1] - value) / (mm[1] - mm[0])) * PLOT.height).toFixed(1);
  const steps = Array.from({ length: 61 }, (_, i) => range[0] + ((range[1] - range[0]) * i) / 60);
  const line = steps.map((angle) => `${x(angle)},${y(changeIn(id, poseOf(joint, angle)) / GROWTH)}`).join(' ');
  const other = joint === 'knee' ? 'ankle' : 'knee';
  const dots = published
    .filter(({ pose }) => pose[other] === 0)
    .map(({ pose, change }) => `<circle cx="${x(pose[joint])}" cy="${y(change)}" r="3.2"/>`)
    .join('');
  const ticks = [range[0], (range[0] + range[1]) / 2, range[1]]
    .map((angle) => `<text x="${x(angle)}" y="${y0 + PLOT.height + 15}" text-anchor="middle">${angle}°</text>`)
    .join('');
  const levels = [mm[0], 0, mm[1]]
    .map(
      (level) =>
        `<line x1="${x0}" x2="${x0 + PLOT.width}" y1="${y(level)}" y2="${y(level)}" stroke="#bbb"/>` +
        `<text x="${x0 - 6}" y="${Number(y(level)) + 4}" text-anchor="end">${level}</text>`,
    )
    .join('');
  return [
    `<g><text x="${x0}" y="${y0 - 8}" font-weight="600">${title}, by ${joint} angle</text>`,
    `${levels}${ticks}<polyline points="${line}" fill="none" stroke="#1b3a6b" stroke-width="1.8"/>`,
    `<g fill="#fff" stroke="#8a2f1d" stroke-width="1.6">${dots}</g></g>`,
  ].join('\n');
};

/** Changes of length of this leg (lines) beside those of the published model (rings), as one SVG. */
export const lengthFigure = (published: ReadonlyMap<StructureId, readonly PublishedChange[]>): string => {
  const cell = (i: number) => ({
    x: PLOT.left + (i % 3) * (PLOT.width + PLOT.gap),
    y: PLOT.top + Math.floor(i / 3) * (PLOT.height + PLOT.gap),
  });
  const width = PLOT.left + 3 * (PLOT.width + PLOT.gap) - PLOT.gap + 20;
  const height = PLOT.top + 2 * (PLOT.height + PLOT.gap);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>Change of length from standing, millimetres: this leg (lines) and Rajagopal 2016 (rings)</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...PLOTS.map((plot, i) => plotOf(plot, published.get(plot.id) ?? [], cell(i).x, cell(i).y)),
    '</svg>',
    '',
  ].join('\n');
};
