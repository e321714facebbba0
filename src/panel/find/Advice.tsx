import { RED_FLAG_CONTENT, TRIAGE_OUTCOME, WELLS, worstOf } from '../../content/red-flags';
import { type RedFlagId, TRIAGE } from '../../content/types';
import { t } from '../../content/words';
import { enter } from '../../state/actions';
import { answerRedFlags } from '../../state/mark';
import { Cited } from '../Cited';
import { citationsOf } from '../citations';
import pageStyles from '../page.module.css';
import { Said } from '../Said';
import { SourceList } from '../SourceList';
import { TriageTag } from '../TriageTag';
import styles from './find.module.css';
import { focusStep } from './focus-step';
import { Wells } from './Wells';

/** What to do on a yes, the most urgent first, and nothing to treat oneself with. */
export function Advice({ yes }: { readonly yes: readonly RedFlagId[] }) {
  const worst = worstOf(yes) ?? 'routine';
  const flags = yes
    .map((id) => RED_FLAG_CONTENT[id])
    .sort((a, b) => TRIAGE.indexOf(a.triage) - TRIAGE.indexOf(b.triage));
  const mayBeClot = flags.some(({ lookAlike }) => lookAlike === 'deep-vein-thrombosis');
  const citations = citationsOf(TRIAGE_OUTCOME[worst], flags, mayBeClot ? WELLS : []);
  return (
    <Cited citations={citations}>
      <div role="alert" className={styles.verdict} data-triage={worst}>
        <TriageTag triage={worst} />
        <h3 id="find-step" tabIndex={-1} className={styles.title}>
          {t('find.advice.first')}
        </h3>
        <p>
          <Said claim={TRIAGE_OUTCOME[worst]} />
        </p>
      </div>
      <ul className={styles.flags}>
        {flags.map(({ id, question, triage, advice }) => (
          <li key={id}>
            <TriageTag triage={triage} />
            <p className={pageStyles.note}>{t(question.words)}</p>
            <p>
              <Said claim={advice} />
            </p>
          </li>
        ))}
      </ul>
      <p className={pageStyles.danger}>{t('find.advice.no-treatment')}</p>
      {mayBeClot && <Wells />}
      <div className={styles.ways}>
        <button
          type="button"
          className={styles.way}
          onClick={() => {
            answerRedFlags(null);
            focusStep();
          }}
        >
          {t('find.advice.back')}
        </button>
        <button type="button" className={styles.way} onClick={() => enter('explore')}>
          {t('find.advice.explore')}
        </button>
      </div>
      <SourceList citations={citations} />
    </Cited>
  );
}
