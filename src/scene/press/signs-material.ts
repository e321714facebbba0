import { Color, ShaderMaterial, Vector3 } from 'three';
import { MESH } from '../../theme/colours';
import { BEND_BARE_VERTEX, BEND_PARS_VERTEX } from '../bend/bend.glsl';
import { BEND_UNIFORMS } from '../bend/bend-uniforms';

/** Beyond this depth, mm, a place's outline is far away. */
export const FAR = 40;

/**
 * Hatching over the places where nothing is pressed, dashes round those where pressing is light, and the shade under a ball.
 * Hatching runs aslant round the leg, fixed to the skin: turns per metre of height and round its middle line.
 */
export const signsMaterial = () =>
  new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    uniforms: {
      ...BEND_UNIFORMS,
      uInk: { value: new Color(MESH.forbidden) },
      uPale: { value: new Color('#fff3ea') },
      uAxisTop: { value: new Vector3() },
      uAxisFoot: { value: new Vector3() },
      /** Middle of the contact, metres, and its radius; 0 for no ball. */
      uContact: { value: new Vector3() },
      uReach: { value: 0 },
    },
    vertexShader: /* glsl */ `
attribute vec2 forbid;
uniform vec3 uAxisTop;
uniform vec3 uAxisFoot;
varying vec2 vDepth;
varying vec3 vPlace;
uniform mat4 uRest;
${BEND_PARS_VERTEX}
void main() {
  vDepth = forbid;
  vPlace = (uRest * vec4(position, 1.0)).xyz;
  vec3 transformed = position;
${BEND_BARE_VERTEX}
  gl_Position = projectionMatrix * modelViewMatrix * vec4(transformed, 1.0);
}`,
    fragmentShader: /* glsl */ `
uniform vec3 uInk;
uniform vec3 uPale;
uniform vec3 uAxisTop;
uniform vec3 uAxisFoot;
uniform vec3 uContact;
uniform float uReach;
varying vec2 vDepth;
varying vec3 vPlace;
float stripe(float across, float half_) {
  float pixel = max(fwidth(across), 1e-4);
  float off = abs(fract(across) - 0.5);
  return 1.0 - smoothstep(half_ - pixel, half_ + pixel, off);
}
float edge(float depth, float half_) {
  float pixel = max(fwidth(depth), 1e-3);
  return 1.0 - smoothstep(half_ - pixel, half_ + pixel, abs(depth + half_));
}
void main() {
  float share = clamp((vPlace.y - uAxisFoot.y) / (uAxisTop.y - uAxisFoot.y), 0.0, 1.0);
  vec3 axis = mix(uAxisFoot, uAxisTop, share);
  float turn = atan(vPlace.x - axis.x, vPlace.z - axis.z) / 6.2831853;
  float rising = vPlace.y * 105.0 + turn * 28.0;
  float falling = vPlace.y * 105.0 - turn * 28.0;
  float never = smoothstep(-0.4, 0.4, vDepth.x);
  float light = smoothstep(-0.4, 0.4, vDepth.y) * (1.0 - never);
  float hatch = stripe(rising, 0.13) * never;
  float rim = edge(vDepth.x, 0.7);
  float dash = edge(vDepth.y, 0.55) * (1.0 - never) * step(0.42, fract(rising * 0.5 + falling * 0.23));
  float sparse = stripe(falling * 0.5, 0.05) * light;
  float ink = max(max(hatch, rim), max(dash, sparse * 0.75));
  float pale = max(max(stripe(rising, 0.24) * never, edge(vDepth.x, 1.3)), max(edge(vDepth.y, 1.0) * (1.0 - never), stripe(falling * 0.5, 0.11) * light));
  float tint = never * 0.16;
  float away = distance(vPlace, uContact) / max(uReach, 1e-5);
  float shade = uReach > 0.0 ? 0.5 * (1.0 - smoothstep(0.75, 2.1, away)) : 0.0;
  float under = max(pale * 0.5, tint);
  vec3 ground = mix(uInk, uPale, clamp(pale * 0.5 / max(under, 1e-3), 0.0, 1.0));
  float alpha = ink + under * (1.0 - ink);
  vec3 colour = mix(ground, uInk, ink / max(alpha, 1e-3));
  float all = alpha + shade * (1.0 - alpha);
  if (all < 0.01) discard;
  gl_FragColor = vec4(mix(vec3(0.10, 0.07, 0.06), colour, alpha / all), all * 0.92);
  #include <colorspace_fragment>
}`,
  });
