import { DISCLAIMER } from '../content';
import { t } from '../content/words';
import styles from './page.module.css';

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
