import { type RefObject, useEffect } from 'react';
import { frameSelection, select } from '../../state/actions';
import { ask } from '../../state/mark';
import { hover } from '../../state/pointer';
import { atlas } from '../../state/store';
import { skinAt } from '../paint/skin-at';
import type { StageLink } from '../stage-link';
import { inPicture, type Spot, watchCorner } from './in-picture';
import { pick } from './pick';

/** A press that wanders farther than this, CSS pixels, is a drag and not a click. */
const WANDER = { mouse: 4, touch: 10 } as const;

/** A finger that rests on the skin this long asks about it, ms. */
const LONG_PRESS = 550;

/** Hover names, click selects, double click frames; a right click or a long press asks what is felt there. One ray per drawn frame at most, none while dragging. */
export const usePointer = (link: StageLink, canvas: RefObject<HTMLCanvasElement | null>): void => {
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    let pressed: (Spot & { id: number; dragged: boolean }) | null = null;
    let touches = 0;
    let over: Spot | null = null;
    let pending = 0;
    let resting = 0;

    const look = () => {
      pending = 0;
      if (!over || pressed?.dragged || atlas.getState().brush !== null || link.store.getState().moving) return;
      const hit = pick(link, over.x, over.y);
      hover(hit === 'skin' ? null : hit);
      const found = String(hit !== null && hit !== 'skin');
      if (surface.dataset['over'] !== found) surface.dataset['over'] = found;
    };
    const lookSoon = () => {
      pending ||= requestAnimationFrame(look);
    };
    const askAt = (spot: Spot) => {
      const hit = skinAt(link, spot.x, spot.y);
      if (hit) ask(hit.cell);
    };
    const rest = () => {
      const press = pressed;
      if (!press || press.dragged || atlas.getState().brush !== null) return;
      pressed = null;
      askAt(press);
    };
    const down = (event: PointerEvent) => {
      touches += 1;
      pressed = touches === 1 ? { id: event.pointerId, ...inPicture(surface, event), dragged: false } : null;
      clearTimeout(resting);
      if (pressed && event.pointerType === 'touch') resting = window.setTimeout(rest, LONG_PRESS);
    };
    const move = (event: PointerEvent) => {
      const now = inPicture(surface, event);
      if (pressed && pressed.id === event.pointerId) {
        const limit = event.pointerType === 'touch' ? WANDER.touch : WANDER.mouse;
        if (Math.hypot(now.x - pressed.x, now.y - pressed.y) > limit && !pressed.dragged) {
          pressed.dragged = true;
          hover(null);
        }
      }
      if (event.pointerType === 'touch') return;
      over = now;
      if (!pressed?.dragged) lookSoon();
    };
    const up = (event: PointerEvent) => {
      touches = Math.max(0, touches - 1);
      const press = pressed;
      clearTimeout(resting);
      if (press?.id !== event.pointerId) return;
      pressed = null;
      if (press.dragged) return;
      if (event.button === 2) return askAt(press);
      if (event.button !== 0 || atlas.getState().brush !== null) return;
      const { x, y } = press;
      const hit = pick(link, x, y);
      // While a ball is in use a tap lays it; the crosses can be chosen all the same.
      const chosen = hit !== null && hit !== 'skin' && hit.kind === 'trigger-point';
      if (!chosen && link.lay?.(x, y)) return;
      if (hit !== 'skin') select(hit);
    };
    const cancel = () => {
      touches = Math.max(0, touches - 1);
      pressed = null;
    };
    const leave = () => {
      over = null;
      hover(null);
    };
    const twice = (event: MouseEvent) => {
      const { x, y } = inPicture(surface, event);
      const hit = pick(link, x, y);
      if (hit !== null && hit !== 'skin' && atlas.getState().selection) frameSelection();
    };
    const unwatch = watchCorner(surface);
    const tell = { pointerdown: down, pointermove: move, pointercancel: cancel, pointerleave: leave } as const;
    for (const [name, listener] of Object.entries(tell)) surface.addEventListener(name, listener as EventListener);
    surface.addEventListener('dblclick', twice);
    // A press may end outside the picture.
    window.addEventListener('pointerup', up);
    // The leg may have come to rest under a pointer that lies still.
    const unlisten = link.store.subscribe(({ settled }, before) => {
      if (settled !== before.settled) lookSoon();
    });
    return () => {
      for (const [name, listener] of Object.entries(tell)) surface.removeEventListener(name, listener as EventListener);
      surface.removeEventListener('dblclick', twice);
      window.removeEventListener('pointerup', up);
      unlisten();
      unwatch();
      cancelAnimationFrame(pending);
      clearTimeout(resting);
    };
  }, [link, canvas]);
};
