/** Weights of one pattern, one byte per skin vertex in the order of the GLB; 255 is fully inside the zone. */
export interface ZoneWeights {
  readonly essential: Uint8Array;
  readonly spillover: Uint8Array;
}

/** Components per vertex of the ink attribute; four, because GPUs want vertices in steps of four bytes. */
export const INK_SIZE = 4;

/**
 * Adds patterns into one ink attribute (essential, spillover, 0, 0 per vertex). Sums saturate, so that where two patterns
 * overlap the skin is as red as it gets, never dark again.
 */
export const sumInk = (patterns: readonly ZoneWeights[], dst: Uint8Array): void => {
  dst.fill(0);
  for (const { essential, spillover } of patterns) {
    const vertices = Math.min(dst.length / INK_SIZE, essential.length, spillover.length);
    for (let i = 0; i < vertices; i++) {
      const at = i * INK_SIZE;
      dst[at] = Math.min(255, (dst[at] ?? 0) + (essential[i] ?? 0));
      dst[at + 1] = Math.min(255, (dst[at + 1] ?? 0) + (spillover[i] ?? 0));
    }
  }
};
