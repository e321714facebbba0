import { GATE, GATE_STOP } from '../../content';
import { t } from '../../content/words';
import { enter } from '../../state/actions';
import { answerGate } from '../../state/press';
import { useAtlas } from '../../state/react';
import { Claims } from '../Claims';
import { Said } from '../Said';
import { Section } from '../Section';
import styles from './press.module.css';

/** The questions that stand before any pressing; one yes, and there is no ball. */
export function Gate() {
  const gate = useAtlas((state) => state.gate);
  const screened = useAtlas(({ redFlags }) => redFlags !== null && redFlags.length > 0);
  if (gate === 'stop')
    return (
      <div className={styles.stop} role="alert">
        <p>
          <Said claim={GATE_STOP} />
        </p>
        {/* What was told in the longer questions is not undone by the shorter ones. */}
        <button
          type="button"
          className={styles.quiet}
          onClick={() => (screened ? enter('find') : answerGate('unasked'))}
        >
          {t('press.gate.again')}
        </button>
      </div>
    );
  return (
    <Section title={t('press.gate')}>
      <Claims claims={GATE} />
      <div className={styles.answers}>
        <button type="button" className={styles.main} onClick={() => answerGate('clear')}>
          {t('press.gate.no')}
        </button>
        <button type="button" className={styles.other} onClick={() => answerGate('stop')}>
          {t('press.gate.yes')}
        </button>
      </div>
    </Section>
  );
}
