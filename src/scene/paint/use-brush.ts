import { type RefObject, useEffect } from 'react';
import { undo } from '../../state/history';
import { mark, newStroke } from '../../state/mark';
import { useAtlas } from '../../state/react';
import { atlas } from '../../state/store';
import { skinCells } from '../ink/skin-cells';
import { skinPart } from '../model/skin-part';
import { inPicture } from '../pointer/in-picture';
import type { StageLink } from '../stage-link';
import { cellsUnder } from './cells-under';
import { restSkin } from './rest-skin';
import { metresPerPixel, type SkinHit, skinAt } from './skin-at';

/** Radius of the brush: a fingertip on the screen, CSS pixels, yet no less and no more than this on the skin, metres. */
export const BRUSH = 15;
const REACH = [0.006, 0.024] as const;
/** A stroke is laid down at least this often, CSS pixels. */
const STEP = 8;
/** A second finger within this time, ms, means that the leg was to be turned and nothing to be marked. */
const SECOND_THOUGHT = 350;

/** While a brush is in hand: one finger or the left button marks the skin; beside the leg, and with two fingers, the leg turns. */
export const useBrush = (link: StageLink, canvas: RefObject<HTMLCanvasElement | null>): void => {
  const brush = useAtlas((state) => state.brush);
  useEffect(() => {
    const surface = canvas.current;
    if (!surface || brush === null) return;
    let stroke: { readonly id: number; readonly name: string; readonly since: number; x: number; y: number } | null =
      null;
    let fingers = 0;

    const lay = (hit: SkinHit, name: string) => {
      const { model } = link.store.getState();
      const part = model && skinPart(model);
      if (!part) return;
      const radius = Math.min(Math.max(BRUSH * metresPerPixel(link, hit.distance), REACH[0]), REACH[1]);
      const under = cellsUnder(restSkin(part.geometry, part.rest), skinCells(part.geometry), hit.vertex, radius);
      mark(under, brush === 'mark', name);
    };
    const down = (event: PointerEvent) => {
      fingers += 1;
      if (fingers > 1) {
        if (stroke && event.timeStamp - stroke.since < SECOND_THOUGHT && atlas.getState().stroke === stroke.name)
          undo();
        stroke = null;
        return;
      }
      const { x, y } = inPicture(surface, event);
      const hit = event.button === 0 ? skinAt(link, x, y) : null;
      link.hold(hit !== null);
      if (!hit) return;
      stroke = { id: event.pointerId, name: newStroke(), since: event.timeStamp, x, y };
      lay(hit, stroke.name);
    };
    const move = (event: PointerEvent) => {
      if (stroke?.id !== event.pointerId) return;
      const to = inPicture(surface, event);
      const steps = Math.ceil(Math.hypot(to.x - stroke.x, to.y - stroke.y) / STEP);
      for (let i = 1; i <= steps; i++) {
        const hit = skinAt(
          link,
          stroke.x + ((to.x - stroke.x) * i) / steps,
          stroke.y + ((to.y - stroke.y) * i) / steps,
        );
        if (hit) lay(hit, stroke.name);
      }
      Object.assign(stroke, to);
    };
    const up = (event: PointerEvent) => {
      fingers = Math.max(0, fingers - 1);
      if (stroke?.id === event.pointerId) stroke = null;
    };
    // Before the camera hears of the press: whether it may turn the leg depends on what lies under it.
    surface.addEventListener('pointerdown', down, { capture: true });
    surface.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      surface.removeEventListener('pointerdown', down, { capture: true });
      surface.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      link.hold(false);
    };
  }, [link, canvas, brush]);
};
