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
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    const follow = (event: PointerEvent) => {
      if (!tip.current) return;
      const { left, top } = surface.getBoundingClientRect();
      const { width } = link.store.getState().size;
      const x = event.clientX - left;
      const flip = x > width - 240 ? ' translateX(calc(-100% - 28px))' : '';
      tip.current.style.transform = `translate(${x + 14}px, ${event.clientY - top + 16}px)${flip}`;
    };
    surface.addEventListener('pointermove', follow);
    return () => surface.removeEventListener('pointermove', follow);
  }, [canvas, link]);
  return (
    <div ref={tip} className={styles['tip']} data-shown={hovered !== null} aria-hidden="true">
      {hovered ? wordsFor(hovered) : ''}
    </div>
  );
}

const wordsFor = (selection: Selection): string =>
  t(selection.kind === 'structure' ? nameOf(selection.id) : triggerPointOf(selection.id).name);
