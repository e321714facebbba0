import type { KeyboardEvent } from 'react';
import type { ChartPlace } from '../../anatomy/charts';
import { t } from '../../content/words';
import { deg } from '../../kernel/units';
import { nudge, type Step } from '../../press/nudge';
import { layBall } from '../../state/press';
import { BALL_SIZES, type LaidBall } from '../../state/types';
import { Section } from '../Section';
import styles from './press.module.css';

/** Where a ball is laid first: on the inner calf, where it may lie, and in the middle of each surface of the foot. */
export const FIRST_PLACE: ChartPlace = { chart: 'leg', f: 0.24, theta: deg(45) };
const SURFACES = ['leg', 'P', 'D', 'M', 'L'] as const;
type Surface = (typeof SURFACES)[number];
const firstOn = (surface: Surface): ChartPlace =>
  surface === 'leg' ? FIRST_PLACE : { chart: 'foot', surface, u: 0.45, v: 0.5 };

const surfaceOf = ({ place }: LaidBall): Surface =>
  place.chart === 'leg' || place.surface === 'B' ? 'leg' : place.surface;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { along: 1, inwards: 0 },
  ArrowDown: { along: -1, inwards: 0 },
  ArrowLeft: { along: 0, inwards: -1 },
  ArrowRight: { along: 0, inwards: 1 },
};

/** Lays the ball by buttons and keys, for who has no pointer: along the skin, over to the foot, and in another size. */
export function LayTools({ ball }: { readonly ball: LaidBall }) {
  const move = (step: Step | undefined) => step && layBall({ ...ball, place: nudge(ball.place, step) });
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    move(step);
  };
  const onFoot = ball.place.chart === 'foot';
  return (
    <Section title={t('press.lay')}>
      <p className={styles.note}>{t('press.lay.how')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read with its legend before every button. */}
      <div role="group" aria-label={t('press.lay')} className={styles.nudges} onKeyDown={press}>
        <button type="button" onClick={() => move(STEPS['ArrowUp'])}>
          {t(onFoot ? 'press.lay.ahead' : 'press.lay.up')}
        </button>
        <button type="button" onClick={() => move(STEPS['ArrowDown'])}>
          {t('press.lay.down')}
        </button>
        <button type="button" onClick={() => move(STEPS['ArrowRight'])}>
          {t('press.lay.inwards')}
        </button>
        <button type="button" onClick={() => move(STEPS['ArrowLeft'])}>
          {t('press.lay.outwards')}
        </button>
      </div>
      <div className={styles.picks}>
        <label>
          {t('press.lay.surface')}
          <select
            value={surfaceOf(ball)}
            onChange={(event) => layBall({ ...ball, place: firstOn(event.target.value as Surface) })}
          >
            {SURFACES.map((surface) => (
              <option key={surface} value={surface}>
                {t(`press.lay.surface.${surface}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('press.lay.size')}
          <select
            value={ball.size}
            onChange={(event) => {
              const size = BALL_SIZES.find((each) => each === Number(event.target.value));
              if (size) layBall({ ...ball, size });
            }}
          >
            {BALL_SIZES.map((size) => (
              <option key={size} value={size}>
                {t(`press.lay.size.${size}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={styles.quiet} onClick={() => layBall(null)}>
          {t('press.lay.away')}
        </button>
      </div>
    </Section>
  );
}
