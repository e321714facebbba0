import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../src/anatomy/structures';
import { jointName, latinOf, nameOf } from '../../src/content';
import { evidenceMeaning, evidenceWords, triageWords } from '../../src/content/evidence';
import { EVIDENCE_LABELS, JOINTS, TRIAGE } from '../../src/content/types';
import { t, type WordKey, words } from '../../src/content/words';
import { filesBelow, read } from '../support/files';
import { everyKey } from './every-claim';

const KEYS = Object.keys(words) as WordKey[];
const IDS = STRUCTURES.map(({ id }) => id);

/** Keys that are asked for by a rule rather than by name. */
const BY_RULE = [
  ...IDS.flatMap((id) => [nameOf(id), latinOf(id)]),
  ...JOINTS.map(jointName),
  ...TRIAGE.map(triageWords),
  ...EVIDENCE_LABELS.flatMap((label) => [evidenceWords(label), evidenceMeaning(label)]),
];

const CODE = filesBelow('src')
  .filter((path) => /\.tsx?$/.test(path))
  .map(read)
  .join('\n');

/** The fixed beginnings of keys that code puts together, as in `interface.view.${id}`. */
const PREFIXES = [...CODE.matchAll(/`([a-z][a-z0-9-]*\.[a-z0-9.-]*)\$\{/g)].map(([, prefix = '']) => prefix);

/** A sentence that depends on a number is asked for without its form. */
const isCounted = (key: string) => /\.(one|other)$/.test(key) && CODE.includes(`'${key.replace(/\.\w+$/, '')}'`);

describe('the words', () => {
  test('are all there for what is asked for by rule', () => {
    expect(BY_RULE.filter((key) => !(key in words))).toEqual([]);
  });

  test('are all used', () => {
    const used = new Set<string>([...everyKey(), ...BY_RULE]);
    const idle = KEYS.filter(
      (key) =>
        !used.has(key) &&
        !CODE.includes(`'${key}'`) &&
        !isCounted(key) &&
        !PREFIXES.some((prefix) => key.startsWith(prefix)),
    );
    expect(idle).toEqual([]);
  });

  test('have no key twice', () => {
    const files = filesBelow('src/content/words/en');
    const keys = files.flatMap((path) => [...read(path).matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key));
    expect(keys.length).toBe(KEYS.length);
  });

  test('are not empty and carry no stray space', () => {
    expect(KEYS.filter((key) => words[key].trim() !== words[key] || words[key] === '')).toEqual([]);
    expect(KEYS.filter((key) => words[key].includes('  '))).toEqual([]);
  });

  test('take values into their slots and leave a slot without a value as it is', () => {
    const key = KEYS.find((each) => /\{muscle\}/.test(words[each]));
    expect(key && t(key, { muscle: 'Soleus' })).toContain('Soleus');
    expect(key && t(key)).toContain('{muscle}');
  });
});

describe('the names', () => {
  test('no two structures share one', () => {
    expect(new Set(IDS.map((id) => t(nameOf(id)))).size).toBe(IDS.length);
    expect(new Set(IDS.map((id) => t(latinOf(id)))).size).toBe(IDS.length);
  });

  test('put the plain word first and Latin in lower case', () => {
    expect(IDS.filter((id) => !/^\p{Lu}/u.test(t(nameOf(id))))).toEqual([]);
    expect(IDS.filter((id) => !/^\p{Ll}/u.test(t(latinOf(id))))).toEqual([]);
  });
});
