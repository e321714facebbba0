import { t } from '../../content/words';
import styles from './stretch.module.css';

/** What the shades and lines of the map mean. Shades differ in lightness, lines in dashes: neither needs colour. */
export function MapKey() {
  return (
    <ul className={styles.key}>
      <li>
        <span className={styles.swatch} data-step={0} />
        {t('stretching.map.key.none')}
      </li>
      {[1, 3, 5].map((step) => (
        <li key={step}>
          <span className={styles.swatch} data-step={step} />
          {t('stretching.map.key.some', { percent: step === 5 ? '40+' : `${step * 10 - 10}–${step * 10}` })}
        </li>
      ))}
      <li>
        <span className={styles.dash} data-load="unloaded" />
        {t('stretching.map.key.hand')}
      </li>
      <li>
        <span className={styles.dash} data-load="standing" />
        {t('stretching.map.key.stand')}
      </li>
      <li>
        <span className={styles.dot} />
        {t('stretching.map.key.measured')}
      </li>
      <li>
        <span className={`${styles.swatch} ${styles.striped}`} />
        {t('stretching.map.key.beyond')}
      </li>
    </ul>
  );
}
