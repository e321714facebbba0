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

/** Where a nerve or bone lies close, the limits are lower. */
const LIGHT_AIM = 3;
const LIGHT_CEILING = 4;

const gentleWordsFor = (strength: number) => {
  if (strength === 0) return 'press.scale.0';
  if (strength < LIGHT_AIM) return 'press.scale.light';
  return strength <= LIGHT_CEILING ? 'press.scale.gentle.aim' : 'press.scale.gentle.over';
};

const wordsFor = (strength: number) => {
  if (strength === 0) return 'press.scale.0';
  if (strength < AIM) return 'press.scale.light';
  if (strength < CEILING) return 'press.scale.aim';
  return strength === CEILING ? 'press.scale.ceiling' : 'press.scale.over';
};

/** How strong it feels, 0 to 10, with the limit; the ball in the picture sinks in with it. */
export function PressureScale({ light = false }: { readonly light?: boolean | undefined }) {
  const id = useId();
  const strength = useAtlas((state) => state.strength);
  const words = t((light ? gentleWordsFor : wordsFor)(strength), { strength });
  const ceiling = light ? LIGHT_CEILING : CEILING;
  const isAim = (n: number) => (light ? n >= LIGHT_AIM && n <= LIGHT_CEILING : n >= AIM && n < CEILING);
  return (
    <div className={styles.scale} data-over={strength > ceiling}>
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
          <li key={n} data-aim={isAim(n)} data-over={n > ceiling} data-now={n === strength}>
            {n}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.felt}>
        {words}
      </p>
      {!light && (
        <p>
          <Said claim={PRESSURE[0]} />
        </p>
      )}
    </div>
  );
}
