import { evidenceWords } from '../content';
import type { Claim } from '../content/types';
import { t } from '../content/words';
import { useNumbers } from './Cited';
import styles from './Said.module.css';

/** One statement with its evidence label, the numbers of its sources, and a mark while its review is pending. */
export function Said({ claim }: { readonly claim: Claim }) {
  const numbers = useNumbers(claim.sources).join(', ');
  return (
    <>
      {t(claim.words)}{' '}
      <span className={styles.mark}>
        <span className="visually-hidden">
          ({t('interface.mark', { label: t(evidenceWords(claim.evidence)), numbers })}
          {claim.review === 'pending' && `; ${t('interface.review-pending')}`})
        </span>
        <span aria-hidden="true" title={t(evidenceWords(claim.evidence))}>
          {claim.evidence}
          <sup>{numbers}</sup>
        </span>
        {claim.review === 'pending' && (
          <span aria-hidden="true" className={styles.pending} title={t('interface.review-pending')}>
            {t('interface.review-pending')}
          </span>
        )}
      </span>
    </>
  );
}
