import * as v from 'valibot';
import { AtlasError } from '../kernel/errors';
import { findingsOf } from './findings';

const Millimetres = v.pipe(v.number(), v.finite());
const Point = v.tuple([Millimetres, Millimetres, Millimetres]);

/** Centre (2 numbers), then a, b, c, d of each harmonic (Kuhl and Giardina 1982), millimetres in the section plane. */
const Outline = v.pipe(
  v.array(Millimetres),
  v.check((list) => list.length >= 6 && (list.length - 2) % 4 === 0, 'expected 2 + 4 numbers per harmonic'),
);

const Section = v.object({ at_mm: Millimetres, outline: Outline });

/** How a part ends: in a dome up to the extreme point, or in a plane where the source was cut. */
const End = v.variant('kind', [
  v.object({ kind: v.literal('dome'), at_mm: Millimetres, offset: v.tuple([Millimetres, Millimetres]) }),
  v.object({ kind: v.literal('flat') }),
]);

const Part = v.object({
  axis: v.pipe(v.array(Point), v.minLength(2)),
  side: Point,
  start: End,
  sections: v.pipe(
    v.array(Section),
    v.minLength(2),
    v.check((list) => list.every((s, i) => i === 0 || s.at_mm > (list[i - 1]?.at_mm ?? 0)), 'expected rising at_mm'),
  ),
  end: End,
});

const LoftTable = v.object({
  id: v.string(),
  frame: v.literal('atlas'),
  unit: v.literal('mm'),
  source: v.string(),
  method: v.literal('elliptic-fourier-loft'),
  /** `forged`: drawn and judged. `skin-only`: coarse, tells the skin where to lie. */
  role: v.picklist(['forged', 'skin-only']),
  /** `described`: not measured but drawn after a description of its course and size, whose source is named. */
  evidence: v.optional(v.literal('described')),
  changed: v.array(v.string()),
  reference_volume_cm3: v.nullable(v.number()),
  parts: v.pipe(v.array(Part), v.minLength(1)),
});

export type LoftTable = v.InferOutput<typeof LoftTable>;
export type LoftPart = LoftTable['parts'][number];
export type LoftSection = LoftPart['sections'][number];
export type LoftEnd = LoftPart['end'];

/** Checks a table read from `file`; reports everything that is wrong with it at once. */
export const parseLoftTable = (file: string, value: unknown): LoftTable => {
  const result = v.safeParse(LoftTable, value);
  if (result.success) return result.output;
  throw new AtlasError(
    'table',
    findingsOf(file, result.issues),
    'Correct the table, or write it again: npm run measure.',
  );
};
