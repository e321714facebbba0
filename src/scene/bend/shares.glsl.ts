/*
 * How much soft tissue takes part in the bending of a joint, as functions of where it lies in the standing leg: 0 stays with
 * the shank, 1 goes with thigh or foot. Because the share depends on the place alone, everything soft is one continuous
 * stuff: no layer can pass through another, and the skin stays outermost. Round a joint a share grows with the angle round
 * its axis, so that tissue turns about the axis and keeps its distance from the bone; it grows more slowly than the joint
 * can bend, so that nothing folds over. Only scalars and plain functions: `shares.ts` says the same, and a test reads this
 * text and compares the two. Lengths in mm, angles in degrees.
 */
export const SHARES_GLSL = /* glsl */ `
float atlasRise(float from, float to, float v) {
  float u = clamp((v - from) / (to - from), 0.0, 1.0);
  return u * u * (3.0 - 2.0 * u);
}
float atlasRamp(float from, float to, float ease, float v) {
  float u = clamp((v - from) / (to - from), 0.0, 1.0);
  float a = min(u, ease);
  float b = min(1.0 - u, ease);
  return (a * a / (2.0 * ease) + clamp(u - ease, 0.0, 1.0 - 2.0 * ease) + ease / 2.0 - b * b / (2.0 * ease)) / (1.0 - ease);
}
float atlasKneeShare(float x, float back, float up) {
  float r = sqrt(back * back + up * up);
  float angle = atan(back, -up) * 57.29577951;
  float far = atlasRise(38.0, 95.0, r);
  float behind = atlasRamp(mix(10.0, 34.0, far), mix(152.0, 160.0, far), mix(0.09, 0.12, far), angle);
  float before = atlasRamp(92.0, mix(162.0, 134.0, atlasRise(45.0, 105.0, r)), 0.25, -angle);
  float share = angle > 0.0 ? behind : before;
  float middle = atlasRise(0.0, mix(16.0, 34.0, atlasRise(28.0, 44.0, abs(x))), r);
  return mix(0.5, share, middle);
}
float atlasAnkleShare(float x, float back, float up) {
  float r = sqrt(back * back + up * up);
  float angle = atan(back, up) * 57.29577951;
  float behind = atlasRamp(18.0, 103.0, 0.15, angle);
  float before = atlasRamp(34.0, 102.0, 0.15, -angle);
  float share = angle > 0.0 ? behind : before;
  return mix(0.5, share, atlasRise(0.0, 18.0, r));
}
float atlasSlideShare(float kneeUp, float ankleBack, float ankleUp) {
  float cord = atlasRamp(18.0, 103.0, 0.15, atan(38.0, ankleUp) * 57.29577951);
  return atlasRise(40.0, 270.0, -kneeUp) * atlasRise(6.0, 26.0, ankleBack) * (1.0 - cord);
}
float atlasSagShare(float kneeBack, float kneeUp) {
  return atlasRise(10.0, 60.0, -kneeUp) * (1.0 - atlasRise(80.0, 230.0, -kneeUp)) * atlasRise(18.0, 50.0, kneeBack);
}
float atlasPatellaShare(float x, float y, float z) {
  float down = y < 0.0 ? 1.35 * y : y;
  return 1.0 - atlasRise(19.0, 50.0, sqrt(x * x + down * down + z * z));
}
`;
