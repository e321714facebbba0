import { afterEach, describe, expect, test } from 'vitest';
import { STRUCTURES } from '../../src/anatomy/structures';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { coverageOf, TRANSLATED, tablesOf } from '../../src/cli/words';
import { latinOf, MUSCLES, nameOf, triggerPointOf } from '../../src/content';
import { search } from '../../src/content/search';
import { count, inSentence, isBorrowed, number, speakFrom, t, type WordKey, words } from '../../src/content/words';
import { firstOffered, OFFERED, OFFERED_FROM } from '../../src/content/words/languages';
import { BACK, dictionary, TURN } from '../../src/content/words/pseudo';
import { speak, wholeLanguage } from '../../src/content/words/speak';
import { plainName } from '../../src/panel/plain-name';

const table = (entries: Readonly<Record<string, string>>) => (key: string) => entries[key];
const slots = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

afterEach(() => speakFrom('en', () => undefined));

describe('another language', () => {
  test('says what it has, and the rest in English, marked as borrowed', () => {
    speakFrom('de', table({ 'interface.close': 'Schließen' }));
    expect(t('interface.close')).toBe('Schließen');
    expect(isBorrowed('Schließen')).toBe(false);
    expect(t('interface.retry')).toBe(words['interface.retry']);
    expect(isBorrowed(words['interface.retry'])).toBe(true);
  });

  test('borrows no Latin', () => {
    speakFrom('de', table({}));
    expect(isBorrowed(t('latin.soleus'))).toBe(false);
  });

  test('writes numbers its own way, in slots as well', () => {
    expect(number(0.35, 2)).toBe('0.35');
    speakFrom('de', table({ 'interface.explode.value': '{percent} %' }));
    expect(number(0.35, 2)).toBe('0,35');
    expect(number(0.3, 2, true)).toBe('0,30');
    expect(t('interface.explode.value', { percent: 12.5 })).toBe('12,5 %');
  });

  test('counts its own way', () => {
    expect(count('interface.sources.count', 1)).toMatch(/^1 source,/);
    expect(count('interface.sources.count', 2)).toMatch(/^2 sources,/);
    speakFrom(
      'es',
      table({ 'interface.sources.count.one': '{count} fuente', 'interface.sources.count.other': '{count} fuentes' }),
    );
    expect(count('interface.sources.count', 1)).toBe('1 fuente');
    expect(count('interface.sources.count', 3)).toBe('3 fuentes');
  });

  test('keeps the capitals of its nouns inside a sentence', () => {
    expect(inSentence('Surface muscles')).toBe('surface muscles');
    speakFrom('de', table({}));
    expect(inSentence('Haut')).toBe('Haut');
  });

  test('is searched in its own words, and no longer once another is spoken', () => {
    speakFrom('de', table({ 'name.tibia': 'Schienbein (Tibia)' }));
    expect(search('schienbein')[0]?.target.id).toBe('tibia');
    speakFrom('en', () => undefined);
    expect(search('schienbein')).toEqual([]);
    expect(search('shin bone')[0]?.target.id).toBe('tibia');
  });

  test('turned round, every sentence is there, its slots and lists with it', () => {
    const keys = Object.keys(words) as WordKey[];
    expect(keys.filter((key) => dictionary(key) !== `${TURN}${words[key]}${BACK}`)).toEqual([]);
  });

  test('that is wished for last is the one that is spoken', async () => {
    const heard: string[] = [];
    await Promise.all([speak('ar-XB', () => heard.push('ar-XB')), speak('en', () => heard.push('en'))]);
    expect(heard).toEqual(['en']);
    expect(t('interface.close')).toBe(words['interface.close']);
  });
});

describe('the language of a visitor', () => {
  test('is the first of theirs that is offered', () => {
    for (const id of OFFERED) expect(firstOffered(['tlh', `${id}-AT`, 'en'])).toBe(id);
  });

  test('is English where none of theirs is', () => {
    expect(firstOffered([])).toBe('en');
    expect(firstOffered(['tlh', 'xx-YY'])).toBe('en');
  });
});

test('every language that is offered says most of its sentences itself', () => {
  const shares = OFFERED.map((id) => ({ id, ...coverageOf(id) }));
  expect(shares.filter(({ translated, all }) => translated / all < OFFERED_FROM)).toEqual([]);
});

describe.each(TRANSLATED)('%s', (id) => {
  const tables = [...tablesOf(id)];
  const english = tablesOf('en');

  test('has its sentences in the files where English has them', () => {
    const strays = tables.flatMap(([file, own]) => {
      const mirror = english.get(file) ?? {};
      return Object.keys(own).filter((key) => !(key in mirror || `${key.replace(/\.\w+$/, '')}.other` in mirror));
    });
    expect(strays).toEqual([]);
  });

  test('leaves no slot out and adds none', () => {
    const bent = tables.flatMap(([file, own]) =>
      Object.entries(own).filter(([key, sentence]) => {
        const source = english.get(file)?.[key];
        return source !== undefined && slots(sentence).join() !== slots(source).join();
      }),
    );
    expect(bent).toEqual([]);
  });

  test('says all that its tables hold', async () => {
    await speak(id, () => null);
    await wholeLanguage();
    const unsaid = tables.flatMap(([, own]) =>
      Object.entries(own).filter(([key, sentence]) => t(key as WordKey) !== sentence),
    );
    expect(unsaid).toEqual([]);
  });

  test('names every structure and point apart from the others, the plain word before the learned one', async () => {
    await speak(id, () => null);
    await wholeLanguage();
    const names = [
      ...STRUCTURES.map((each) => t(nameOf(each.id))),
      ...TRIGGER_POINTS.map((each) => t(triggerPointOf(each).name)),
    ];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const learned = (name: string) => plainName(name).learned !== '';
    expect(MUSCLES.filter(({ name }) => !learned(t(name)))).toEqual([]);
  });

  test('finds each structure by its own name and by its Latin', async () => {
    await speak(id, () => null);
    await wholeLanguage();
    const lost = STRUCTURES.flatMap((each) =>
      [t(nameOf(each.id)), t(latinOf(each.id))].filter((name) => search(name)[0]?.target.id !== each.id),
    );
    expect(lost).toEqual([]);
  });

  test('has no empty sentence and no stray space', () => {
    const sentences = tables.flatMap(([, own]) => Object.values(own));
    expect(sentences.filter((each) => each.trim() !== each || each === '' || each.includes('  '))).toEqual([]);
  });
});

describe('someone in pain who speaks', () => {
  const points = (query: string) =>
    search(query, 99).flatMap(({ target }) => (target.kind === 'trigger-point' ? [target.id] : []));

  test.each([
    ['es', 'talón', 'soleus-trp1'],
    ['es', 'talon', 'soleus-trp1'],
    ['es', 'arco', 'gastrocnemius-trp1'],
    ['de', 'Ferse', 'soleus-trp1'],
    ['de', 'Fußgewölbe', 'gastrocnemius-trp1'],
    ['de', 'fussgewolbe', 'gastrocnemius-trp1'],
  ] as const)('%s finds by %s the point that is often behind it', async (lang, query, id) => {
    await speak(lang, () => null);
    await wholeLanguage();
    expect(points(query)[0]).toBe(id);
  });
});
