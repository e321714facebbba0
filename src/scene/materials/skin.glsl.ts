import { NOISE_GLSL } from './noise.glsl';

/*
 * Pain is inked on the skin from two weights per vertex. Essential is a feathered wash. Spillover is stippled: the rest pose
 * is cut into cells of a few millimetres, each holds one jittered centre, and a centre close to the surface prints a disc
 * on it, measured along the surface, so that dots are round on any slope, crisp at any zoom and stick to the skin in every
 * pose. From so far that a dot is below a pixel or two, the dots melt into an even tint of the same strength.
 */

export const SKIN_PARS_VERTEX = /* glsl */ `
uniform mat4 uRest;
attribute vec4 ink;
varying vec3 vRest;
varying vec3 vRestNormal;
varying vec2 vInk;
`;

export const SKIN_VERTEX = /* glsl */ `
vRest = (uRest * vec4(position, 1.0)).xyz;
vRestNormal = normalize(mat3(uRest) * normal);
vInk = ink.xy;
`;

/** Edge of a stipple cell and radius of a full dot, metres. */
export const STIPPLE = { cell: 0.0034, dot: 0.00105 } as const;

export const SKIN_PARS_FRAGMENT = /* glsl */ `
uniform vec3 uPain;
uniform float uVeil;
uniform float uEssential;
varying vec3 vRest;
varying vec3 vRestNormal;
varying vec2 vInk;
${NOISE_GLSL}
const float ATLAS_CELL = ${STIPPLE.cell.toFixed(5)};
const float ATLAS_DOT = ${(STIPPLE.dot / STIPPLE.cell).toFixed(5)};
// Share of the skin under dots, 0 to 1; \`weight\` says how many cells print.
float atlasStipple(vec3 rest, vec3 n, float weight) {
  vec3 p = rest / ATLAS_CELL;
  vec3 base = floor(p - 0.5);
  float pixel = max(length(fwidth(p)) * 0.6, 1e-4);
  float shown = 0.0;
  for (int i = 0; i < 8; i++) {
    vec3 cell = base + vec3(float(i & 1), float((i >> 1) & 1), float((i >> 2) & 1));
    vec3 jitter = atlasHash33(cell);
    float dice = atlasHash3(cell + 17.0);
    if (dice > weight) continue;
    vec3 d = p - (cell + 0.15 + 0.7 * jitter);
    float height = abs(dot(d, n));
    // The disc shrinks as its centre leaves the surface, so that no dot is cut in half.
    float radius = ATLAS_DOT * smoothstep(0.40, 0.22, height) * (0.72 + 0.28 * smoothstep(dice, dice + 0.25, weight));
    float across = sqrt(max(dot(d, d) - height * height, 0.0));
    shown = max(shown, smoothstep(radius + pixel, radius - pixel, across) * step(0.02, radius));
  }
  float melt = smoothstep(0.30, 0.75, pixel);
  return mix(shown, weight * 0.22, melt);
}
`;

/** Runs behind `color_fragment`. */
export const SKIN_COLOUR = /* glsl */ `
float atlasWash = smoothstep(0.02, 0.95, vInk.x) * uEssential;
float atlasDots = vInk.y > 0.01 ? atlasStipple(vRest, normalize(vRestNormal), smoothstep(0.0, 0.9, vInk.y)) * 0.92 : 0.0;
float atlasInk = max(atlasWash, atlasDots * (1.0 - atlasWash));
// A faint even tint under the dots holds the field together.
atlasInk = max(atlasInk, vInk.y * 0.10);
diffuseColor.rgb = mix(diffuseColor.rgb, uPain, atlasInk);
`;

/** Runs behind `aomap_fragment`: ink keeps its colour in the shade. */
export const SKIN_LIGHT = /* glsl */ `
float atlasFacing = saturate(dot(normal, normalize(vViewPosition)));
reflectedLight.directSpecular *= 1.0 - atlasInk;
vec3 atlasFlat = uPain * atlasInk;
reflectedLight.directDiffuse = mix(reflectedLight.directDiffuse, reflectedLight.directDiffuse * 0.55 + atlasFlat * 0.45, atlasInk);
`;

/** Runs before `opaque_fragment`: a veil, thin where one looks through it and dense at the edge; ink at its own strength. */
export const SKIN_ALPHA = /* glsl */ `
#ifdef SKIN_VEIL
  float atlasGrazing = 1.0 - atlasFacing;
  float atlasVeil = uVeil * mix(0.13, 0.86, atlasGrazing * atlasGrazing);
  diffuseColor.a = max(atlasVeil, atlasInk);
#endif
`;
