import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { Vector3 } from 'three';
import { POSE_RANGE, type Pose } from '../../anatomy/pose';
import { t } from '../../content/words';
import { type Deg, deg } from '../../kernel/units';
import { poseAt } from '../../state/actions';
import { useAtlas } from '../../state/react';
import { atlas } from '../../state/store';
import { inPicture, type Spot } from '../pointer/in-picture';
import type { StageLink } from '../stage-link';
import { angleUnder } from './angle-under';
import styles from './Grips.module.css';
import { type GripId, gripPlace } from './grip-place';

interface Props {
  readonly grip: GripId;
  readonly link: StageLink;
}

/** Which way an end goes, seen from the side. */
const ARROWS: Readonly<Record<GripId, string>> = {
  knee: 'M-7 0H7M-4-3-7 0-4 3M4-3 7 0 4 3',
  ankle: 'M0-7V7M-3-4 0-7 3-4M-3 4 0 7 3 4',
};

const place = new Vector3();

/** Where a grip is seen in a pose, CSS pixels from the top left of the stage; null behind the eye. */
const spotOf = (link: StageLink, grip: GripId, pose: Pose): Spot | null => {
  const { camera, leg } = link;
  if (!camera || !leg) return null;
  const { width, height } = link.store.getState().size;
  place
    .set(...gripPlace(grip, pose))
    .applyMatrix4(leg.matrixWorld)
    .project(camera);
  return place.z > 1 ? null : { x: ((place.x + 1) / 2) * width, y: ((1 - place.y) / 2) * height };
};

/** Halves of a degree are as fine as a hand is. */
const tidy = (angle: number): Deg => deg(Math.round(angle * 2) / 2);

/** One end of the leg: dragging it bends its joint, as far as the joint goes. */
export function Grip({ grip, link }: Props) {
  const button = useRef<HTMLDivElement>(null);
  const held = useRef<{ id: number; dx: number; dy: number } | null>(null);
  const [shown, show] = useState(false);
  const angle = useAtlas(({ pose }) => pose[grip]);

  // Follows every drawn frame, and writes where it is past React: a frame must not wait for it.
  useEffect(() => {
    const follow = () => {
      const spot = spotOf(link, grip, link.drawnPose);
      const { style } = button.current ?? {};
      if (!style) return;
      style.visibility = spot ? 'visible' : 'hidden';
      if (spot) style.transform = `translate(${spot.x.toFixed(1)}px, ${spot.y.toFixed(1)}px)`;
    };
    follow();
    link.afterFrame.add(follow);
    return () => {
      link.afterFrame.delete(follow);
      link.held = false;
    };
  }, [link, grip]);

  const pointerOf = (event: PointerEvent): Spot =>
    inPicture(event.currentTarget.parentElement ?? event.currentTarget, event);
  const take = (event: PointerEvent) => {
    const spot = spotOf(link, grip, atlas.getState().pose);
    // A second finger takes no hold of what the first one has.
    if (!spot || event.button !== 0 || held.current) return;
    const { x, y } = pointerOf(event);
    held.current = { id: event.pointerId, dx: spot.x - x, dy: spot.y - y };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
    link.held = true;
    show(true);
  };
  const drag = (event: PointerEvent) => {
    const hold = held.current;
    if (hold?.id !== event.pointerId) return;
    const { x, y } = pointerOf(event);
    const { pose } = atlas.getState();
    const spotAt = (angle: Deg) => spotOf(link, grip, { ...pose, [grip]: angle });
    poseAt({ [grip]: tidy(angleUnder({ x: x + hold.dx, y: y + hold.dy }, spotAt, POSE_RANGE[grip], pose[grip])) });
  };
  const leave = (event: PointerEvent) => {
    if (held.current?.id !== event.pointerId) return;
    held.current = null;
    link.held = false;
    link.invalidate();
    show(false);
  };

  return (
    <div
      ref={button}
      className={styles['grip']}
      data-grip={grip}
      data-held={shown}
      aria-hidden="true"
      title={t(`interface.grip.${grip}`)}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={leave}
      onPointerCancel={leave}
      onLostPointerCapture={leave}
    >
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        <path d={ARROWS[grip]} />
      </svg>
      {shown && <span className={styles['angle']}>{t(`interface.grip.${grip}.angle`, { angle })}</span>}
    </div>
  );
}
