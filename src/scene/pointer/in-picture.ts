/** A place of the picture, CSS pixels from its top left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the top left of a canvas lies in the window, CSS pixels. */
type Corner = Pick<DOMRect, 'left' | 'top'>;

/** Of each canvas that is watched; asking the browser anew with every move would have it lay out the page. */
const corners = new WeakMap<Element, Corner | null>();

/** Remembers the corner of a canvas until it may have moved; returns the end of that. */
export const watchCorner = (canvas: Element): (() => void) => {
  const forget = () => void corners.set(canvas, null);
  const moved = [
    [window, 'resize'],
    [window, 'scroll'],
    [canvas, 'pointerenter'],
  ] as const;
  const watch = new ResizeObserver(forget);
  watch.observe(canvas);
  forget();
  for (const [target, name] of moved) target.addEventListener(name, forget, { capture: true, passive: true });
  return () => {
    watch.disconnect();
    corners.delete(canvas);
    for (const [target, name] of moved) target.removeEventListener(name, forget, { capture: true });
  };
};

const cornerOf = (canvas: Element): Corner => {
  const known = corners.get(canvas);
  if (known) return known;
  const corner = canvas.getBoundingClientRect();
  if (corners.has(canvas)) corners.set(canvas, corner);
  return corner;
};

/** From the window to the picture. */
export const inPicture = (canvas: Element, { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Spot => {
  const { left, top } = cornerOf(canvas);
  return { x: clientX - left, y: clientY - top };
};
