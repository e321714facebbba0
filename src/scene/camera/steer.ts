import type CameraControls from 'camera-controls';

/** One press turns this far, radians; zooms by this factor of the distance; shifts by this part of the distance. */
const TURN = Math.PI / 24;
const ZOOM = 0.12;
const SHIFT = 0.05;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Answers a key pressed on the picture; presets and selection are commands of the page. True when the camera was moved by hand, so that its rest becomes the view.
 */
export const steer = (rig: CameraControls, event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const arrow = ARROWS[event.key];
  if (arrow) {
    event.preventDefault();
    const [x, y] = arrow;
    if (event.shiftKey) void rig.truck(x * SHIFT * rig.distance, y * SHIFT * rig.distance, true);
    else void rig.rotate(x * TURN, y * TURN, true);
    return true;
  }
  if (event.key === '+' || event.key === '=' || event.key === '-') {
    event.preventDefault();
    void rig.dolly(rig.distance * (event.key === '-' ? -ZOOM : ZOOM), true);
    return true;
  }
  return false;
};
