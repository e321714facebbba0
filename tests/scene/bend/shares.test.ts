import { describe, expect, it } from 'vitest';
import * as onMain from '../../../src/scene/bend/shares';
import { SHARES_GLSL } from '../../../src/scene/bend/shares.glsl';

/** The shader's text as functions: it uses only scalars, so that its types are all that JavaScript has to be spared. */
const fromShader = (): Record<string, (...places: number[]) => number> => {
  const script = SHARES_GLSL.replace(/float (atlas\w+)\(([^)]*)\)/g, (_, name, list: string) => {
    return `function ${name}(${list.replaceAll('float ', '')})`;
  }).replace(/\bfloat (\w+) =/g, 'let $1 =');
  const names = [...SHARES_GLSL.matchAll(/float (atlas\w+)\(/g)].map(([, name]) => name);
  const builtins = {
    clamp: (v: number, a: number, b: number) => Math.min(Math.max(v, a), b),
    mix: (a: number, b: number, t: number) => a + (b - a) * t,
    atan: Math.atan2,
    sqrt: Math.sqrt,
    min: Math.min,
    max: Math.max,
    abs: Math.abs,
  };
  return new Function(...Object.keys(builtins), `${script}; return { ${names.join(', ')} };`)(
    ...Object.values(builtins),
  );
};

const PAIRS = [
  ['atlasKneeShare', onMain.kneeShare],
  ['atlasAnkleShare', onMain.ankleShare],
  ['atlasSlideShare', onMain.slideShare],
  ['atlasSagShare', onMain.sagShare],
  ['atlasPatellaShare', onMain.patellaShare],
] as const;

const GRID = [-140, -63, -31, -12, -3, 4, 17, 38, 52, 90].flatMap((x) =>
  [-120, -55, -20, -6, 2, 25, 41, 70].flatMap((y) =>
    [-300, -90, -44, -10, 1, 15, 60, 130].map((z) => [x, y, z] as const),
  ),
);

describe('what the GPU and the main thread think of soft tissue', () => {
  it.each(PAIRS)('is the same: %s', (name, share) => {
    const shader = fromShader()[name];
    for (const place of GRID) expect(shader?.(...place)).toBeCloseTo(share(...place), 9);
  });
  it('is a share, from 0 to 1', () => {
    for (const [, share] of PAIRS)
      for (const place of GRID) {
        expect(share(...place)).toBeGreaterThanOrEqual(0);
        expect(share(...place)).toBeLessThanOrEqual(1 + 1e-9);
      }
  });
});
