import { describe, expect, test } from 'vitest';
import { CELLS } from '../../src/anatomy/cells';
import { SIDES } from '../../src/anatomy/side';
import { LAYERS, STRUCTURES } from '../../src/anatomy/structures';
import { TRIGGER_POINTS } from '../../src/anatomy/trigger-points';
import { LANGUAGES, type LanguageId } from '../../src/content/words/languages';
import { deg, metres } from '../../src/kernel/units';
import { FIELDS } from '../../src/state/fields';
import { DEFAULTS } from '../../src/state/store';
import {
  type AtlasState,
  BALL_SIZES,
  COLOURINGS,
  MODES,
  PRESETS,
  type Selection,
  VISIBILITIES,
} from '../../src/state/types';
import { decode, encode } from '../../src/state/url';

const TONGUES = Object.keys(LANGUAGES) as LanguageId[];

/** Mulberry32: the same numbers on every machine. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const draw = (random: () => number) => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const between = (min: number, max: number) => min + random() * (max - min);
  const selections: readonly (() => Selection | null)[] = [
    () => null,
    () => ({ kind: 'trigger-point', id: pick(TRIGGER_POINTS) }),
    () => ({ kind: 'structure', id: pick(STRUCTURES).id }),
  ];
  /** Patches of marks, as a brush leaves them, and strays. */
  const cells = () => {
    const runs = Array.from({ length: 5 }, () => ({
      from: Math.floor(random() * CELLS),
      count: Math.floor(random() * 9),
    }));
    const all = runs.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => (from + i) % CELLS));
    return [...new Set(all)].sort((a, b) => a - b);
  };
  const some = () => STRUCTURES.map(({ id }) => id).filter(() => random() < 0.04);
  const state: AtlasState = {
    mode: pick(MODES),
    side: pick(SIDES),
    pose: { knee: deg(random() < 0.5 ? 0 : between(0, 120)), ankle: deg(random() < 0.5 ? 0 : between(-50, 40)) },
    selection: pick(selections)(),
    view:
      random() < 0.5
        ? { kind: 'preset', id: pick(PRESETS) }
        : {
            kind: 'free',
            azimuth: deg(between(-400, 400)),
            elevation: deg(between(-90, 90)),
            distance: metres(between(0.1, 3)),
            target: [metres(between(-0.4, 0.4)), metres(between(-0.6, 0.4)), metres(between(-0.4, 0.4))],
          },
    layers: Object.fromEntries(LAYERS.map((layer) => [layer, pick(VISIBILITIES)])) as AtlasState['layers'],
    dissection: {
      apart: Object.fromEntries(some().map((id) => [id, pick(['faded', 'hidden'] as const)])),
      isolated: random() < 0.5 ? [] : some(),
    },
    slice: random() < 0.5 ? null : between(-0.25, 1.1),
    explode: random() < 0.5 ? 0 : random(),
    colouring: pick(COLOURINGS),
    names: random() < 0.5,
    attachments: random() < 0.5,
    marks: { right: cells(), left: random() < 0.5 ? [] : cells() },
    supported: random() < 0.5,
    compared: TRIGGER_POINTS.filter(() => random() < 0.3).slice(0, 4),
    ball: pick([
      null,
      { place: { chart: 'leg', f: between(-0.2, 1), theta: deg(between(-179, 179)) }, size: pick(BALL_SIZES) },
      { place: { chart: 'foot', surface: 'P', u: random(), v: random() }, size: pick(BALL_SIZES) },
    ] as const),
    noPress: random() < 0.5,
    present: random() < 0.5,
    lang: random() < 0.5 ? null : pick(TONGUES),
  };
  return { state, pick };
};

describe('a link', () => {
  test('of a first visit is as short as can be', () => {
    expect(encode(DEFAULTS)).toBe('#/right');
    expect(decode('')).toEqual({ state: DEFAULTS, dropped: [] });
  });

  test('names what it shows', () => {
    const { state, dropped } = decode('#/left/soleus-trp1?view=medial&skin=solid');
    expect(dropped).toEqual([]);
    expect(state).toMatchObject({
      side: 'left',
      selection: { kind: 'trigger-point', id: 'soleus-trp1' },
      view: { kind: 'preset', id: 'medial' },
      layers: { skin: 'solid', bone: 'solid' },
    });
  });

  test('brings back 500 random pictures, the camera to a tenth of a degree and a millimetre', () => {
    const random = seeded(7);
    for (let i = 0; i < 500; i++) {
      const { state } = draw(random);
      const link = encode(state);
      const read = decode(link);
      expect(read.dropped, link).toEqual([]);
      expect(read.state).toMatchObject({ side: state.side, selection: state.selection, layers: state.layers });
      const { dissection, colouring, names, attachments } = state;
      expect(read.state).toMatchObject({ colouring, names, attachments, mode: state.mode, lang: state.lang });
      expect(Math.abs(read.state.pose.knee - state.pose.knee)).toBeLessThanOrEqual(0.0501);
      expect(Math.abs(read.state.pose.ankle - state.pose.ankle)).toBeLessThanOrEqual(0.0501);
      expect(read.state.dissection).toEqual(dissection);
      expect(read.state.slice === null).toBe(state.slice === null);
      expect(Math.abs((read.state.slice ?? 0) - (state.slice ?? 0))).toBeLessThanOrEqual(0.000501);
      expect(Math.abs(read.state.explode - state.explode)).toBeLessThanOrEqual(0.00501);
      expect(read.state.view.kind).toBe(state.view.kind);
      if (read.state.view.kind === 'free' && state.view.kind === 'free') {
        const turned = Math.abs(read.state.view.azimuth - state.view.azimuth) % 360;
        expect(Math.min(turned, 360 - turned)).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(read.state.view.distance - state.view.distance)).toBeLessThanOrEqual(0.000501);
      } else expect(read.state.view).toEqual(state.view);
      expect(encode(read.state)).toBe(link);
    }
  });

  test('mangled at random a thousand times still lands somewhere, and settles at once', () => {
    const random = seeded(11);
    const signs = [
      ...'#/?&=%,-. \u0000é✕<>"\'0123456789abcxyz',
      '%zz',
      '%E0%A4',
      '//',
      'right',
      'view=',
      'skin=',
      'NaN',
      '1e999',
    ];
    for (let i = 0; i < 1000; i++) {
      const { state, pick } = draw(random);
      let link = encode(state);
      for (let cuts = 1 + Math.floor(random() * 6); cuts > 0; cuts--) {
        const place = Math.floor(random() * (link.length + 1));
        link = link.slice(0, place) + pick(signs) + link.slice(place + Math.floor(random() * 4));
      }
      const read = decode(link);
      const straight = encode(read.state);
      const again = decode(straight);
      expect(again.dropped, straight).toEqual([]);
      expect(encode(again.state)).toBe(straight);
    }
  });
});

describe('an old or bent link', () => {
  test('to a point that is gone shows its muscle and says so', () => {
    const { state, dropped } = decode('#/right/soleus-trp9');
    expect(state.selection).toEqual({ kind: 'structure', id: 'soleus' });
    expect(dropped).toEqual(['soleus-trp9']);
  });

  test('to an unknown thing shows the whole leg and says so', () => {
    const { state, dropped } = decode('#/left/elbow?view=inside&skin=striped&ghost=1');
    expect(state).toEqual({ ...DEFAULTS, side: 'left' });
    expect(dropped).toEqual(['elbow', 'view=inside', 'skin=striped', 'ghost=1']);
  });

  test('to a thing that the atlas does not describe is treated as unknown', () => {
    const { state, dropped } = decode('#/right/gracilis', (selection) => selection.id !== 'gracilis');
    expect(state.selection).toBeNull();
    expect(dropped).toEqual(['gracilis']);
  });

  test('with the camera out in the fields keeps it in sight of the leg', () => {
    const { state, dropped } = decode('#/right?view=10,400,900000,0,0,0');
    expect(state.view).toMatchObject({ kind: 'free', elevation: 90, distance: 4 });
    expect(dropped).toHaveLength(1);
  });

  test('to a dissection keeps the structures that still exist and says which do not', () => {
    const { state, dropped } = decode('#/right?hide=soleus,elbow,plantaris&only=wing&fade=plantaris,femur');
    expect(state.dissection).toEqual({
      apart: { soleus: 'hidden', plantaris: 'hidden', femur: 'faded' },
      isolated: [],
    });
    expect(dropped).toEqual(['hide=elbow', 'only=wing', 'fade=plantaris']);
  });

  test('to a cut off the leg is brought onto it', () => {
    const { state, dropped } = decode('#/right?slice=7&explode=-3&colour=plaid&names=off');
    expect(state).toMatchObject({ slice: 1.1, explode: 0, colouring: 'tissue', names: false });
    expect(dropped).toEqual(['slice=7', 'explode=-3', 'colour=plaid', 'names=off']);
  });

  test('to a joint bent beyond what the leg allows bends it as far as it goes', () => {
    const { state, dropped } = decode('#/right?knee=200&ankle=-9x&mode=fly');
    expect(state).toMatchObject({ pose: { knee: 120, ankle: 0 }, mode: 'explore' });
    expect(dropped).toEqual(['knee=200', 'ankle=-9x', 'mode=fly']);
  });

  test('that says a thing twice is believed once', () => {
    const { state, dropped } = decode('#/right?skin=solid&skin=hidden');
    expect(state.layers.skin).toBe('solid');
    expect(dropped).toEqual(['skin=hidden']);
  });

  test.each(FIELDS.map(({ key }) => key))(
    'that says nothing behind "%s" says nothing of it, and that is told',
    (key) => {
      expect(decode(`#/right?${key}=`)).toEqual({ state: DEFAULTS, dropped: [`${key}=`] });
    },
  );

  test('in capitals and with loose slashes is understood', () => {
    expect(decode('#//Right/Soleus/').dropped).toEqual([]);
    expect(decode('#//Right/Soleus/').state.selection).toEqual({ kind: 'structure', id: 'soleus' });
  });

  test('with a broken escape is read as it stands', () => {
    expect(decode('#/right/%E0%A4%A').dropped).toEqual(['%E0%A4%A']);
  });
});
