import { NOISE_GLSL } from './noise.glsl';
import { PATTERN_COLOUR, PATTERN_PARS_FRAGMENT, PATTERN_PARS_VERTEX, PATTERN_VERTEX } from './pattern.glsl';

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
${PATTERN_PARS_VERTEX}`;

export const SKIN_VERTEX = /* glsl */ `
vRest = (uRest * vec4(position, 1.0)).xyz;
vRestNormal = normalize(mat3(uRest) * normal);
vInk = ink.xy;
${PATTERN_VERTEX}`;

/** Edge of a stipple cell and radius of a full dot, metres. */
export const STIPPLE = { cell: 0.0034, dot: 0.00105 } as const;

export const SKIN_PARS_FRAGMENT = /* glsl */ `
uniform vec3 uPain;
uniform vec3 uRim;
uniform float uVeil;
uniform float uEssential;
varying vec3 vRest;
varying vec3 vRestNormal;
varying vec2 vInk;
${NOISE_GLSL}
const float ATLAS_CELL = ${STIPPLE.cell.toFixed(5)};
const float ATLAS_DOT = ${(STIPPLE.dot / STIPPLE.cell).toFixed(5)};
// x: share of the skin under dots, y: under their pale rims, 0 to 1; weight says how many cells print.
vec2 atlasStipple(vec3 rest, vec3 n, float weight) {
  vec3 p = rest / ATLAS_CELL;
  vec3 base = floor(p - 0.5);
  float pixel = max(length(fwidth(p)) * 0.6, 1e-4);
  vec2 shown = vec2(0.0);
  for (int i = 0; i < 8; i++) {
    vec3 cell = base + vec3(float(i & 1), float((i >> 1) & 1), float((i >> 2) & 1));
    float dice = atlasHash3(cell + 17.0);
    if (dice > weight) continue;
    vec3 d = p - (cell + 0.15 + 0.7 * atlasHash33(cell));
    float height = abs(dot(d, n));
    // The disc shrinks as its centre leaves the surface, so that no dot is cut in half.
    float radius = ATLAS_DOT * smoothstep(0.40, 0.20, height) * (0.75 + 0.25 * smoothstep(dice, dice + 0.25, weight));
    if (radius < 0.04) continue;
    float across = sqrt(max(dot(d, d) - height * height, 0.0));
    shown.x = max(shown.x, 1.0 - smoothstep(radius - pixel, radius + pixel, across));
    shown.y = max(shown.y, 1.0 - smoothstep(radius + 0.09 - pixel, radius + 0.09 + pixel, across));
  }
  float melt = smoothstep(0.30, 0.75, pixel);
  return mix(shown, vec2(weight * 0.24, 0.0), melt);
}
${PATTERN_PARS_FRAGMENT}`;

/**
 * Runs behind `normal_fragment_maps`, where the slope of the skin is known. Ink lies over the veil as one layer over
 * another: mixing their colours by one alpha would give every feathered edge a pale fringe.
 */
export const SKIN_COLOUR = /* glsl */ `
float atlasFacing = saturate(dot(normal, normalize(vViewPosition)));
float atlasWash = smoothstep(0.02, 0.95, vInk.x) * uEssential;
vec2 atlasDots = vInk.y > 0.01 ? atlasStipple(vRest, normalize(vRestNormal), smoothstep(0.0, 0.85, vInk.y)) : vec2(0.0);
// Between the dots a faint even tint holds the field together.
float atlasInk = max(atlasWash, (1.0 - atlasWash) * max(atlasDots.x * 0.95, vInk.y * 0.08));
// Pale rims keep red dots apart from the red flesh under them.
float atlasRim = (1.0 - atlasInk) * atlasDots.y * 0.55;
${PATTERN_COLOUR}#ifdef SKIN_VEIL
  float atlasGrazing = 1.0 - atlasFacing;
  float atlasVeil = uVeil * mix(0.13, 0.86, atlasGrazing * atlasGrazing);
#else
  float atlasVeil = 1.0;
#endif
float atlasUnder = max(atlasVeil, atlasRim) * (1.0 - atlasInk);
float atlasAlpha = atlasInk + atlasUnder;
vec3 atlasGround = mix(diffuseColor.rgb, uRim, atlasRim / max(max(atlasVeil, atlasRim), 1e-3));
diffuseColor.rgb = (atlasHue * atlasInk + atlasGround * atlasUnder) / max(atlasAlpha, 1e-3);
float atlasPure = atlasInk / max(atlasAlpha, 1e-3);
`;

/** Runs behind `aomap_fragment`: ink keeps its colour in the shade. */
export const SKIN_LIGHT = /* glsl */ `
reflectedLight.directSpecular *= 1.0 - atlasPure;
vec3 atlasLit = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
vec3 atlasFlat = mix(atlasLit, atlasHue * 1.02, 0.5);
reflectedLight.directDiffuse = mix(reflectedLight.directDiffuse, atlasFlat, atlasPure);
reflectedLight.indirectDiffuse *= 1.0 - atlasPure;
`;

/** Runs before `opaque_fragment`. */
export const SKIN_ALPHA = /* glsl */ `
#ifdef SKIN_VEIL
  diffuseColor.a = atlasAlpha;
#endif
`;
