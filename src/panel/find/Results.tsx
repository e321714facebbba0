import type { TriggerPointId } from '../../anatomy/trigger-points';
import { LOOK_ALIKE_CONTENT, MAP_CAVEAT, SELF_CARE, triggerPointOf, URGENT } from '../../content';
import { count, t } from '../../content/words';
import type { Candidate, Ranking } from '../../lookup/rank';
import { Cited } from '../Cited';
import { citationsOf } from '../citations';
import { LookAlikes } from '../LookAlikes';
import { More } from '../More';
import pageStyles from '../page.module.css';
import { SourceList } from '../SourceList';
import { SupportedNote } from '../SupportedNote';
import { CandidateCard } from './CandidateCard';
import styles from './find.module.css';

/** So many are shown at once; the others fit less well. */
const FIRST = 4;

interface ResultsProps {
  /** Null while nothing is marked. */
  readonly ranking: Ranking | null;
  readonly reproduced: readonly TriggerPointId[];
  readonly onReproduce: (id: TriggerPointId, on: boolean) => void;
}

/** The points whose pain is felt where it hurts, the best fit first, and beside them what it must not be mistaken for. */
export function Results({ ranking, reproduced, onReproduce }: ResultsProps) {
  const candidates = ranking?.candidates ?? [];
  const lookAlikes = ranking?.lookAlikes ?? [];
  const citations = citationsOf(
    candidates.map(({ point }) => triggerPointOf(point).frequency),
    lookAlikes.map((id) => LOOK_ALIKE_CONTENT[id]),
    URGENT,
    SELF_CARE,
  );
  const card = (candidate: Candidate, place: number) => (
    <CandidateCard
      key={candidate.point}
      candidate={candidate}
      place={place + 1}
      reproduced={reproduced.includes(candidate.point)}
      onReproduce={(on) => onReproduce(candidate.point, on)}
    />
  );
  return (
    <Cited citations={citations}>
      <section className={pageStyles.section} aria-labelledby="find-results">
        <h3 id="find-results" tabIndex={-1} className={styles.results}>
          {t('find.results')}
        </h3>
        {ranking && <SupportedNote />}
        {ranking === null ? (
          <p className={pageStyles.note}>{t('find.results.unmarked')}</p>
        ) : candidates.length === 0 ? (
          <>
            <p>
              <strong>{t('find.results.none')}</strong>
            </p>
            <p>{t('find.results.none.text')}</p>
          </>
        ) : (
          <>
            <p className={pageStyles.note}>{t('find.results.how')}</p>
            <ol className={styles.cards}>{candidates.slice(0, FIRST).map(card)}</ol>
            {candidates.length > FIRST && (
              <div className={pageStyles.folds}>
                <More title={count('find.results.more', candidates.length - FIRST)}>
                  <ol className={styles.cards}>{candidates.slice(FIRST).map((each, i) => card(each, i + FIRST))}</ol>
                </More>
              </div>
            )}
            <p className={pageStyles.caveat}>{t(MAP_CAVEAT)}</p>
          </>
        )}
      </section>
      {ranking && (
        <>
          <LookAlikes ids={lookAlikes} />
          <SourceList citations={citations} />
        </>
      )}
    </Cited>
  );
}
