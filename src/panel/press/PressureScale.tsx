import { useId } from 'react';
import { PRESSURE } from '../../content';
import { t } from '../../content/words';
import { feelPressure } from '../../state/press';
import { useAtlas } from '../../state/react';
import { Said } from '../Said';
import styles from './press.module.css';

/** Aim for these, and never above the last. */
const AIM = 4;
const CEILING = 6;

const wordsFor = (strength: number) => {
  if (strength === 0) return 'press.scale.0';
  if (strength < AIM) return 'press.scale.light';
  if (strength < CEILING) return 'press.scale.aim';
  return strength === CEILING ? 'press.scale.ceiling' : 'press.scale.over';
};

/** How strong it feels, 0 to 10, with the limit; the ball in the picture sinks in with it. */
export function PressureScale() {
  const id = useId();
  const strength = useAtlas((state) => state.strength);
  const words = t(wordsFor(strength), { strength });
  return (
    <div className={styles.scale} data-over={strength > CEILING}>
      <label htmlFor={id}>{t('press.scale')}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="10"
        step="1"
        value={strength}
        aria-valuetext={words}
        onChange={(event) => feelPressure(event.target.valueAsNumber)}
      />
      <ol aria-hidden="true" className={styles.numbers}>
        {Array.from({ length: 11 }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the numbers themselves.
          <li key={n} data-aim={n >= AIM && n < CEILING} data-over={n > CEILING} data-now={n === strength}>
            {n}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.felt}>
        {words}
      </p>
      <p>
        <Said claim={PRESSURE[0]} />
      </p>
    </div>
  );
}
