import { shaderMaterial } from '@react-three/drei';
import { Color } from 'three';
import { MESH, SCHEMES } from '../../theme/colours';

/** Side of the square a mark is drawn on, in radii of its ring. */
export const MARK_EXTENT = 1.5;

/**
 * A cross in a soft ring, drawn as distances rather than as a texture, so that it is crisp at any zoom; one instance per mark.
 * The attribute `look` is, each from 0 to 1: 1 when the skin under it looks at the camera and 0 when it looks away; chosen;
 * under the pointer; waiting (no point is chosen yet, so that each invites).
 */
export const MarkMaterial = shaderMaterial(
  {
    uInk: new Color(MESH.cross),
    uPaper: new Color(SCHEMES.light.page),
  },
  /* glsl */ `
  attribute vec4 look;
  varying vec2 vPlace;
  varying vec4 vLook;
  void main() {
    vPlace = position.xy * ${MARK_EXTENT.toFixed(2)};
    vLook = look;
    gl_Position = projectionMatrix * viewMatrix * instanceMatrix * vec4(position, 1.0);
  }`,
  /* glsl */ `
  uniform vec3 uInk;
  uniform vec3 uPaper;
  varying vec2 vPlace;
  varying vec4 vLook;
  float stroke(float distance, float half_, float pixel) {
    return 1.0 - smoothstep(half_ - pixel, half_ + pixel, distance);
  }
  float segment(vec2 p, vec2 along, float reach) {
    float t = clamp(dot(p, along), -reach, reach);
    return length(p - along * t);
  }
  void main() {
    float pixel = max(length(fwidth(vPlace)) * 0.5, 1e-4);
    float strong = max(max(vLook.y, vLook.z * 0.6), vLook.w * 0.3);
    // Beside a chosen point the others are crosses only: their rings would lie on its zone like a part of it.
    float ringed = smoothstep(0.0, 0.3, strong);
    float r = length(vPlace);
    float reach = mix(0.36, 0.40, strong);
    float cross_ = min(segment(vPlace, vec2(0.7071, 0.7071), reach), segment(vPlace, vec2(0.7071, -0.7071), reach));
    float thick = mix(0.075, 0.115, strong);
    float ringThick = mix(0.035, 0.075, strong);
    float ring = abs(r - 1.0);
    float halo = 0.05 + 0.03 * strong;
    // From back to front: a soft disc for the region, a pale edge that keeps the lines off the flesh, the lines.
    float region = (1.0 - smoothstep(0.55, 1.0 + ringThick, r)) * mix(0.20, 0.45, strong) * ringed;
    float pale = max(stroke(cross_, thick + halo, pixel * 1.5), stroke(ring, ringThick + halo * 0.7, pixel * 1.5) * ringed) * mix(0.42, 0.8, strong);
    float lines = max(stroke(cross_, thick, pixel) * mix(0.45, 1.0, ringed), stroke(ring, ringThick, pixel) * mix(0.5, 1.0, strong) * ringed);
    vec3 colour = uPaper;
    float alpha = max(region, pale);
    colour = mix(colour, uInk, lines);
    alpha = max(alpha, lines);
    gl_FragColor = vec4(colour, alpha * vLook.x);
    #include <colorspace_fragment>
  }`,
);
