import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas } from '../../state/react';
import { inPicture } from '../pointer/in-picture';
import styles from './BrushRing.module.css';
import { BRUSH } from './use-brush';

/** A ring as wide as the brush, round the pointer while a brush is in hand. */
export function BrushRing({ canvas }: { readonly canvas: RefObject<HTMLCanvasElement | null> }) {
  const brush = useAtlas((state) => state.brush);
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const surface = canvas.current;
    if (!surface || brush === null) return;
    const follow = (event: PointerEvent) => {
      const node = ring.current;
      if (!node) return;
      const { x, y } = inPicture(surface, event);
      node.style.translate = `${x - BRUSH}px ${y - BRUSH}px`;
      node.dataset['shown'] = 'true';
    };
    const leave = () => {
      if (ring.current) ring.current.dataset['shown'] = 'false';
    };
    surface.dataset['brush'] = brush;
    for (const name of ['pointermove', 'pointerdown'] as const) surface.addEventListener(name, follow);
    surface.addEventListener('pointerleave', leave);
    return () => {
      delete surface.dataset['brush'];
      for (const name of ['pointermove', 'pointerdown'] as const) surface.removeEventListener(name, follow);
      surface.removeEventListener('pointerleave', leave);
    };
  }, [canvas, brush]);
  if (brush === null) return null;
  return (
    <div
      ref={ring}
      className={styles['ring']}
      data-brush={brush}
      data-shown="false"
      style={{ width: 2 * BRUSH, height: 2 * BRUSH }}
      aria-hidden="true"
    />
  );
}
