import type { Margins } from './enclose';

/** Width and height of the picture, CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The legend stands in the lower left corner, this high; on a picture this wide or wider it stands beside the leg. */
const LEGEND_HEIGHT = 124;
const LEGEND_BESIDE = 620;
/** On a phone, both narrower and lower than these, the legend is not on the picture. */
const PHONE = { width: 430, height: 760 } as const;

/** Room for labels on wide pictures; on upright ones the leg comes nearer to the sides but keeps clear of the legend. */
export const marginsOf = ({ width, height }: PictureSize): Margins => {
  const narrow = width < LEGEND_BESIDE;
  const phone = width < PHONE.width && height < PHONE.height;
  const clear = narrow && !phone ? Math.min(0.22, LEGEND_HEIGHT / height) : 0.035;
  return { x: narrow ? 0.07 : 0.12, top: 0.035, bottom: clear };
};
