import { useCallback, useState } from 'react';
import { t } from '../../content/words';
import { type Cue, ranFor, secondsLeft } from '../../press/timer';
import { canShake, shake, sound, wakeSound } from './cues';
import styles from './press.module.css';
import { useTimer } from './use-timer';
import { useWakeLock } from './use-wake-lock';

/** 30 to 60 seconds on one spot, 90 at most. */
const LENGTHS = [30, 60, 90] as const;
const FIRST = 60;

const RADIUS = 26;
const ROUND = 2 * Math.PI * RADIUS;

/** The time on one spot: a ring that empties, with cues that are seen and, if wished, heard and felt. */
export function TimerBar() {
  const [length, setLength] = useState<number>(FIRST);
  const [loud, setLoud] = useState(false);
  const [shakes, setShakes] = useState(false);
  const [cue, setCue] = useState<Cue | null>(null);
  const tell = useCallback(
    (due: Cue) => {
      setCue(due);
      if (loud) sound(due);
      if (shakes) shake(due);
    },
    [loud, shakes],
  );
  const { timer, now, running, over, start, stop, reset } = useTimer(length, tell);
  useWakeLock(running);
  const begun = ranFor(timer, now) > 0;
  const left = secondsLeft(timer, now);
  const again = (seconds: number) => {
    setLength(seconds);
    setCue(null);
    reset(seconds);
  };
  const go = () => {
    if (loud) wakeSound();
    if (over) again(length);
    setCue(null);
    start();
  };
  return (
    <section className={styles.timer} aria-label={t('press.timer')} data-running={running}>
      <div className={styles.clock}>
        <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
          <circle cx="32" cy="32" r={RADIUS} className={styles.track} />
          <circle
            cx="32"
            cy="32"
            r={RADIUS}
            className={styles.ring}
            strokeDasharray={ROUND}
            strokeDashoffset={ROUND * (ranFor(timer, now) / timer.goal)}
            transform="rotate(-90 32 32)"
          />
        </svg>
        <span role="timer" aria-label={t('press.timer.left', { seconds: left })} className={styles.left}>
          {left}
        </span>
      </div>
      {running ? (
        <button type="button" className={styles.main} onClick={stop}>
          {t('press.timer.pause')}
        </button>
      ) : (
        <button type="button" className={styles.main} onClick={go}>
          {t(over ? 'press.timer.again' : begun ? 'press.timer.on' : 'press.timer.start')}
        </button>
      )}
      <p role="status" className={styles.cue}>
        {cue && t(`press.cue.${cue}`)}
      </p>
      <div className={styles.choices}>
        <fieldset className={styles.lengths} disabled={running}>
          <legend className="visually-hidden">{t('press.timer.length')}</legend>
          {LENGTHS.map((seconds) => (
            <label key={seconds}>
              <input
                type="radio"
                name="timer-length"
                className="visually-hidden"
                checked={seconds === length}
                onChange={() => again(seconds)}
              />
              <span>{t('press.timer.seconds', { seconds })}</span>
            </label>
          ))}
        </fieldset>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={loud}
            onChange={(event) => {
              setLoud(event.target.checked);
              if (event.target.checked) wakeSound();
            }}
          />
          {t('press.timer.sound')}
        </label>
        {canShake() && (
          <label className={styles.check}>
            <input type="checkbox" checked={shakes} onChange={(event) => setShakes(event.target.checked)} />
            {t('press.timer.vibration')}
          </label>
        )}
      </div>
    </section>
  );
}
