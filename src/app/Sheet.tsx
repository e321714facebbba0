import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { t } from '../content/words';
import { drawSheet } from '../state/actions';
import { useAtlas } from '../state/react';
import { DETENTS } from '../state/types';
import { detentAfterDrag, stepDetent } from './detent';
import styles from './Sheet.module.css';

/** The panel's place: a column on wide screens, on narrow ones a sheet that is drawn up by handle, tap or arrow keys. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const sheet = useAtlas((state) => state.sheet);
  const element = useRef<HTMLElement>(null);
  const drag = useRef<{ y: number; height: number; moved: boolean } | null>(null);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { y: event.clientY, height: element.current?.offsetHeight ?? 0, moved: false };
  };
  const move = (event: PointerEvent) => {
    if (!drag.current || !element.current) return;
    const up = drag.current.y - event.clientY;
    if (Math.abs(up) > 6) drag.current.moved = true;
    if (drag.current.moved) element.current.style.setProperty('--drawn', `${drag.current.height + up}px`);
  };
  const end = () => {
    if (!drag.current || !element.current) return;
    const { moved } = drag.current;
    const height = element.current.offsetHeight;
    drag.current = null;
    element.current.style.removeProperty('--drawn');
    if (moved) drawSheet(detentAfterDrag(height / window.innerHeight));
    else drawSheet(DETENTS[(DETENTS.indexOf(sheet) + 1) % DETENTS.length] ?? 'half');
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1, Enter: 1, ' ': 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const wraps = event.key === 'Enter' || event.key === ' ';
    drawSheet(wraps && sheet === 'full' ? 'low' : stepDetent(sheet, by));
  };

  return (
    <aside
      ref={element}
      id="panel"
      tabIndex={-1}
      className={styles.sheet}
      data-sheet={sheet}
      aria-label={t('interface.list')}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={`${t('interface.sheet')}: ${t(`interface.sheet.${sheet}`)}`}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={press}
      />
      {children}
    </aside>
  );
}
