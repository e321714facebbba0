/** Which leg is shown. The model is a right leg; the left one is its mirror image. */
export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];
