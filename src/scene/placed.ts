/**
 * Props of what stands where its matrix says, and not where three would work it out anew with every frame: its place in the
 * world is found when it comes to the scene, and again whenever it or what carries it is flagged.
 */
export const PLACED = { matrixAutoUpdate: false, matrixWorldNeedsUpdate: true } as const;
