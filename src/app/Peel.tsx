import { useId } from 'react';
import { t } from '../content/words';
import { peelName } from '../panel/peel-name';
import { peelTo } from '../state/actions';
import { peelStepOf, peelSteps } from '../state/peel';
import { useAtlas } from '../state/react';
import styles from './Peel.module.css';

/** One slider from skin to bone. */
export function Peel() {
  const present = useAtlas((state) => state.modelLayers);
  const step = useAtlas((state) => peelStepOf(state.layers, state.modelLayers));
  const name = useAtlas((state) => peelName(state.layers, state.modelLayers));
  const id = useId();
  if (present.length < 2) return null;
  return (
    <div className={styles.peel}>
      <label htmlFor={id} className={styles.title}>
        {t('interface.peel')}
      </label>
      <div className={styles.slider}>
        <input
          id={id}
          type="range"
          min={0}
          max={peelSteps(present)}
          step={1}
          value={step}
          aria-valuetext={name}
          onChange={(event) => peelTo(event.target.valueAsNumber)}
        />
        <div className={styles.ends} aria-hidden="true">
          <span>{t('interface.peel.from')}</span>
          <span className={styles.step}>{name}</span>
          <span>{t('interface.peel.to')}</span>
        </div>
      </div>
    </div>
  );
}
