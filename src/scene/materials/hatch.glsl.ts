/** Stripes across the rest pose, crisp at any distance; the names begin with `atlas` so that no chunk of three collides. */
export interface Hatch {
  /** From stripe to stripe, metres. */
  readonly period: number;
  /** … and at least so many pixels. */
  readonly pixels: number;
  /** Share that is ink, 0 to 1. */
  readonly ink: number;
}

/** Defines `float <name>(vec3 rest, vec3 along)`: how much ink lies there. From afar the period doubles, as often as stripes would otherwise melt together. */
export const hatchGlsl = (name: string, { period, pixels, ink }: Hatch): string => /* glsl */ `
float ${name}1(float x) {
  float pixel = max(fwidth(x), 1e-4);
  float wave = abs(fract(x) - 0.5) * 2.0;
  float stripes = smoothstep(${(1 - ink).toFixed(3)} - pixel, ${(1 - ink).toFixed(3)} + pixel, wave);
  return mix(stripes, ${ink.toFixed(3)}, smoothstep(0.35, 0.7, pixel));
}
float ${name}(vec3 rest, vec3 along) {
  float pixel = min(length(dFdx(rest)), length(dFdy(rest)));
  float level = max(log2(max(pixel, 1e-7) * ${pixels.toFixed(1)} / ${period.toFixed(5)}), 0.0);
  float x = dot(rest, along) / (${period.toFixed(5)} * exp2(floor(level)));
  return mix(${name}1(x), ${name}1(x * 0.5), smoothstep(0.7, 1.0, fract(level)));
}
`;
