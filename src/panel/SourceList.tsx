import { lazy, Suspense } from 'react';
import { evidenceMeaning, evidenceWords, REVIEW_PENDING } from '../content';
import { EVIDENCE_LABELS } from '../content/types';
import { count, t } from '../content/words';
import { useAtlas } from '../state/react';
import type { Citations } from './citations';
import { More } from './More';
import styles from './page.module.css';
import { Section } from './Section';

const SourceWorks = lazy(() => import('./SourceWorks').then((module) => ({ default: module.SourceWorks })));

/** The works a page rests on, by the numbers its statements use, and what the labels mean. */
export function SourceList({ citations }: { readonly citations: Citations }) {
  const pictured = useAtlas((state) => state.pictured);
  return (
    <Section title={t('interface.sources')}>
      <div className={styles.folds}>
        <More title={count('interface.sources.count', citations.size)}>
          <p className={styles.note}>{t('interface.sources.legend')}</p>
          <dl className={styles.labels}>
            {EVIDENCE_LABELS.map((label) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {t(evidenceWords(label))}. {t(evidenceMeaning(label))}.
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles.note}>{t(REVIEW_PENDING)}</p>
          <Suspense fallback={null}>{pictured && <SourceWorks citations={citations} />}</Suspense>
        </More>
      </div>
    </Section>
  );
}
