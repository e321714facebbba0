import type { Rect } from '../inset/inset-rect';

/** Grid of places asked, CSS pixels: finer than the smallest thing that lies on the picture. */
const STEP = 20;

/**
 * What the page lays over the picture: legend, buttons, open menus. Found by asking what is on top at a grid of places, so
 * that the picture need not know of the page around it.
 */
export const thingsOver = (stage: Element): Rect[] => {
  const { left, top, width, height } = stage.getBoundingClientRect();
  const found = new Set<Element>();
  for (let y = STEP / 2; y < height; y += STEP) {
    for (let x = STEP / 2; x < width; x += STEP) {
      const element = document.elementFromPoint(left + x, top + y);
      if (element && !stage.contains(element) && !element.contains(stage)) found.add(element);
    }
  }
  return [...found].map((element) => {
    const rect = element.getBoundingClientRect();
    return { left: rect.left - left, top: rect.top - top, width: rect.width, height: rect.height };
  });
};
