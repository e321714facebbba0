/** The value below which this share (0 to 1) of a sample lies, interpolated; NaN for an empty one. */
export const quantile = (sample: readonly number[], share: number): number => {
  const sorted = [...sample].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
};

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

/** Median of one sample over the other's, round by round: what slowed a whole round cancels out. */
export const pairedRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
