import { type RefObject, useEffect, useRef } from 'react';
import { nameOf, triggerPointOf } from '../../content';
import { t } from '../../content/words';
import { useAtlas } from '../../state/react';
import type { Selection } from '../../state/types';
import type { StageLink } from '../stage-link';
import styles from './Tooltip.module.css';

interface Props {
  readonly link: StageLink;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** Names what the pointer is over, beside the pointer. The lists say the same to who has no pointer. */
export function Tooltip({ link, canvas }: Props) {
  const hovered = useAtlas(({ hover }) => hover);
  const tip = useRef<HTMLDivElement>(null);
  const pointer = useRef({ x: 0, y: 0 });
  const shown = hovered !== null;
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    const place = () => {
      if (!tip.current) return;
      const { left, top } = surface.getBoundingClientRect();
      const { width } = link.store.getState().size;
      const x = pointer.current.x - left;
      const flip = x > width - 240 ? ' translateX(calc(-100% - 28px))' : '';
      tip.current.style.transform = `translate(${x + 14}px, ${pointer.current.y - top + 16}px)${flip}`;
    };
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      pointer.current = { x, y };
      if (shown) place();
    };
    if (shown) place();
    surface.addEventListener('pointermove', follow);
    return () => surface.removeEventListener('pointermove', follow);
  }, [canvas, link, shown]);
  return (
    <div ref={tip} className={styles['tip']} data-shown={shown} aria-hidden="true">
      {hovered ? wordsFor(hovered) : ''}
    </div>
  );
}

const wordsFor = (selection: Selection): string =>
  t(selection.kind === 'structure' ? nameOf(selection.id) : triggerPointOf(selection.id).name);
