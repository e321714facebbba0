/** Weights of one pattern, one byte per skin vertex in the order of the GLB; 255 is fully inside the zone. */
export interface ZoneWeights {
  readonly essential: Uint8Array;
  readonly spillover: Uint8Array;
}

/** Components per vertex of every ink attribute; four, because GPUs want vertices in steps of four bytes. */
export const INK_SIZE = 4;

/**
 * Adds patterns into the ink of a single hue (essential, spillover, marks, 0 per vertex; marks stay as they are). Sums saturate,
 * so that where two patterns overlap the skin is as red as it gets, never dark again.
 */
export const sumInk = (patterns: readonly ZoneWeights[], dst: Uint8Array): void => {
  for (let at = 0; at < dst.length; at += INK_SIZE) dst.fill(0, at, at + 2);
  for (const { essential, spillover } of patterns) {
    const vertices = Math.min(dst.length / INK_SIZE, essential.length, spillover.length);
    for (let i = 0; i < vertices; i++) {
      const at = i * INK_SIZE;
      dst[at] = Math.min(255, (dst[at] ?? 0) + (essential[i] ?? 0));
      dst[at + 1] = Math.min(255, (dst[at + 1] ?? 0) + (spillover[i] ?? 0));
    }
  }
};

/** Puts one kind of each pattern into a channel of its own, in their order; what is over is left out. */
export const partInk = (patterns: readonly ZoneWeights[], kind: keyof ZoneWeights, dst: Uint8Array): void => {
  dst.fill(0);
  patterns.slice(0, INK_SIZE).forEach((pattern, channel) => {
    const weights = pattern[kind];
    const vertices = Math.min(dst.length / INK_SIZE, weights.length);
    for (let i = 0; i < vertices; i++) dst[i * INK_SIZE + channel] = weights[i] ?? 0;
  });
};

/** Writes the weights of what is marked beside the ink of a single hue. */
export const inkMarks = (weights: Uint8Array, dst: Uint8Array): void => {
  for (let i = 0; i < weights.length; i++) dst[i * INK_SIZE + 2] = weights[i] ?? 0;
};
