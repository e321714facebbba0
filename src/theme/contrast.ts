import type { Hex } from './colours';

const channel = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 … 1, after WCAG 2.2. */
export const luminance = (colour: Hex): number => {
  const [r, g, b] = [1, 3, 5].map((start) => channel(Number.parseInt(colour.slice(start, start + 2), 16)));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};

/** Contrast ratio of two colours, 1 … 21; AA asks 4.5 of words and 3 of controls and large signs. */
export const contrast = (a: Hex, b: Hex): number => {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};
