import { hatchGlsl } from './hatch.glsl';

/*
 * Patterns beside each other, and what a person has marked. Four patterns at most have their weights in the four channels of two
 * attributes; each has a texture of its own besides its hue (solid, hatched either way, dotted) and a line round its essential
 * zone, so that where they overlap both are seen. Spillover is the same texture, thin, and without a line. Marks are pen strokes.
 */

/** How many patterns there are channels for. */
export const PATTERNS = 4;

export const PATTERN_PARS_VERTEX = /* glsl */ `
attribute vec4 inkEssential;
attribute vec4 inkSpillover;
varying vec4 vEssential;
varying vec4 vSpillover;
varying float vMark;
`;

export const PATTERN_VERTEX = /* glsl */ `
vEssential = inkEssential;
vSpillover = inkSpillover;
vMark = ink.z;
`;

/** Needs `atlasStipple`. */
export const PATTERN_PARS_FRAGMENT = /* glsl */ `
uniform float uCompared;
uniform vec3 uHues[${PATTERNS}];
uniform vec3 uPen;
varying vec4 vEssential;
varying vec4 vSpillover;
varying float vMark;
${hatchGlsl('atlasBars', { period: 0.0046, pixels: 6, ink: 0.42 })}
${hatchGlsl('atlasPen', { period: 0.0036, pixels: 5, ink: 0.3 })}
// Stripes that lie in the surface whichever way it faces: another direction where the first would point out of it.
float atlasBarsOn(vec3 rest, vec3 n, vec3 first, vec3 second) {
  return abs(dot(n, first)) < 0.9 ? atlasBars(rest, first) : atlasBars(rest, second);
}
float atlasTexture(int i, vec3 rest, vec3 n) {
  if (i == 0) return 0.62;
  if (i == 1) return atlasBarsOn(rest, n, vec3(0.60, 0.75, 0.28), vec3(-0.28, 0.60, 0.75));
  if (i == 2) return atlasBarsOn(rest, n, vec3(0.60, -0.75, 0.28), vec3(0.28, 0.60, -0.75));
  return atlasStipple(rest, n, 1.0).x;
}
// How far inside an outline, in pixels, from a weight that is one half on it.
float atlasInside(float weight) { return (weight - 0.5) / max(fwidth(weight), 1e-4); }
// rgb premultiplied, a: how much of it lies on the skin.
vec4 atlasPatterns(vec3 rest, vec3 n) {
  vec4 ink = vec4(0.0);
  for (int i = 0; i < ${PATTERNS}; i++) {
    if (float(i) >= uCompared) break;
    float core = atlasInside(vEssential[i]);
    float rim = atlasInside(max(vSpillover[i], vEssential[i]));
    float within = smoothstep(-0.6, 0.6, core);
    float spilt = smoothstep(-0.6, 0.6, rim);
    float line = within * (1.0 - smoothstep(1.6, 2.8, core));
    float print = atlasTexture(i, rest, n);
    float cover = max(max(within, 0.38 * spilt) * print, max(line, 0.10 * spilt));
    ink = vec4(uHues[i] * cover, cover) + ink * (1.0 - cover);
  }
  return ink;
}
float atlasMarked(vec3 rest, vec3 n) {
  float depth = atlasInside(vMark);
  float within = smoothstep(-0.6, 0.6, depth);
  float line = within * (1.0 - smoothstep(1.8, 3.0, depth));
  vec3 first = vec3(0.52, -0.62, 0.58);
  float strokes = abs(dot(n, first)) < 0.9 ? atlasPen(rest, first) : atlasPen(rest, vec3(0.62, 0.52, -0.58));
  return max(within * (0.14 + 0.66 * strokes), line * 0.95);
}
`;

/** Runs behind the wash and the dots of a single pattern: `atlasInk` of `atlasHue` lies on the skin so far. */
export const PATTERN_COLOUR = /* glsl */ `
vec3 atlasHue = uPain;
if (uCompared > 0.5) {
  vec4 patterns = atlasPatterns(vRest, normalize(vRestNormal));
  atlasInk = patterns.a;
  atlasRim = 0.0;
  atlasHue = patterns.rgb / max(patterns.a, 1e-3);
}
if (vMark > 0.004) {
  float pen = atlasMarked(vRest, normalize(vRestNormal));
  float both = pen + atlasInk * (1.0 - pen);
  atlasHue = (uPen * pen + atlasHue * atlasInk * (1.0 - pen)) / max(both, 1e-3);
  atlasInk = both;
}
`;
