import type { StructureId } from '../anatomy/structures';
import { TRIGGER_POINTS, type TriggerPointId } from '../anatomy/trigger-points';
import { ALIASES } from './aliases';
import { AREA_CONTENT, coverageOf } from './areas';
import { latinOf, MUSCLES, nameOf, PARTS, triggerPointOf, triggerPointsOf } from './index';
import { FITS, fitOf, fold } from './search-text';
import { AREAS, type Area, type TriggerPoint, type ZoneKind } from './types';
import { edition, inSentence, isWord, t } from './words';
import './words/pages';

export type SearchTarget =
  | { readonly kind: 'structure'; readonly id: StructureId }
  | { readonly kind: 'trigger-point'; readonly id: TriggerPointId };

export interface SearchEntry {
  readonly target: SearchTarget;
  /** What it answers to, the most telling first. */
  readonly terms: readonly string[];
}

export interface SearchHit {
  readonly target: SearchTarget;
  /** The term that fits what was typed, as a person would read it. */
  readonly term: string;
}

/** Where a term comes from, the most telling first: its names, where it is surely felt, where it is felt by some. */
const RANKS = ['named', 'felt', 'spills'] as const;
type Rank = (typeof RANKS)[number];
interface Term {
  readonly text: string;
  readonly rank: Rank;
}
type RankedEntry = { readonly target: SearchTarget; readonly terms: readonly Term[] };

/** A zone counts as felt in an area when it covers this share of it. */
const COVERED_FROM = 0.25;

const listed = (text: string): readonly string[] => text.split(',').map((each) => each.trim());
const ranked = (rank: Rank, texts: readonly string[]): readonly Term[] => texts.map((text) => ({ text, rank }));

/** "Heel bone (calcaneus)" as its plain part, its learned part and the whole. */
const partsOfName = (name: string): readonly string[] => {
  const [, plain, learned] = /^(.*\S)\s*\(([^()]*)\)$/.exec(name) ?? [];
  return plain && learned ? [plain, learned, name] : [name];
};

/** What a language calls it besides its name; most structures have nothing here. */
const alsoCalled = (id: StructureId): readonly string[] => {
  const key = `search.${id}`;
  return isWord(key) ? listed(t(key)) : [];
};

const structureEntry = (id: StructureId): RankedEntry => ({
  target: { kind: 'structure', id },
  terms: ranked('named', [...partsOfName(t(nameOf(id))), t(latinOf(id)), ...(ALIASES[id] ?? []), ...alsoCalled(id)]),
});

const callsOf = ({ name, also }: Area): readonly string[] => [t(name), ...listed(t(also))];

/** The areas in which a point is felt by one kind of zone. */
const areasOf = (point: TriggerPoint, kind: ZoneKind): readonly Area[] => {
  const patches = point.zones.filter((zone) => zone.kind === kind).flatMap((zone) => zone.patches);
  return AREAS.filter((id) => coverageOf(id, patches) >= COVERED_FROM).map((id) => AREA_CONTENT[id]);
};

/** "soleus TrP1" is also asked for as "soleus trigger point 1", "plantaris" as "plantaris trigger point". */
const inFull = (name: string): string => {
  const inWords = inSentence(t('interface.badge.trigger-point'));
  return /TrP\d/.test(name) ? name.replace(/TrP(\d)/, `${inWords} $1`) : `${name} ${inWords}`;
};

const pointEntry = (id: TriggerPointId): RankedEntry => {
  const point = triggerPointOf(id);
  const names = partsOfName(t(point.name));
  const places = (kind: ZoneKind) => [
    ...areasOf(point, kind).flatMap(callsOf),
    ...point.zones.filter((zone) => zone.kind === kind).map((zone) => t(zone.place)),
  ];
  return {
    target: { kind: 'trigger-point', id },
    terms: [
      ...ranked('named', [...names, ...names.slice(1, 2).map(inFull), id]),
      ...ranked('felt', places('essential')),
      ...ranked('spills', places('spillover')),
    ],
  };
};

const hasPoints = ({ id }: { readonly id: StructureId }) => triggerPointsOf(id).length > 0;

/** A muscle before its points, both before the rest: at equal fit this order decides. */
const entries = (): readonly RankedEntry[] => [
  ...[...MUSCLES, ...PARTS.filter(hasPoints)].map(({ id }) => structureEntry(id)),
  ...TRIGGER_POINTS.map(pointEntry),
  ...PARTS.filter((part) => !hasPoints(part)).map(({ id }) => structureEntry(id)),
];

/** Everything that can be found in the present language, with what it answers to. */
export const searchEntries = (): readonly SearchEntry[] =>
  entries().map(({ target, terms }) => ({ target, terms: terms.map(({ text }) => text) }));

const indexed = () =>
  entries().map(({ target, terms }) => ({
    target,
    terms: terms.map(({ text, rank }, i) => ({ text, folded: fold(text), rank: RANKS.indexOf(rank), i })),
  }));

let index: { readonly of: number; readonly list: ReturnType<typeof indexed> } | null = null;

/** Made anew when another language is spoken, or more of it. */
const indexNow = () => {
  if (index?.of !== edition()) index = { of: edition(), list: indexed() };
  return index.list;
};

const DEFAULT_LIMIT = 12;

/**
 * What fits the typed text, best first: by fit (see `FITS`), then by what fitted (names before places where it is felt), then in
 * the order of the lists, of what `isShown`. The same text always gives the same answer; accents and capitals do not matter.
 */
export const search = (
  query: string,
  limit = DEFAULT_LIMIT,
  isShown: (target: SearchTarget) => boolean = () => true,
): readonly SearchHit[] => {
  const typed = fold(query);
  return indexNow()
    .flatMap(({ target, terms }, order) => {
      if (!isShown(target)) return [];
      const fits = terms.flatMap(({ text, folded, rank, i }) => {
        const fit = fitOf(typed, folded);
        return fit ? [{ text, fit: FITS.indexOf(fit), rank, i }] : [];
      });
      const [best] = fits.sort((a, b) => a.fit - b.fit || a.rank - b.rank || a.i - b.i);
      return best ? [{ target, order, ...best }] : [];
    })
    .sort((a, b) => a.fit - b.fit || a.rank - b.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ target, text }) => ({ target, term: text }));
};
