/** Hashes and value noise without textures; the names begin with `atlas` so that no chunk of three collides. */
export const NOISE_GLSL = /* glsl */ `
float atlasHash1(float n) { return fract(sin(n * 127.1) * 43758.5453); }
float atlasHash3(vec3 p) {
  p = fract(p * 0.1031);
  p += dot(p, p.zyx + 31.32);
  return fract((p.x + p.y) * p.z);
}
vec3 atlasHash33(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.xxy + p.yxx) * p.zyx);
}
float atlasNoise1(float x) {
  float cell = floor(x);
  float t = fract(x);
  t = t * t * (3.0 - 2.0 * t);
  return mix(atlasHash1(cell), atlasHash1(cell + 1.0), t);
}
float atlasNoise3(vec3 x) {
  vec3 c = floor(x);
  vec3 t = fract(x);
  t = t * t * (3.0 - 2.0 * t);
  vec2 k = vec2(0.0, 1.0);
  return mix(
    mix(mix(atlasHash3(c + k.xxx), atlasHash3(c + k.yxx), t.x), mix(atlasHash3(c + k.xyx), atlasHash3(c + k.yyx), t.x), t.y),
    mix(mix(atlasHash3(c + k.xxy), atlasHash3(c + k.yxy), t.x), mix(atlasHash3(c + k.xyy), atlasHash3(c + k.yyy), t.x), t.y),
    t.z);
}
`;
