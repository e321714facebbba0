import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { Matrix4, Vector3 } from 'three';
import type { Vec3 } from '../../kernel/vec3';
import { vertexPosition } from '../../pain/skin';
import { placeOf } from '../../press/place';
import { skinAt, weightsAt } from '../../press/skin-meeting';
import { layBall } from '../../state/press';
import { fitPlace } from '../../state/press-text';
import { atlas } from '../../state/store';
import { bendPoint } from '../bend/bend-point';
import { inPicture } from '../pointer/in-picture';
import { aim, meetSkin } from '../pointer/ray';
import type { StageLink } from '../stage-link';
import { ballCentre } from './ball-centre';
import type { MeasuredSkin } from './body';
import { ballOf } from './shown-places';
import { remember, spotOf } from './spot';

/** A finger takes the ball from this far beyond its rim, CSS pixels. */
const GRIP = 14;
/** Size of a ball that is laid where there was none, mm. */
const FIRST_SIZE = 65;

const inverse = new Matrix4();
const spot = new Vector3();
const rim = new Vector3();

/** The skin under a place of the picture, CSS pixels, as it lies in the standing leg; null beside the leg. */
const skinUnder = (link: StageLink, { skin }: MeasuredSkin, x: number, y: number) => {
  const { leg, bent } = link;
  const met = leg && aim(link, x, y) ? meetSkin(link) : null;
  if (!leg || !met) return null;
  const [a, b, c] = met.corners;
  const corner = (vertex: number): Vec3 => {
    const place = vertexPosition(skin, vertex);
    return bent ? bendPoint(bent, place) : place;
  };
  const point = spot.copy(met.point).applyMatrix4(inverse.copy(leg.matrixWorld).invert()).multiplyScalar(1000);
  return skinAt(skin, [a, b, c], weightsAt([corner(a), corner(b), corner(c)], point.toArray()));
};

/** Lays the ball under a tap, and drags it along the skin. */
export const useLay = (link: StageLink, measured: MeasuredSkin): void => {
  const canvas = useThree((three) => three.gl.domElement);
  useEffect(() => {
    const { skin } = measured;
    const lay = (x: number, y: number): boolean => {
      const found = skinUnder(link, measured, x, y);
      if (!found) return false;
      const place = fitPlace(placeOf(found.point));
      remember(skin, place, found);
      layBall({ place, size: atlas.getState().ball?.size ?? FIRST_SIZE });
      return true;
    };

    /** Whether a place of the picture is on the ball. */
    const holds = (x: number, y: number): boolean => {
      const ball = ballOf(atlas.getState());
      const { camera, leg } = link;
      if (!ball || !camera || !leg) return false;
      const { width, height } = link.store.getState().size;
      const seen = (point: Vector3) => {
        point.project(camera);
        return [((point.x + 1) / 2) * width, ((1 - point.y) / 2) * height] as const;
      };
      const radius = ball.size / 2;
      spot.set(...ballCentre(spotOf(skin, ball.place), radius, 0, link.bent)).applyMatrix4(leg.matrixWorld);
      rim
        .setFromMatrixColumn(camera.matrixWorld, 0)
        .multiplyScalar(radius / 1000)
        .add(spot);
      const [cx, cy] = seen(spot);
      const [rx, ry] = seen(rim);
      return Math.hypot(x - cx, y - cy) < Math.hypot(rx - cx, ry - cy) + GRIP;
    };

    let held: number | null = null;
    const place = (event: PointerEvent) => {
      const { x, y } = inPicture(canvas, event);
      return [x, y] as const;
    };
    const down = (event: PointerEvent) => {
      if (event.target !== canvas || held !== null || event.button !== 0 || !holds(...place(event))) return;
      held = event.pointerId;
      canvas.setPointerCapture(held);
      // Else the same finger would turn the leg.
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId !== held) return;
      event.stopImmediatePropagation();
      lay(...place(event));
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== held) return;
      held = null;
      event.stopImmediatePropagation();
    };
    const parent = canvas.parentElement ?? canvas;
    const tell = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up } as const;
    // On the way down to the canvas, ahead of the camera and of the choice of structures.
    for (const [name, listener] of Object.entries(tell)) parent.addEventListener(name, listener as EventListener, true);
    link.lay = (x, y) => {
      const { mode, gate } = atlas.getState();
      return mode === 'press' && gate === 'clear' && lay(x, y);
    };
    return () => {
      for (const [name, listener] of Object.entries(tell))
        parent.removeEventListener(name, listener as EventListener, true);
      link.lay = null;
    };
  }, [link, canvas, measured]);
};
