import { useId } from 'react';
import { isNeutral, POSE_RANGE, type PoseJoint } from '../../anatomy/pose';
import { isExtrapolated } from '../../biomechanics/validated';
import { t } from '../../content/words';
import { deg } from '../../kernel/units';
import { poseAt } from '../../state/actions';
import { useAtlas } from '../../state/react';
import page from '../page.module.css';
import { angleWords } from './angle-words';
import styles from './stretch.module.css';

/** Knee and ankle by slider, by arrow keys and as numbers. */
export function PoseControls() {
  const pose = useAtlas((state) => state.pose);
  return (
    <div className={styles.controls}>
      <Joint joint="knee" value={pose.knee} />
      <Joint joint="ankle" value={pose.ankle} />
      {isExtrapolated(pose) && <p className={page.note}>{t('stretching.beyond')}</p>}
      <button
        type="button"
        className={styles.quiet}
        disabled={isNeutral(pose)}
        onClick={() => poseAt({ knee: deg(0), ankle: deg(0) })}
      >
        {t('stretching.standing')}
      </button>
    </div>
  );
}

function Joint({ joint, value }: { readonly joint: PoseJoint; readonly value: number }) {
  const id = useId();
  const [min, max] = POSE_RANGE[joint];
  const bend = (angle: number) => {
    if (Number.isFinite(angle)) poseAt({ [joint]: deg(angle) });
  };
  const label = t(`stretching.${joint}`);
  return (
    <div className={styles.joint}>
      <label htmlFor={id}>{label}</label>
      <input
        type="number"
        aria-label={label}
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={Math.round(value)}
        onChange={(event) => bend(event.target.valueAsNumber)}
      />
      <span aria-hidden="true">°</span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={angleWords(joint, value)}
        onChange={(event) => bend(event.target.valueAsNumber)}
      />
    </div>
  );
}
