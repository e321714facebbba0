import { PRESSURE, RETEST, STOP } from '../../content';
import type { BallGuide } from '../../content/ball-guides';
import type { TriggerPoint } from '../../content/types';
import { t } from '../../content/words';
import { Claims } from '../Claims';
import { Facts } from '../Facts';
import page from '../page.module.css';
import { Said } from '../Said';
import { Section } from '../Section';
import { Stretches } from '../Stretches';
import { BodyDrawing } from './BodyDrawing';
import { PressureScale } from './PressureScale';
import styles from './press.module.css';
import { type Answer, Retest } from './Retest';

interface GuideProps {
  readonly point: TriggerPoint;
  readonly guide: BallGuide;
  /** How it was afterwards, once the person has said so. */
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** One spot, step by step, until the stretch. */
export function Guide({ point: { ball, stretches }, guide, answer, onAnswer }: GuideProps) {
  if (!ball.allowed) return null;
  return (
    <>
      <Section title={t('press.step.before')}>
        <p>
          <Said claim={RETEST.before} />
        </p>
      </Section>
      <Section title={t('press.step.position')}>
        <BodyDrawing body={guide.body} />
        <p>
          <Said claim={ball.position} />
        </p>
      </Section>
      <Section title={t('press.step.ball')}>
        <Facts
          rows={[
            [t('interface.ball.size'), <Said key="size" claim={ball.size} />],
            [
              t('interface.ball.avoid'),
              <span key="avoid" className={page.danger}>
                <Said claim={ball.avoid} />
              </span>,
            ],
          ]}
        />
      </Section>
      <Section title={t('press.step.pressure')}>
        {ball.light && <p className={styles.light}>{t('press.light')}</p>}
        <PressureScale light={ball.light} />
      </Section>
      <Section title={t('press.step.time')}>
        <p>
          <Said claim={ball.how} />
        </p>
        <Claims claims={[PRESSURE[1], PRESSURE[2]]} />
      </Section>
      <div className={styles.stop} role="note">
        <strong>{t('press.stop')}</strong>
        <p>
          <Said claim={STOP} />
        </p>
      </div>
      <Stretches stretches={stretches.slice(0, 1)} />
      <Section title={t('press.step.after')}>
        <p>
          <Said claim={PRESSURE[5]} />
        </p>
      </Section>
      <Retest answer={answer} onAnswer={onAnswer} />
    </>
  );
}
