import { describe, expect, test } from 'vitest';
import { contentPolicy, headersFor } from '../../src/bundle/content-policy';
import { drawIcon } from '../../src/bundle/icons';
import { read } from '../support/files';
import { decodePng } from '../support/png';

const headers = read('public/_headers');

describe('the headers a host sends', () => {
  test('hold the page to its policy, everywhere', () => {
    for (const path of ['/', '/index.html', '/assets/index-12345678.js', '/models/lower-leg.12345678.glb'])
      expect(headersFor(headers, path)['Content-Security-Policy']).toBe(contentPolicy);
  });
  test('let what has its hash in its name be kept for ever, and nothing else', () => {
    expect(headersFor(headers, '/assets/index-12345678.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(headers, '/models/lower-leg.12345678.glb')['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/sw.js', '/manifest.webmanifest'])
      expect(headersFor(headers, path)['Cache-Control']).toBe('no-cache');
  });
  test('are written down for people with other hosts', () => {
    expect(read('docs/hosting.md')).toContain(contentPolicy);
  });
  test('allow nothing inline, no eval and no other origin', () => {
    expect(contentPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

describe('the drawn icon', () => {
  const at = (size: number, maskable: boolean, x: number, y: number) => {
    const { data } = decodePng(drawIcon(size, maskable));
    return [...data.subarray(4 * (y * size + x), 4 * (y * size + x) + 4)];
  };
  test('is a leg with a cross on a card with round corners', () => {
    expect(at(64, false, 0, 0)[3]).toBe(0);
    expect(at(64, false, 32, 45)).toEqual([0xa4, 0x56, 0x4a, 255]);
    expect(at(64, false, 32, 27)).toEqual([0xf6, 0xf2, 0xea, 255]);
  });
  test('fills its square where the system cuts the shape', () => {
    expect(at(64, true, 0, 0)).toEqual([0xf6, 0xf2, 0xea, 255]);
  });
});
