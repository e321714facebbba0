import { STRUCTURES } from '../../anatomy/structures';
import {
  AREA_CONTENT,
  evidenceMeaning,
  evidenceWords,
  GATE,
  GATE_STOP,
  LOOK_ALIKE_CONTENT,
  latinOf,
  MUSCLES,
  NEVER,
  NO_PRESS_CONTENT,
  nameOf,
  RED_FLAG_CONTENT,
  STRETCH_CONTENT,
  SYMPTOMS,
  TRIGGER_POINT_CONTENT,
} from '../../content';
import { IDENTIFIERS } from '../../content/identifiers';
import { EVIDENCE_LABELS } from '../../content/types';
import { t, type WordKey, words } from '../../content/words';
import '../../content/words/pages';
import { SOURCES, type SourceKey } from '../../sources';

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

const isKey = (value: string): value is WordKey => value in words;

/** A record as others can read it: keys of sentences become the sentences, a claim's `words` its `text`. */
export const spelt = (value: unknown): Plain => {
  if (typeof value === 'string') return isKey(value) ? t(value) : value;
  if (Array.isArray(value)) return value.map(spelt);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key === 'words' ? 'text' : key, spelt(inner)]),
    );
  return value as Plain;
};

const structures = () =>
  STRUCTURES.map(({ id, kind, layer, fma }) => ({
    id,
    name: t(nameOf(id)),
    latin: t(latinOf(id)),
    kind,
    layer,
    ...IDENTIFIERS[id],
    fmaRight: [...fma],
  }));

/** Everything that a table may show, without the model; in the order of the atlas's lists. */
export const records = () => ({
  evidenceLabels: Object.fromEntries(
    EVIDENCE_LABELS.map((label) => [label, { name: t(evidenceWords(label)), meaning: t(evidenceMeaning(label)) }]),
  ),
  triggerPoints: Object.values(TRIGGER_POINT_CONTENT).map(spelt),
  muscles: MUSCLES.map(spelt),
  structures: structures(),
  stretches: Object.values(STRETCH_CONTENT).map(spelt),
  lookAlikes: Object.values(LOOK_ALIKE_CONTENT).map(spelt),
  redFlags: Object.values(RED_FLAG_CONTENT).map(spelt),
  areas: Object.values(AREA_CONTENT).map(spelt),
  painToPoint: SYMPTOMS.map(spelt),
  noPress: Object.values(NO_PRESS_CONTENT).map(spelt),
  beforePressing: { questions: GATE.map(spelt), onYes: spelt(GATE_STOP), never: NEVER.map(spelt) },
  sources: (Object.keys(SOURCES) as SourceKey[]).map((key) => ({ key, ...SOURCES[key] })),
});
