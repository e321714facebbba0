import { NEVER } from '../content';
import { t } from '../content/words';
import styles from './page.module.css';
import { Said } from './Said';

/** The one warning that is never folded away: it stands before any advice to stretch or press. */
export function Safety() {
  return (
    <p className={styles.safety} role="note">
      <strong>{t('interface.before')}</strong>
      <span>
        <Said claim={NEVER[0]} />
      </span>
    </p>
  );
}
