import { evidenceMeaning, evidenceWords, REVIEW_PENDING } from '../content';
import { EVIDENCE_LABELS } from '../content/types';
import { t } from '../content/words';
import { type SourceKey, sourceOf } from '../sources';
import type { Citations } from './citations';
import { More } from './More';
import styles from './page.module.css';
import { Section } from './Section';

/** The works a page rests on, by the numbers its statements use, and what the labels mean. */
export function SourceList({ citations }: { readonly citations: Citations }) {
  return (
    <Section title={t('interface.sources')}>
      <div className={styles.folds}>
        <More title={t('interface.sources.count', { count: citations.size })}>
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
          <ol className={styles.sources}>
            {[...citations].map(([key, number]) => (
              <li key={key}>
                <span>{number}</span>
                <Work source={key} />
              </li>
            ))}
          </ol>
        </More>
      </div>
    </Section>
  );
}

function Work({ source }: { readonly source: SourceKey }) {
  const { authors, year, title, journal, doi, url, seen } = sourceOf(source);
  const link = doi ? `https://doi.org/${doi}` : url;
  return (
    <span>
      {authors && `${authors}. `}
      {title}. {journal && `${journal}. `}
      {year && `${year}. `}
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {doi ? `doi:${doi}` : link.replace(/^https?:\/\//, '')}
        </a>
      )}{' '}
      {seen === 'recalled' && <em>({t('interface.sources.recalled')})</em>}
    </span>
  );
}
