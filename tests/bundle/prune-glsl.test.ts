import { ShaderChunk } from 'three';
import { describe, expect, test } from 'vitest';
import { pruneGlsl } from '../../src/bundle/prune-glsl';

const never = (name: string) => ['USE_FOG', 'USE_MAP', 'NUM_SPOT_LIGHTS'].includes(name);
const prune = (...lines: string[]) => pruneGlsl(lines.join('\n'), never).trim().split('\n').filter(Boolean);

describe('a branch that can never be taken', () => {
  test('is left out with its directives', () => {
    expect(prune('a', '#ifdef USE_FOG', 'b', '#ifdef X', 'c', '#endif', '#endif', 'd')).toEqual(['a', 'd']);
  });
  test('leaves its #else behind', () => {
    expect(prune('#ifdef USE_FOG', 'a', '#else', 'b', '#endif')).toEqual(['b']);
    expect(prune('#ifndef USE_FOG', 'a', '#else', 'b', '#endif')).toEqual(['a']);
  });
  test('hands over to the next of its fork', () => {
    expect(prune('#if defined( USE_FOG )', 'a', '#elif defined( X )', 'b', '#else', 'c', '#endif')).toEqual([
      '#if defined( X )',
      'b',
      '#else',
      'c',
      '#endif',
    ]);
    expect(prune('#ifdef X', 'a', '#elif defined( USE_MAP )', 'b', '#endif')).toEqual(['#ifdef X', 'a', '#endif']);
  });
  test('is known by a conjunction, an alternative, a negation and a count', () => {
    expect(prune('#if defined( X ) && defined( USE_MAP )', 'a', '#endif')).toEqual([]);
    expect(prune('#if defined( USE_FOG ) || defined( USE_MAP )', 'a', '#endif')).toEqual([]);
    expect(prune('#if ! defined( USE_MAP )', 'a', '#endif')).toEqual(['a']);
    expect(prune('#if ( NUM_SPOT_LIGHTS > 0 ) && defined( X )', 'a', '#endif')).toEqual([]);
    expect(prune('#if defined( X ) || defined( USE_MAP )', 'a', '#endif')).toHaveLength(3);
  });
});

test('what depends on the compiler stays as it is', () => {
  const open = ['#if defined( X ) && ( NUM_DIR_LIGHTS > 0 )', 'a', '#elif NUM > 2', 'b', '#else', 'c', '#endif'];
  expect(prune(...open)).toEqual(open);
});

test('comments and indentation go', () => {
  expect(prune('  a; // b', '/* c', 'd */', '', '\te;')).toEqual(['a;', 'e;']);
});

test('every shader text of three keeps its forks balanced', () => {
  const texts = Object.values(ShaderChunk).map((text) => pruneGlsl(text, (name) => /^USE_|^NUM_SPOT/.test(name)));
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    expect(count(/^#if/gm)).toBe(count(/^#endif/gm));
  }
});
