import { RETEST, STOP, URGENT } from '../../content';
import { t } from '../../content/words';
import { enter } from '../../state/actions';
import { answerRedFlags } from '../../state/mark';
import { Said } from '../Said';
import { Section } from '../Section';
import styles from './press.module.css';

export type Answer = keyof typeof RETEST.answers;
const ANSWERS: readonly Answer[] = ['better', 'same', 'worse'];

interface RetestProps {
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** The test of the beginning once more, and what to do now. */
export function Retest({ answer, onAnswer }: RetestProps) {
  return (
    <Section title={t('press.step.retest')}>
      <p>
        <Said claim={RETEST.after} />
      </p>
      <fieldset className={styles.retest}>
        <legend>{t('press.retest')}</legend>
        {ANSWERS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="retest"
              className="visually-hidden"
              checked={each === answer}
              onChange={() => onAnswer(each)}
            />
            <span>{t(`press.retest.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {answer === 'worse' && <Worse />}
      {answer && answer !== 'worse' && (
        <p role="status">
          <Said claim={RETEST.answers[answer]} />
        </p>
      )}
    </Section>
  );
}

/** Nothing more to press: what speaks for help, and the way to the longer questions. */
function Worse() {
  return (
    <div className={styles.stop} role="alert">
      {[RETEST.answers.worse, STOP, URGENT[0]].map((claim) => (
        <p key={claim.words}>
          <Said claim={claim} />
        </p>
      ))}
      <button
        type="button"
        className={styles.quiet}
        onClick={() => {
          answerRedFlags(null);
          enter('find');
        }}
      >
        {t('press.retest.signs')}
      </button>
    </div>
  );
}
