/**
 * The stretch of a ray that runs below a level cut, as distances along it: what lies above was taken away and must not be
 * hit. Null when all of it runs above.
 */
export const sightBelow = (
  originHeight: number,
  rise: number,
  cut: number,
): { readonly near: number; readonly far: number } | null => {
  const above = originHeight > cut;
  if (above && rise >= 0) return null;
  if (rise === 0) return { near: 0, far: Number.POSITIVE_INFINITY };
  const meeting = (cut - originHeight) / rise;
  if (above) return { near: meeting, far: Number.POSITIVE_INFINITY };
  return { near: 0, far: rise > 0 ? meeting : Number.POSITIVE_INFINITY };
};
