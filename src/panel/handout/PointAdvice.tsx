import { stretchOf } from '../../content';
import { BALL_GUIDES } from '../../content/ball-guides';
import type { TriggerPoint } from '../../content/types';
import { t } from '../../content/words';
import { plainName } from '../plain-name';
import { BodyDrawing } from '../press/BodyDrawing';
import styles from './handout.module.css';

interface PointAdviceProps {
  readonly point: TriggerPoint;
  /** One of several on the sheet: names itself and keeps to what must be done. */
  readonly short: boolean;
}

/** The stretch with its dose, and the ball or why there is none. */
export function PointAdvice({ point: { id, name, stretches, ball }, short }: PointAdviceProps) {
  const stretch = stretches[0] && stretchOf(stretches[0]);
  const guide = BALL_GUIDES[id];
  return (
    <div className={styles.advice}>
      {short && <h2>{plainName(t(name)).plain}</h2>}
      {stretch && (
        <section>
          <h3>
            {t('interface.handout.stretch')}: {t(stretch.name)}
          </h3>
          <p>{t(stretch.position.words)}</p>
          <p>
            <strong>{t(stretch.dose.words)}</strong> {!short && t(stretch.caution.words)}
          </p>
        </section>
      )}
      <section>
        <h3>{t('interface.ball')}</h3>
        {ball.allowed ? (
          <div className={styles.ball}>
            {guide && !short && <BodyDrawing body={guide.body} />}
            <div>
              <p>
                {t(ball.size.words)} {t(ball.position.words)}
              </p>
              <p>
                <strong>{t(ball.how.words)}</strong>
              </p>
              <p className={styles.danger}>{t(ball.avoid.words)}</p>
            </div>
          </div>
        ) : (
          <>
            <p className={styles.danger}>{t(ball.why.words)}</p>
            <p>{t(ball.instead.words)}</p>
          </>
        )}
      </section>
    </div>
  );
}
