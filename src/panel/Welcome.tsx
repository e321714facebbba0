import { DISCLAIMER, HONEST_SUMMARY } from '../content';
import { t } from '../content/words';
import { Cited } from './Cited';
import { Claims } from './Claims';
import { citationsOf } from './citations';
import { More } from './More';
import styles from './page.module.css';
import { SourceList } from './SourceList';

const CITATIONS = citationsOf(HONEST_SUMMARY);

/** Two sentences for who comes for the first time. */
export function Welcome() {
  return (
    <header>
      <h2 className={styles.title}>{t('interface.welcome.title')}</h2>
      <p className={styles.welcome}>{t('interface.welcome.text')}</p>
      <p className={styles.note}>{t(DISCLAIMER)}</p>
    </header>
  );
}

/** What is and is not known about trigger points at all, under the list. */
export function Honesty() {
  return (
    <Cited citations={CITATIONS}>
      <div className={styles.folds}>
        <More title={t('interface.honest')}>
          <Claims claims={HONEST_SUMMARY} />
          <SourceList citations={CITATIONS} />
        </More>
      </div>
    </Cited>
  );
}
