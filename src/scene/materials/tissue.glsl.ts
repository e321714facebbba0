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
vRest = (uRest * vec4(position, 1.0)).xyz;
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
uniform float uGlass;
varying vec3 vRest;
#ifdef HAS_AO
  varying float vAo;
#endif
#ifdef HAS_FIBRE
  varying vec2 vFibre;
#endif
${NOISE_GLSL}
// One band of streaks across the fibres, periods in mm; fades as a period nears two pixels.
float atlasBand(float phi, float period, float along) {
  float x = phi / period;
  float keep = 1.0 - smoothstep(0.25, 0.75, fwidth(x));
  // A fascicle is not a wire: it fades and returns along its length.
  float wane = 0.7 + 0.6 * atlasNoise1(along * 0.05 + atlasHash1(floor(x + 0.5)) * 40.0);
  return (atlasNoise1(x) - 0.5) * keep * wane;
}
`;

/** Runs behind `color_fragment`: decides the albedo. */
export const TISSUE_COLOUR = /* glsl */ `
float atlasTendon = uTendinous;
float atlasStreak = 0.0;
#ifdef HAS_FIBRE
  float atlasPhi = vFibre.x * ${FIBRE_SPAN_MM.toFixed(1)};
  float atlasAlong = dot(vRest, vec3(310.0, 1000.0, 270.0));
  atlasStreak = atlasBand(atlasPhi, 3.1, atlasAlong) * 0.42 + atlasBand(atlasPhi, 1.3, atlasAlong) * 0.62 + atlasBand(atlasPhi, 0.62, atlasAlong) * 0.6 + atlasBand(atlasPhi, 0.3, atlasAlong) * 0.4;
  atlasTendon = max(atlasTendon, vFibre.y);
#endif
// Tendon does not begin on a line: its fibres reach into the flesh by streaks.
float atlasPearl = smoothstep(0.18, 0.82, atlasTendon + atlasStreak * 0.34 * (1.0 - uTendinous));
vec3 atlasFlesh = mix(diffuseColor.rgb, uLitColour, uLit);
atlasFlesh *= 1.0 + atlasStreak * uFibre * 0.62;
atlasFlesh *= 1.0 + (atlasNoise3(vRest * 70.0) - 0.5) * 0.10;
vec3 atlasPearlColour = uTendon * (1.0 + atlasStreak * 0.30);
atlasPearlColour = mix(atlasPearlColour, atlasPearlColour * uLitColour / max(max(uLitColour.r, uLitColour.g), uLitColour.b), uLit * 0.30);
vec3 atlasAlbedo = mix(atlasFlesh, atlasPearlColour, atlasPearl);
// Structures that step back go pale and grey but keep their shading, so that they stay legible.
float atlasGrey = dot(atlasAlbedo, vec3(0.2126, 0.7152, 0.0722));
vec3 atlasPale = mix(vec3(atlasGrey), atlasAlbedo, 0.52) * 0.55 + vec3(0.26, 0.245, 0.225);
atlasAlbedo = mix(atlasAlbedo, atlasPale, uQuiet);
atlasAlbedo *= 1.0 + 0.14 * uHover;
diffuseColor.rgb = atlasAlbedo;
`;

export const TISSUE_ROUGHNESS = /* glsl */ `
roughnessFactor = mix(roughnessFactor, 0.42, atlasPearl * (1.0 - step(0.5, 1.0 - uFibre) * 1.0));
roughnessFactor = clamp(roughnessFactor - atlasStreak * 0.16 * uFibre, 0.25, 1.0);
`;

/** Runs behind `aomap_fragment`: cavity shading and the rim. */
export const TISSUE_LIGHT = /* glsl */ `
#ifdef HAS_AO
  float atlasAo = mix(1.0, vAo, uCavity);
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
diffuseColor.a = mix(1.0, mix(0.14, 0.75, pow(1.0 - atlasFacing, 1.6)), uGlass);
`;
