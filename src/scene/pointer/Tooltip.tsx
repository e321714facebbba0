import { type RefObject, useEffect, useRef } from 'react';
import { nameOf, triggerPointOf } from '../../content';
import { t } from '../../content/words';
import { pointer } from '../../state/pointer';
import { atlas } from '../../state/store';
import type { Selection } from '../../state/types';
import type { StageLink } from '../stage-link';
import { inPicture, type Spot } from './in-picture';
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
    let spot: Spot = { x: 0, y: 0 };
    const place = (box: HTMLElement) => {
      const { width } = link.store.getState().size;
      const { x, y } = spot;
      const flip = x > width - 240 ? ' translateX(calc(-100% - 28px))' : '';
      box.style.transform = `translate(${x + 14}px, ${y + 16}px)${flip}`;
    };
    const follow = (event: PointerEvent) => {
      spot = inPicture(surface, event);
      if (tip.current && pointer.getState().over) place(tip.current);
    };
    const name = () => {
      const box = tip.current;
      if (!box) return;
      const { over } = pointer.getState();
      if (over) place(box);
      box.textContent = over ? wordsFor(over) : '';
      box.dataset['shown'] = String(over !== null);
    };
    name();
    const unlisten = [
      pointer.subscribe(name),
      atlas.subscribe(({ spoken }, before) => {
        if (spoken !== before.spoken) name();
      }),
    ];
    surface.addEventListener('pointermove', follow);
    return () => {
      for (const stop of unlisten) stop();
      surface.removeEventListener('pointermove', follow);
    };
  }, [canvas, link]);
  return <div ref={tip} className={styles['tip']} data-shown={false} aria-hidden="true" />;
}

const wordsFor = (selection: Selection): string =>
  t(selection.kind === 'structure' ? nameOf(selection.id) : triggerPointOf(selection.id).name);
