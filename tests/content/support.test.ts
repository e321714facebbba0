import { describe, expect, test } from 'vitest';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { COUNTS, HONEST_SUMMARY, RELIABILITY, triggerPointOf } from '../../src/content';
import { claimsIn } from '../../src/content/claims-in';
import { search } from '../../src/content/search';
import { isSupported, isSupportedPoint } from '../../src/content/support';
import { words } from '../../src/content/words';
import { listGroups } from '../../src/panel/list-model';
import { isPointShown } from '../../src/state/shown-points';
import { DEFAULTS } from '../../src/state/store';
import { decode, encode } from '../../src/state/url';

const SUPPORTED = TRIGGER_POINTS.filter(isSupportedPoint);

describe('what is well supported', () => {
  test('is a read pattern of a point that somebody has counted', () => {
    expect(SUPPORTED).toEqual([
      'gastrocnemius-trp1',
      'soleus-trp1',
      'tibialis-posterior-trp',
      'fhl-trp',
      'fibularis-longus-trp',
      'abductor-hallucis-trp',
      'quadratus-plantae-trp',
    ]);
  });

  test('is no opinion and nothing that waits for review', () => {
    const claims = claimsIn(TRIGGER_POINTS.map(triggerPointOf));
    for (const claim of claims.filter(isSupported)) {
      expect(['E1', 'E2', 'E3']).toContain(claim.evidence);
      expect(claim.review).toBe('read');
    }
    expect(claims.filter(isSupported).length).toBeGreaterThan(10);
    expect(claims.filter((claim) => !isSupported(claim)).length).toBeGreaterThan(50);
  });

  test('alone is listed when asked for, and all parts still are', () => {
    const listed = (supported: boolean) =>
      listGroups([], (id) => isPointShown(id, { ...DEFAULTS, supported })).flatMap(({ options }) =>
        options.map(({ selection }) => selection),
      );
    const points = listed(true).filter(({ kind }) => kind === 'trigger-point');
    expect(points.map(({ id }) => id).sort()).toEqual([...SUPPORTED].sort());
    const parts = (supported: boolean) => listed(supported).filter(({ kind }) => kind === 'structure').length;
    expect(parts(true)).toBe(parts(false));
  });

  test('alone is found by a place where it is felt', () => {
    const found = (supported: boolean) =>
      search(
        'heel',
        99,
        (target) => target.kind === 'structure' || isPointShown(target.id, { ...DEFAULTS, supported }),
      );
    const points = (supported: boolean) =>
      found(supported).flatMap(({ target }) => (target.kind === 'trigger-point' ? [target.id] : []));
    expect(points(true)).toEqual(points(false).filter(isSupportedPoint));
    expect(points(false).length).toBeGreaterThan(points(true).length);
    expect(points(true).length).toBeGreaterThan(0);
  });

  test('alone is marked on the leg, with what was asked for by name', () => {
    const asked = { ...DEFAULTS, supported: true, selection: { kind: 'trigger-point', id: 'edb-trp' } } as const;
    expect(isPointShown('soleus-trp1', asked)).toBe(true);
    expect(isPointShown('edb-trp', asked)).toBe(true);
    expect(isPointShown('edb-trp', { ...asked, selection: null })).toBe(false);
    expect(isPointShown('edb-trp', { ...asked, selection: null, compared: ['edb-trp'] })).toBe(true);
    expect(isPointShown('edb-trp', DEFAULTS)).toBe(true);
  });

  test('is part of a link', () => {
    expect(encode({ ...DEFAULTS, supported: true })).toBe('#/right?supported=only');
    expect(decode('#/right?supported=only').state.supported).toBe(true);
    expect(decode('#/right?supported=never')).toMatchObject({
      state: { supported: false },
      dropped: ['supported=never'],
    });
  });
});

describe('the figures of the evidence page', () => {
  const text = (claims: readonly { words: keyof typeof words }[]) =>
    claims.map((claim) => words[claim.words]).join(' ');

  test('give agreement of examiners as published', () => {
    for (const figure of ['0.45', '0.36 to 0.54', '0.68', '0.58', '0.52', '0.66', '0.08 to 0.75'])
      expect(text(RELIABILITY)).toContain(figure);
  });

  test('give counts with their people', () => {
    for (const figure of ['100 adults', '98 to 26 %', '35 people', '196 runners', '220 healthy adults'])
      expect(text(COUNTS)).toContain(figure);
  });

  test('each statement is found once, whoever shares it', () => {
    const shared = HONEST_SUMMARY[0];
    expect(claimsIn([shared, [shared], { again: shared }])).toEqual([shared]);
  });
});
