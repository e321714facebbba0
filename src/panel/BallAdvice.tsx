import { GATE, GATE_STOP, NO_PRESS_CONTENT, PRESSURE, STOP } from '../content';
import type { Ball } from '../content/types';
import { t } from '../content/words';
import { Claims } from './Claims';
import { Facts } from './Facts';
import { More } from './More';
import styles from './page.module.css';
import { Said } from './Said';
import { Section } from './Section';

const NEVER_PRESSED = Object.values(NO_PRESS_CONTENT).filter(({ rule }) => rule === 'never');

interface BallAdviceProps {
  readonly ball: Ball;
  /** Leads to the guided minute where a ball may lie. */
  readonly onGuide?: () => void;
}

/** How to use a ball, or why none and what instead. What rules pressing out stands before how to press. */
export function BallAdvice({ ball, onGuide }: BallAdviceProps) {
  if (!ball.allowed) {
    return (
      <Section title={t('interface.ball')}>
        <p className={styles.danger}>
          <strong>{t('interface.ball.none')}</strong>
        </p>
        <Facts
          rows={[
            [t('interface.ball.why'), <Said key="why" claim={ball.why} />],
            [t('interface.ball.instead'), <Said key="instead" claim={ball.instead} />],
          ]}
        />
      </Section>
    );
  }
  return (
    <Section title={t('interface.ball')}>
      {onGuide && (
        <button type="button" className={styles.guide} onClick={onGuide}>
          {t('interface.ball.guide')}
        </button>
      )}
      <More title={<strong>{t('interface.ball.gate')}</strong>} open>
        <Claims claims={GATE} />
        <p className={styles.danger}>
          <Said claim={GATE_STOP} />
        </p>
      </More>
      <Facts
        rows={[
          [t('interface.ball.size'), <Said key="size" claim={ball.size} />],
          [t('interface.ball.position'), <Said key="position" claim={ball.position} />],
          [t('interface.ball.how'), <Said key="how" claim={ball.how} />],
          [
            t('interface.ball.avoid'),
            <span key="avoid" className={styles.danger}>
              <Said claim={ball.avoid} />
            </span>,
          ],
        ]}
      />
      <div className={styles.folds}>
        <More title={t('interface.ball.rules')}>
          <Claims claims={[...PRESSURE, STOP]} />
        </More>
        <More title={t('interface.ball.never')}>
          <Facts rows={NEVER_PRESSED.map(({ name, why }) => [t(name), <Said key={name} claim={why} />] as const)} />
        </More>
      </div>
    </Section>
  );
}
