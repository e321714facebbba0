import { t } from '../content/words';
import { ZoneSwatch } from '../panel/ZoneSwatch';
import styles from './Legend.module.css';

/** What the signs on the leg mean; drawn with the colours of the scene. */
export function Legend() {
  return (
    <section className={styles.legend} aria-label={t('interface.legend')}>
      <ul>
        <li>
          <ZoneSwatch kind="essential" />
          {t('interface.legend.essential')}
        </li>
        <li>
          <ZoneSwatch kind="spillover" />
          {t('interface.legend.spillover')}
        </li>
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" className={styles.cross}>
            <circle cx="14" cy="8" r="6.6" />
            <path d="m11.200 5.200 5.600 5.600m0-5.600-5.600 5.600" />
          </svg>
          {t('interface.legend.cross')}
        </li>
      </ul>
    </section>
  );
}
