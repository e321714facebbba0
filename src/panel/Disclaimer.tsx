import { DISCLAIMER } from '../content';
import { t } from '../content/words';
import styles from './page.module.css';

/** Stands at the foot of every page. */
export function Disclaimer() {
  return <p className={styles.note}>{t(DISCLAIMER)}</p>;
}
