import { NOISE_GLSL } from '../materials/noise.glsl';

/*
 * The face of a cut. Every tissue has a thin dark edge; flesh shows its fascicles as cells between paler septa, bone a dense
 * rim round an open core, skin a firm layer over lobes of fat. Whatever is finer than a pixel melts into an even tint.
 */

export const CAP_VERTEX = /* glsl */ `
attribute float depth;
varying float vDepth;
varying vec2 vPlace;
void main() {
  vDepth = depth;
  vPlace = position.xz * 1000.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

/** What the grain of a face is; `GRAIN` in the shader. */
export const GRAINS = { plain: 0, flesh: 1, bone: 2, skin: 3 } as const;
export type Grain = keyof typeof GRAINS;

/** Edge of a cell in mm and thickness of the dense rim in mm, by grain. */
export const GRAIN_SIZE: Readonly<Record<Grain, { readonly cell: number; readonly rim: number }>> = {
  plain: { cell: 1, rim: 0.8 },
  flesh: { cell: 2.4, rim: 0.8 },
  bone: { cell: 1.3, rim: 3 },
  skin: { cell: 4.6, rim: 1.8 },
};

export const CAP_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec3 uCore;
uniform vec3 uLitColour;
uniform float uTendon;
uniform float uLit;
uniform float uQuiet;
uniform float uHover;
uniform float uAlpha;
uniform float uCell;
uniform float uRim;
varying float vDepth;
varying vec2 vPlace;
${NOISE_GLSL}
// 0 in the middle of a cell, 1 on the wall between two.
float atlasWall(vec2 place, float pixel) {
  vec2 p = place / uCell;
  vec2 base = floor(p);
  float first = 8.0;
  float second = 8.0;
  for (int i = 0; i < 9; i++) {
    vec2 cell = base + vec2(float(i % 3) - 1.0, float(i / 3) - 1.0);
    vec3 dice = atlasHash33(vec3(cell, 3.0));
    float d = length(p - cell - 0.15 - 0.7 * dice.xy);
    second = min(second, max(first, d));
    first = min(first, d);
  }
  float wall = 1.0 - smoothstep(0.03, 0.20 + pixel, second - first);
  return mix(wall, 0.35, smoothstep(0.3, 0.9, pixel));
}
void main() {
  float pixel = max(length(fwidth(vPlace)) * 0.7, 1e-4);
  vec3 colour = uColour;
  float wall = 0.0;
  #if GRAIN > 0
    wall = atlasWall(vPlace, pixel / uCell);
  #endif
  #if GRAIN == 1
    colour *= 0.94 + 0.12 * atlasNoise3(vec3(vPlace * 0.12, 1.0));
    colour = mix(colour, mix(uColour, uCore, 0.32), wall * 0.5);
    colour = mix(colour, uCore * (1.0 - 0.06 * wall), uTendon);
    colour = mix(colour, uLitColour, uLit * 0.75);
  #elif GRAIN >= 2
    float core = smoothstep(uRim - max(pixel, 0.25), uRim, vDepth);
    vec3 inner = uCore * (1.0 - 0.07 * wall);
    colour = mix(colour, inner, core);
    colour = mix(colour, uLitColour, uLit * 0.5);
  #else
    colour = mix(colour, uLitColour, uLit * 0.5);
  #endif
  float line = 1.0 - smoothstep(max(0.3, pixel * 0.9), max(0.3, pixel * 0.9) + pixel, vDepth);
  colour *= 1.0 - 0.45 * line;
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(colour, mix(vec3(grey), colour, 0.55) * 0.6 + vec3(0.24, 0.225, 0.205), uQuiet);
  colour *= 1.0 + 0.16 * uHover;
  gl_FragColor = vec4(colour, uAlpha);
  #include <colorspace_fragment>
}
`;
