/** A rectangle in CSS pixels from the top left of the stage. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 16;

/** Lower right corner, clear of the legend at the lower left; smaller on phones. */
export const insetRect = ({ width, height }: { readonly width: number; readonly height: number }): Rect => {
  const short = Math.min(width, height);
  const side = Math.round(Math.max(104, Math.min(232, short * 0.3)));
  const gap = width < 600 ? 10 : GAP;
  return { left: width - side - gap, top: height - side - gap, width: side, height: side };
};
