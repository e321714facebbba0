import type { Vector4 } from 'three';
import { EDGE, PER_MM } from '../../anatomy/footprints-file';
import { hatchGlsl } from './hatch.glsl';

/*
 * A footprint is the part of a bone where an interpolated field lies above its edge. Origins are an even tint, insertions
 * are hatched, both within a line of constant width on screen: so they differ without colour. The field is in millimetres,
 * and its rise across one pixel turns it into pixels, which keeps the line crisp at any distance.
 */

export interface FootprintUniforms {
  /** What each of the four channels holds: 0 nothing, 1 origins, 2 insertions. */
  readonly uFootprint: { value: Vector4 };
}

export const FOOTPRINT_PARS_VERTEX = /* glsl */ `
attribute vec4 footprint;
varying vec4 vFootprint;
varying vec3 vFootprintNormal;
`;

/** Needs `uRest` and an attribute `normal`. */
export const FOOTPRINT_VERTEX = /* glsl */ `
vFootprint = footprint;
vFootprintNormal = mat3(uRest) * normal;
`;

const HATCH = { period: 0.0021, pixels: 4.5, ink: 0.42 } as const;

export const FOOTPRINT_PARS_FRAGMENT = /* glsl */ `
uniform vec4 uFootprint;
uniform vec3 uOrigin;
uniform vec3 uInsertion;
varying vec4 vFootprint;
varying vec3 vFootprintNormal;
${hatchGlsl('atlasStripes', HATCH)}// One direction, so that no seam runs through a patch; another only where the first would point out of the surface.
float atlasHatch(vec3 rest, vec3 n) {
  const vec3 first = vec3(0.70, 0.68, 0.22);
  const vec3 second = vec3(-0.55, 0.62, 0.56);
  float one = atlasStripes(rest, first);
  float two = atlasStripes(rest, second);
  return abs(dot(n, first)) < 0.94 ? one : two;
}
// rgb: ink; a: how much of it lies on the bone; inside: whether this is footprint at all, both 0 to 1.
vec4 atlasFootprint(vec3 rest, vec3 n, out float inside) {
  vec4 depth = (vFootprint * 255.0 - ${EDGE.toFixed(1)}) / ${PER_MM.toFixed(1)};
  vec4 pixels = depth / max(fwidth(depth), vec4(1e-4));
  float hatch = atlasHatch(rest, n);
  vec4 ink = vec4(0.0);
  inside = 0.0;
  for (int i = 0; i < 4; i++) {
    if (uFootprint[i] < 0.5) continue;
    bool insertion = uFootprint[i] > 1.5;
    float within = smoothstep(-0.6, 0.6, pixels[i]);
    float line = within * (1.0 - smoothstep(1.2, 2.4, pixels[i]));
    float fill = insertion ? 0.10 + 0.80 * hatch : 0.62;
    float cover = max(within * fill, line * 0.95);
    vec3 colour = (insertion ? uInsertion : uOrigin) * (1.0 - 0.45 * line);
    ink = cover > ink.a ? vec4(colour, cover) : ink;
    inside = max(inside, within);
  }
  return ink;
}
`;

/** Runs behind `TISSUE_COLOUR`: ink lies on the bone whether the bone steps back or not. */
export const FOOTPRINT_COLOUR = /* glsl */ `
float atlasPrinted;
vec4 atlasInk = atlasFootprint(vRest, normalize(vFootprintNormal), atlasPrinted);
diffuseColor.rgb = mix(diffuseColor.rgb, atlasInk.rgb, atlasInk.a);
`;
