import { ENDS, hasPatches } from '../anatomy/attachments';
import { t } from '../content/words';
import { ComparedList } from '../panel/compare/ComparedList';
import { PatchSwatch } from '../panel/PatchSwatch';
import { ZoneSwatch } from '../panel/ZoneSwatch';
import { useAtlas } from '../state/react';
import styles from './Legend.module.css';
import { StrainLegend } from './StrainLegend';

/** What the signs on the leg mean; drawn with the colours of the scene. */
export function Legend() {
  // A selected structure shows where muscles take hold of bone, and no pain.
  const holds = useAtlas(
    ({ selection, attachments }) => attachments && selection?.kind === 'structure' && hasPatches(selection.id),
  );
  const pained = useAtlas(({ selection }) => selection?.kind === 'trigger-point');
  const posing = useAtlas(({ mode }) => mode === 'stretch');
  const comparing = useAtlas(({ compared }) => compared.length > 0);
  if (comparing)
    return (
      <div className={styles.legend}>
        <ComparedList />
      </div>
    );
  return (
    <section className={styles.legend} aria-label={t('interface.legend')}>
      <ul>
        {posing && <StrainLegend />}
        {holds
          ? ENDS.map((end) => (
              <li key={end}>
                <PatchSwatch end={end} />
                {t(`interface.legend.${end}`)}
              </li>
            ))
          : (!posing || pained) &&
            (['essential', 'spillover'] as const).map((kind) => (
              <li key={kind}>
                <ZoneSwatch kind={kind} />
                {t(`interface.legend.${kind}`)}
              </li>
            ))}
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
