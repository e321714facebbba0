import { FIBRE_SPAN_MM } from '../../anatomy/glb-contract';
import { NOISE_GLSL } from './noise.glsl';

/*
 * Three things make flesh look like flesh here, all from two baked attributes and no texture: streaks that follow lines of
 * equal φ, a fade to pearly tendon by the tendon fraction, and a soft dark rim. Streaks finer than a pixel are faded by
 * `fwidth`, so that nothing crawls from afar. A geometry without an attribute compiles without its part.
 */

export const TISSUE_PARS_VERTEX = /* glsl */ `
uniform mat4 uRest;
varying vec3 vRest;
#ifdef HAS_AO
  attribute float _ao;
  varying float vAo;
#endif
#ifdef HAS_FIBRE
  attribute vec2 _fibre;
  varying vec2 vFibre;
#endif
`;

export const TISSUE_VERTEX = /* glsl */ `
#ifdef USE_BATCHING
  vRest = (batchingMatrix * vec4(position, 1.0)).xyz;
#else
  vRest = (uRest * vec4(position, 1.0)).xyz;
#endif
#ifdef HAS_AO
  vAo = _ao;
#endif
#ifdef HAS_FIBRE
  vFibre = _fibre;
#endif
`;

export const TISSUE_PARS_FRAGMENT = /* glsl */ `
uniform vec3 uTendon;
uniform vec3 uLitColour;
uniform float uFibre;
uniform float uTendinous;
uniform float uCavity;
uniform float uLit;
uniform float uQuiet;
uniform float uHover;
uniform float uGhost;
uniform float uSlack;
uniform float uGlass;
varying vec3 vRest;
#ifdef HAS_AO
  varying float vAo;
#endif
#ifdef HAS_FIBRE
  varying vec2 vFibre;
#endif
${NOISE_GLSL}
// One band of fascicles: lanes of one period across the fibres (mm), each waxing and waning on its own along its length,
// so that streaks begin and end and never close to rings. Fades as a period nears two pixels.
float atlasLane(float lane, float along) {
  float own = atlasHash1(lane);
  return mix(own, atlasNoise1(along + own * 61.0), 0.7);
}
float atlasBand(float phi, float period, float along) {
  float x = phi / period;
  float keep = 1.0 - smoothstep(0.28, 0.8, fwidth(x));
  float lane = floor(x);
  float t = fract(x);
  t = t * t * (3.0 - 2.0 * t);
  float stretched = along / (7.0 + 4.0 * period);
  return (mix(atlasLane(lane, stretched), atlasLane(lane + 1.0, stretched), t) - 0.5) * keep;
}
`;

/** Runs behind `color_fragment`: decides the albedo. */
export const TISSUE_COLOUR = /* glsl */ `
float atlasTendon = uTendinous;
float atlasStreak = 0.0;
#ifdef HAS_FIBRE
  float atlasPhi = vFibre.x * ${FIBRE_SPAN_MM.toFixed(1)};
  float atlasAlong = dot(vRest, vec3(310.0, 1000.0, 270.0));
  atlasStreak = atlasBand(atlasPhi, 3.7, atlasAlong) * 0.30 + atlasBand(atlasPhi, 1.9, atlasAlong) * 0.75
    + atlasBand(atlasPhi, 1.15, atlasAlong) * 0.85 + atlasBand(atlasPhi, 0.55, atlasAlong) * 0.65
    + atlasBand(atlasPhi, 0.27, atlasAlong) * 0.4;
  atlasTendon = max(atlasTendon, vFibre.y);
#endif
// Tendon does not begin on a line: its fibres reach into the flesh by streaks.
float atlasPearl = smoothstep(0.18, 0.82, atlasTendon + atlasStreak * 0.34 * (1.0 - uTendinous));
vec3 atlasFlesh = mix(diffuseColor.rgb, uLitColour, uLit);
// Dark fascicles are deeper in hue, the seams between them paler.
atlasFlesh *= 1.0 + atlasStreak * uFibre * 1.0;
atlasFlesh += max(atlasStreak, 0.0) * uFibre * vec3(0.10, 0.075, 0.065);
atlasFlesh *= 1.0 + (atlasNoise3(vRest * 70.0) - 0.5) * 0.10;
if (uSlack > 0.5) {
  float bars = dot(vRest, vec3(75.0, 105.0, 40.0));
  float edge = clamp(fwidth(bars) * 1.2, 0.02, 0.5);
  float bar = smoothstep(0.27 - edge, 0.27 + edge, abs(fract(bars) - 0.5));
  atlasFlesh = mix(atlasFlesh, atlasFlesh * 0.52, 1.0 - bar);
}
vec3 atlasPearlColour = uTendon * (1.0 + atlasStreak * 0.42 - 0.03);
atlasPearlColour = mix(atlasPearlColour, atlasPearlColour * uLitColour / max(max(uLitColour.r, uLitColour.g), uLitColour.b), uLit * 0.30);
vec3 atlasAlbedo = mix(atlasFlesh, atlasPearlColour, atlasPearl);
// Structures that step back go pale but keep their shading and a hint of their hue, so that they stay legible.
float atlasGrey = dot(atlasAlbedo, vec3(0.2126, 0.7152, 0.0722));
vec3 atlasPale = mix(vec3(atlasGrey), atlasAlbedo, 0.82) * 0.62 + vec3(0.215, 0.185, 0.16);
atlasAlbedo = mix(atlasAlbedo, atlasPale, uQuiet);
float atlasHover = uHover;
#ifdef USE_COLOR_ALPHA
  // Only a batch has colours of its own; their alpha is 2 under the pointer.
  atlasHover = max(atlasHover, vColor.a - 1.0);
#endif
atlasAlbedo *= 1.0 + 0.14 * atlasHover;
diffuseColor.rgb = atlasAlbedo;
`;

export const TISSUE_ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.42, atlasPearl * (1.0 - step(0.5, 1.0 - uFibre) * 1.0));
roughnessFactor = clamp(roughnessFactor - atlasStreak * 0.16 * uFibre, 0.25, 1.0);
`;

/** Runs behind `aomap_fragment`: cavity shading and the rim. */
export const TISSUE_LIGHT = /* glsl */ `
#ifdef HAS_AO
  float atlasAo = mix(1.0, vAo, uCavity * (1.0 - uGhost) * (1.0 - 0.6 * uLit));
  // Warm, not black: light in a cleft has bounced off the flesh around it.
  vec3 atlasBounce = mix(diffuseColor.rgb, vec3(1.0), atlasAo);
  reflectedLight.indirectDiffuse *= atlasAo * atlasBounce;
  reflectedLight.directDiffuse *= mix(0.45, 1.0, atlasAo) * mix(atlasBounce, vec3(1.0), 0.5);
  reflectedLight.directSpecular *= atlasAo;
#endif
float atlasFacing = saturate(dot(normal, normalize(vViewPosition)));
float atlasRim = pow(1.0 - atlasFacing, 2.2);
reflectedLight.directDiffuse *= 1.0 - 0.34 * atlasRim;
reflectedLight.indirectDiffuse *= 1.0 - 0.34 * atlasRim;
`;

/** Runs before `opaque_fragment`: glass is thin where one looks through it and dense at its edge. */
export const TISSUE_ALPHA = /* glsl */ `
float atlasDense = mix(mix(0.14, 0.75, pow(1.0 - atlasFacing, 1.6)), mix(0.17, 0.66, pow(1.0 - atlasFacing, 2.2)), uGhost);
diffuseColor.a = mix(1.0, atlasDense, uGlass);
`;
