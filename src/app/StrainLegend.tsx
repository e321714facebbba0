import { t } from '../content/words';
import { SLACK_COLOUR, SLACK_STRIPE, STRAIN_COLOURS, STRAIN_FULL } from '../theme/strain-colours';
import styles from './StrainLegend.module.css';

/** What the colours of the muscles mean while someone poses the leg. */
export function StrainLegend() {
  const end = Math.round(STRAIN_FULL * 100);
  return (
    <>
      <li className={styles.scale}>
        <span>{t('interface.legend.strain')}</span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="132" height="10" aria-hidden="true">
          <defs>
            <linearGradient id="strain-scale">
              {STRAIN_COLOURS.map((colour, i) => (
                <stop key={colour} offset={i / (STRAIN_COLOURS.length - 1)} stopColor={colour} />
              ))}
            </linearGradient>
          </defs>
          <rect width="100" height="10" rx="2" fill="url(#strain-scale)" />
        </svg>
        <span className={styles.ends}>
          <span>{t('interface.legend.strain.least')}</span>
          <span>{t('interface.legend.strain.most', { percent: end })}</span>
        </span>
      </li>
      <li>
        <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
          <rect width="28" height="12" rx="3" fill={SLACK_COLOUR} />
          <path stroke={SLACK_STRIPE} strokeWidth="2.4" d="M3 12 9 0M10 12 16 0M17 12 23 0M24 12l4-8" />
        </svg>
        {t('interface.legend.slack')}
      </li>
    </>
  );
}
