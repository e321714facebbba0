import type { BodyPosition } from '../../content/ball-guides';
import { t } from '../../content/words';
import { BODY_POSES, type BodyPose } from './body-poses';
import styles from './press.module.css';

type Line = BodyPose['trunk'] | BodyPose['arms'][number];

const path = (points: Line) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;

/** A limb: a broad line of ink with a narrower one of paper in it. */
function Limb({ points, wide, far = false }: { readonly points: Line; readonly wide: number; readonly far?: boolean }) {
  return (
    <g className={far ? styles.far : undefined}>
      <path d={path(points)} className={styles.contour} strokeWidth={wide} />
      <path d={path(points)} className={styles.flesh} strokeWidth={wide - 2.6} />
    </g>
  );
}

/** How the body lies on the ball, in lines. */
export function BodyDrawing({ body }: { readonly body: BodyPosition }) {
  const { head, trunk, arms, legs, ball, floor, things = [] } = BODY_POSES[body];
  const [far, near] = [legs.slice(0, -1), legs.slice(-1)];
  return (
    <svg viewBox="10 0 190 130" className={styles.drawing} role="img" aria-label={t(`press.body.${body}`)}>
      <path d={`M12 ${floor}H198`} className={styles.ground} />
      {things.map((points) => (
        <path key={path(points)} d={path(points)} className={styles.ground} />
      ))}
      {far.map((points) => (
        <Limb key={path(points)} points={points} wide={11} far />
      ))}
      <circle cx={ball[0]} cy={ball[1]} r={ball[2]} className={styles.ball} />
      <Limb points={trunk} wide={20} />
      {near.map((points) => (
        <Limb key={path(points)} points={points} wide={12} />
      ))}
      {arms.map((points) => (
        <Limb key={path(points)} points={points} wide={9} />
      ))}
      <circle cx={head[0]} cy={head[1]} r="11" className={styles.head} />
    </svg>
  );
}
