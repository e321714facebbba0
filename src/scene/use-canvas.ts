import { createElement, type RefObject, useEffect } from 'react';
import { reportModel } from '../state/actions';
import { canvasOptions } from './canvas-options';
import { fullPixelRatio, openContext, openRoot } from './canvas-root';
import type { StageLink } from './stage-link';
import { World } from './World';

/** Opens the canvas, keeps it the size of its stage, and closes it with the component. */
export const useCanvas = (
  link: StageLink,
  stage: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
): void => {
  useEffect(() => {
    const box = stage.current;
    const surface = canvas.current;
    if (!box || !surface) return;
    const context = openContext(surface, canvasOptions(location.search).antialias);
    if (!context) {
      refuse(link, 'missing WebGL2 in this browser');
      return;
    }
    let closed = false;
    let close = () => {};
    const open = async () => {
      // A strict-mode mount is undone at once: let that pass, so that a canvas gets one root only.
      await Promise.resolve();
      if (closed) return;
      const { width, height } = wholePixels(box);
      link.pixelRatio = fullPixelRatio();
      const root = await openRoot(surface, context, {
        width: Math.max(1, width),
        height: Math.max(1, height),
        pixelRatio: link.pixelRatio,
      });
      if (closed) return root.unmount();
      const three = root.render(createElement(World, { link }));
      link.invalidate = () => three.getState().invalidate();
      const resize = () => {
        const { width, height } = wholePixels(box);
        if (width < 1 || height < 1) return;
        three.getState().setSize(width, height);
        link.store.setState({ size: { width, height } });
        link.invalidate();
      };
      const watch = new ResizeObserver(resize);
      watch.observe(box);
      resize();
      const guard = guardContext(surface, link);
      close = () => {
        watch.disconnect();
        guard();
        link.invalidate = () => {};
        root.unmount();
      };
    };
    open().catch((error: unknown) => refuse(link, error instanceof Error ? error.message : String(error)));
    return () => {
      closed = true;
      close();
    };
  }, [link, stage, canvas]);
};

/** Three draws into the next whole number of pixels and cuts the canvas to the one before: they must be the same. */
const wholePixels = (box: Element) => {
  const { width, height } = box.getBoundingClientRect();
  return { width: Math.floor(width), height: Math.floor(height) };
};

/** A lost context is said and waited for; three draws itself anew when it comes back. */
const guardContext = (canvas: HTMLCanvasElement, link: StageLink): (() => void) => {
  const lost = (event: Event) => {
    event.preventDefault();
    reportModel({
      kind: 'failed',
      code: 'context-lost',
      message: 'The graphics context was lost.',
      advice: 'The picture comes back by itself; if it does not, load the page again.',
    });
  };
  const restored = () => {
    if (link.store.getState().model) reportModel({ kind: 'ready' });
    link.invalidate();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
};

const refuse = (link: StageLink, message: string) => {
  link.drawable = false;
  reportModel({
    kind: 'failed',
    code: 'no-webgl2',
    message,
    advice: 'Use a current browser with hardware acceleration switched on; lists and texts work without it.',
  });
};
