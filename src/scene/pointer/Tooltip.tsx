import { type RefObject, useEffect, useRef } from 'react';
import { nameOf, triggerPointOf } from '../../content';
import { t } from '../../content/words';
import { atlas } from '../../state/store';
import type { Selection } from '../../state/types';
import type { StageLink } from '../stage-link';
import styles from './Tooltip.module.css';

interface Props {
  readonly link: StageLink;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/**
 * Names what the pointer is over, beside the pointer. The lists say the same to who has no pointer. Written past React, which
 * would take longer over it than finding what lies there does.
 */
export function Tooltip({ link, canvas }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    const pointer = { x: 0, y: 0 };
    const place = (box: HTMLElement) => {
      const { left, top } = surface.getBoundingClientRect();
      const { width } = link.store.getState().size;
      const x = pointer.x - left;
      const flip = x > width - 240 ? ' translateX(calc(-100% - 28px))' : '';
      box.style.transform = `translate(${x + 14}px, ${pointer.y - top + 16}px)${flip}`;
    };
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      Object.assign(pointer, { x, y });
      if (tip.current && atlas.getState().hover) place(tip.current);
    };
    const name = (hovered: Selection | null) => {
      const box = tip.current;
      if (!box) return;
      if (hovered) place(box);
      box.textContent = hovered ? wordsFor(hovered) : '';
      box.dataset['shown'] = String(hovered !== null);
    };
    name(atlas.getState().hover);
    const unlisten = atlas.subscribe(({ hover, spoken }, before) => {
      if (hover !== before.hover || spoken !== before.spoken) name(hover);
    });
    surface.addEventListener('pointermove', follow);
    return () => {
      unlisten();
      surface.removeEventListener('pointermove', follow);
    };
  }, [canvas, link]);
  return <div ref={tip} className={styles['tip']} data-shown={false} aria-hidden="true" />;
}

const wordsFor = (selection: Selection): string =>
  t(selection.kind === 'structure' ? nameOf(selection.id) : triggerPointOf(selection.id).name);
