import { describe, expect, test } from 'vitest';
import { isStructureId, STRUCTURES } from '../../src/anatomy/structures';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { ALIASES } from '../../src/content/aliases';
import { search, searchEntries } from '../../src/content/search';
import { fitOf, fold, isOneTypoApart } from '../../src/content/search-text';
import { words } from '../../src/content/words';

const EVERYTHING = STRUCTURES.length + TRIGGER_POINTS.length;

const found = (query: string) => search(query, EVERYTHING).map(({ target }) => target.id);
const first = (query: string) => found(query)[0];
const points = (query: string) =>
  search(query, EVERYTHING).flatMap(({ target }) => (target.kind === 'trigger-point' ? [target.id] : []));

describe('the vocabulary', () => {
  test('holds every structure and every trigger point once', () => {
    const ids = searchEntries().map(({ target }) => target.id);
    expect([...ids].sort()).toEqual([...STRUCTURES.map(({ id }) => id), ...TRIGGER_POINTS].sort());
  });

  test('has no empty term', () => {
    expect(searchEntries().filter(({ terms }) => terms.some((term) => fold(term) === ''))).toEqual([]);
  });

  test('knows other words only for structures that exist', () => {
    const keys = Object.keys(words).filter((key) => key.startsWith('search.'));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !isStructureId(key.slice('search.'.length)))).toEqual([]);
  });

  test('gives no abbreviation to two structures', () => {
    const short = Object.values(ALIASES).flatMap((names) => names.filter((name) => /^[A-Za-z]{2,4}$/.test(name)));
    expect(short.filter((name, i) => short.map(fold).indexOf(fold(name)) !== i)).toEqual([]);
  });

  test('finds each structure first by its own plain name and by its Latin', () => {
    const lost = STRUCTURES.flatMap(({ id }) =>
      [words[`name.${id}`], words[`latin.${id}`]].filter((name) => first(name) !== id).map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('a student', () => {
  test.each([
    ['FHL', 'flexor-hallucis-longus'],
    ['fdl', 'flexor-digitorum-longus'],
    ['EDL', 'extensor-digitorum-longus'],
    ['EHL', 'extensor-hallucis-longus'],
    ['TP', 'tibialis-posterior'],
    ['TA', 'tibialis-anterior'],
    ['FDB', 'flexor-digitorum-brevis'],
    ['PL', 'fibularis-longus'],
    ['PB', 'fibularis-brevis'],
    ['peroneus longus', 'fibularis-longus'],
    ['Peroneus Tertius', 'fibularis-tertius'],
    ['flexor accessorius', 'quadratus-plantae'],
    ['tendo calcaneus', 'achilles-tendon'],
    ['musculus soleus', 'soleus'],
    ['calcaneus', 'calcaneus'],
    ['os calcis', 'calcaneus'],
    ['plantar fascia', 'plantar-aponeurosis'],
    ['heel cord', 'achilles-tendon'],
    ['shin bone', 'tibia'],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('gastrocnemius finds both heads before their trigger points', () => {
    expect(found('gastrocnemius').slice(0, 2)).toEqual(['gastrocnemius-medial', 'gastrocnemius-lateral']);
  });

  test('tibialis finds both muscles before the vessels of that name', () => {
    const [one, two] = found('tibialis');
    expect([one, two].sort()).toEqual(['tibialis-anterior', 'tibialis-posterior']);
  });

  test('flexor finds muscles only', () => {
    expect(found('flexor').length).toBeGreaterThanOrEqual(6);
    expect(STRUCTURES.filter(({ id, kind }) => found('flexor').includes(id) && kind !== 'muscle')).toEqual([]);
  });
});

describe('someone in pain', () => {
  test('heel finds soleus TrP1 first among points, and the heel bone', () => {
    expect(points('heel')[0]).toBe('soleus-trp1');
    expect(found('heel')).toContain('calcaneus');
  });

  test('arch finds the arch point of inner gastrocnemius first among points', () => {
    expect(points('arch')[0]).toBe('gastrocnemius-trp1');
    expect(points('instep')[0]).toBe('gastrocnemius-trp1');
  });

  test('behind the knee finds the four points of the knee hollow before those that only spill there', () => {
    const hollow = ['gastrocnemius-trp3', 'gastrocnemius-trp4', 'plantaris-trp', 'popliteus-trp'];
    expect(points('behind the knee').slice(0, 4).sort()).toEqual(hollow);
    expect(points('back of the knee').slice(0, 4).sort()).toEqual(hollow);
  });

  test('low back finds the sacroiliac point', () => {
    expect(points('low back')[0]).toBe('soleus-trp3');
    expect(points('SI joint')).toEqual(['soleus-trp3']);
  });

  test('upper calf finds the points felt there first', () => {
    expect(points('upper calf').slice(0, 2).sort()).toEqual(['gastrocnemius-trp2', 'soleus-trp2']);
  });

  test('heel does not find inner gastrocnemius, whose classical area spares it', () => {
    expect(points('heel')).not.toContain('gastrocnemius-trp1');
  });
});

describe('careless typing', () => {
  test.each([
    ['achiles', 'achilles-tendon'],
    ['soelus', 'soleus'],
    ['gastrocnemis', 'gastrocnemius-medial'],
    ['popliteous', 'popliteus'],
    ['fibularis lngus', 'fibularis-longus'],
    ['tibialis postrior', 'tibialis-posterior'],
    ['heal bone', 'calcaneus'],
    ['  SOLEUS  ', 'soleus'],
    ['Sòlèus', 'soleus'],
    ['flexor-hallucis-longus', 'flexor-hallucis-longus'],
  ])('%s still finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('one typo is forgiven, two are not', () => {
    expect(found('achiles')).not.toEqual([]);
    expect(found('acheles')).not.toContain('achilles-tendon');
  });

  test('a short word is taken as it is typed', () => {
    expect(found('shim')).toEqual([]);
    expect(found('FHX')).toEqual([]);
  });

  test('nonsense and nothing find nothing', () => {
    for (const query of ['xyzzy', '', '   ', '?!']) expect(found(query)).toEqual([]);
  });
});

describe('the order of the answers', () => {
  test('puts the same before the beginning, the beginning before a later word, a guess last', () => {
    const fits = ['soleus', 'soleus trp1', 'deep soleus', 'xsoleus', 'solens'].map((term) => fitOf('soleus', term));
    expect(fits).toEqual(['same', 'start', 'word-start', 'inside', 'same-but-typo']);
  });

  test('is the same each time, and shorter when asked for less', () => {
    expect(search('calf', 50)).toEqual(search('calf', 50));
    expect(search('calf', 3)).toEqual(search('calf', 50).slice(0, 3));
    expect(search('calf', 0)).toEqual([]);
  });

  test('comes with the term that fitted', () => {
    expect(search('fhl')[0]?.term).toBe('FHL');
    expect(search('instep')[0]).toMatchObject({ target: { id: 'gastrocnemius-trp1' }, term: 'instep' });
  });

  test('leads from every muscle to its points', () => {
    expect(found('soleus')).toEqual(['soleus', 'soleus-trp1', 'soleus-trp2', 'soleus-trp3']);
    expect(found('popliteus').slice(0, 2)).toEqual(['popliteus', 'popliteus-trp']);
    expect(found('plantaris').slice(0, 2)).toEqual(['plantaris', 'plantaris-trp']);
  });
});

describe('a typo', () => {
  test('is one letter left out, put in, changed or swapped with its neighbour', () => {
    for (const typed of ['soleus', 'sleus', 'solleus', 'solius', 'soelus']) {
      expect([typed, isOneTypoApart(typed, 'soleus')]).toEqual([typed, true]);
    }
    for (const typed of ['solus', 'oleu', 'suloes', 'selous', 'tibia']) {
      expect([typed, isOneTypoApart(typed, 'soleus')]).toEqual([typed, typed === 'solus']);
    }
  });
});
