import {
  COMPARTMENT_CONTENT,
  COUNTS,
  evidenceMeaning,
  evidenceWords,
  GATE,
  GATE_STOP,
  HONEST_SUMMARY,
  LOOK_ALIKE_CONTENT,
  MUSCLES,
  NEVER,
  NO_PRESS_CONTENT,
  PARTS,
  PRESSURE,
  RED_FLAG_CONTENT,
  RELIABILITY,
  REVIEW_PENDING,
  SELF_CARE,
  STOP,
  STRETCH_CONTENT,
  TRIAGE_OUTCOME,
  TRIGGER_POINT_CONTENT,
  URGENT,
} from '../content';
import { claimsIn } from '../content/claims-in';
import { EVIDENCE_LABELS } from '../content/types';
import { count, t } from '../content/words';
import '../content/words/pages';
import { Cited } from './Cited';
import { Claims } from './Claims';
import { citationsOf } from './citations';
import { Disclaimer } from './Disclaimer';
import { MoreLater } from './MoreLater';
import { OpenData } from './OpenData';
import styles from './page.module.css';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { SupportedSwitch } from './SupportedSwitch';

const ALL = claimsIn([
  [HONEST_SUMMARY, RELIABILITY, COUNTS, TRIGGER_POINT_CONTENT, MUSCLES, PARTS, COMPARTMENT_CONTENT, STRETCH_CONTENT],
  [GATE, GATE_STOP, NEVER, PRESSURE, STOP, SELF_CARE, URGENT, NO_PRESS_CONTENT],
  [LOOK_ALIKE_CONTENT, RED_FLAG_CONTENT, TRIAGE_OUTCOME],
]);
const PENDING = ALL.filter(({ review }) => review === 'pending').length;
const CITATIONS = citationsOf(ALL);

/** What all of it rests on: the doubts, the figures, and every statement of the atlas by its label. From the same records. */
export function EvidencePage() {
  return (
    <Cited citations={CITATIONS}>
      <article className={styles.page} aria-labelledby="evidence-title">
        <h2 id="evidence-title" className={styles.title}>
          {t('evidence-page.title')}
        </h2>
        <Claims claims={HONEST_SUMMARY} />
        <SupportedSwitch />
        <Section title={t('evidence-page.agree')}>
          <Claims claims={RELIABILITY} />
        </Section>
        <Section title={t('evidence-page.often')}>
          <Claims claims={COUNTS} />
        </Section>
        <Section title={t('evidence-page.all')}>
          <p className={styles.note}>{t('evidence-page.pending', { pending: PENDING, all: ALL.length })}</p>
          <p className={styles.note}>{t(REVIEW_PENDING)}</p>
          <div className={styles.folds}>
            {EVIDENCE_LABELS.map((label) => {
              const claims = ALL.filter(({ evidence }) => evidence === label);
              const name = t(evidenceWords(label));
              return (
                <MoreLater key={label} title={count('evidence-page.count', claims.length, { label, name })}>
                  <p className={styles.note}>{t(evidenceMeaning(label))}.</p>
                  <Claims claims={claims} />
                </MoreLater>
              );
            })}
          </div>
        </Section>
        <OpenData />
        <SourceList citations={CITATIONS} />
        <Disclaimer />
      </article>
    </Cited>
  );
}
