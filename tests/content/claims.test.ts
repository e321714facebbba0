import { describe, expect, test } from 'vitest';
import { HONEST_SUMMARY, NAMES_FROM, TRIGGER_POINT_CONTENT } from '../../src/content';
import { words } from '../../src/content/words';
import { SOURCES } from '../../src/sources';
import { filesBelow, read } from '../support/files';
import { everyClaim, everySource } from './every-claim';

const CLAIMS = everyClaim();

/** The most that a side panel shows without making people scroll past it. */
const MOST_CHARACTERS = 220;

/** Teaching sites and our own proposals: good enough to show, not good enough to stand on. */
const WEAK: ReadonlySet<string> = new Set(['calf-atlas', 'niel-asher', 'namtpt']);

describe('every claim', () => {
  test('there are claims to check', () => {
    expect(CLAIMS.length).toBeGreaterThan(150);
  });

  test('names a source that exists', () => {
    expect(CLAIMS.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect([...everySource()].filter((key) => !(key in SOURCES))).toEqual([]);
  });

  test('waits for review when it stands on teaching sites or on our own proposals alone', () => {
    const shaky = CLAIMS.filter(({ sources, review }) => review === 'read' && sources.every((key) => WEAK.has(key)));
    expect(shaky.map((claim) => claim.words)).toEqual([]);
  });

  test('is short enough for a side panel', () => {
    const long = CLAIMS.filter((claim) => words[claim.words].length > MOST_CHARACTERS);
    expect(long.map((claim) => `${claim.words}: ${words[claim.words].length}`)).toEqual([]);
  });

  test('is made of whole sentences', () => {
    const odd = CLAIMS.filter((claim) => !/^[\p{Lu}\d].*[.?]$/u.test(words[claim.words]));
    expect(odd.map((claim) => claim.words)).toEqual([]);
  });
});

describe('what we do not write', () => {
  const texts = Object.entries(words).filter(([key]) => !key.startsWith('interface.'));
  const saying = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text)).map(([key]) => key);

  test('that a point causes a pain, cures it or is certain to help', () => {
    expect(saying(/\bcaus(es?|ed|ing)\b|\bcures?\b|\bguarantee|\balways works\b/i)).toEqual([]);
  });

  test('that two muscles start where they end', () => {
    expect(saying(/(start|begin|originat)\w* (at|from|in|on) the (heel|achilles)/i)).toEqual([]);
  });

  test('pain in the sole or toes from plantaris, which nobody could confirm', () => {
    const plantaris = texts.filter(([key]) => key.includes('plantaris'));
    expect(plantaris.filter(([, text]) => /ball of the foot|big toe|\bsole\b/i.test(text))).toEqual([]);
    const patches = TRIGGER_POINT_CONTENT['plantaris-trp'].zones.flatMap((zone) => zone.patches);
    expect(patches.filter((patch) => patch.chart === 'foot')).toEqual([]);
  });

  test('the jaw, but for one curiosity marked as unproven', () => {
    const [jaw, ...more] = CLAIMS.filter((claim) => /\bjaw\b/i.test(words[claim.words]));
    expect(more).toEqual([]);
    expect(jaw).toMatchObject({ words: 'trigger-points.soleus-trp3.note.jaw', evidence: 'E5', review: 'pending' });
  });

  test('how many body weights one muscle pulls', () => {
    expect(saying(/body ?weights?\b/i).filter((key) => key !== 'stretches.step-drop.why')).toEqual([]);
  });
});

describe('the honest summary', () => {
  test('speaks of disagreement, of what pressure does not do, and of what nobody has tested', () => {
    const text = HONEST_SUMMARY.map((claim) => words[claim.words]).join(' ');
    for (const part of [/argued/, /moderately/, /did not clearly lower/, /no trial/]) expect(text).toMatch(part);
  });
});

describe('the bibliography', () => {
  test('names authors, or at least a title, and says what was taken', () => {
    const poor = Object.entries(SOURCES).filter(([, source]) => !source.title || !source.taken.endsWith('.'));
    expect(poor.map(([key]) => key)).toEqual([]);
  });

  test('has no malformed DOI', () => {
    const dois = Object.values(SOURCES).flatMap((source) => source.doi ?? []);
    expect(dois.filter((doi) => !/^10\.\d{4,}\/\S+$/.test(doi))).toEqual([]);
  });

  test('lists no work that nothing cites', () => {
    const tables = filesBelow('models').filter((path) => path.endsWith('.json') && path !== 'models/sources.json');
    const measured = tables.map(read).join('\n');
    const cited = new Set<string>([...everySource(), NAMES_FROM]);
    const idle = Object.keys(SOURCES).filter((key) => !cited.has(key) && !measured.includes(`"${key}"`));
    expect(idle).toEqual([]);
  });
});
