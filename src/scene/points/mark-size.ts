/** Radius of the ring on the skin, metres: a region of 20 mm, not a pin-prick. */
export const RING_RADIUS = 0.01;

/** Least radius of the ring on screen, CSS pixels. */
const LEAST = 12;

/**
 * How much larger than life a mark is drawn so that it stays readable from afar; at least 1.
 * `focal` is the cotangent of half the angle of view, `height` that of the picture in CSS pixels.
 */
export const ringScale = (distance: number, focal: number, height: number): number => {
  const radius = (RING_RADIUS * focal * height) / (2 * distance);
  return Math.max(1, LEAST / radius);
};

/** Strength of a mark whose skin meets the line of sight at this cosine: full in front, a hint behind glass, none behind skin. */
export const facingOf = (cosine: number, veiled: boolean): number => {
  // On solid skin a mark is there only while its place faces the eye at all; behind glass it may fade past the rim.
  const t = Math.max(0, Math.min(1, veiled ? (cosine + 0.15) / 0.4 : cosine / 0.25));
  const least = veiled ? 0.22 : 0;
  return least + (1 - least) * t * t * (3 - 2 * t);
};
