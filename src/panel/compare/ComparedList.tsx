import { triggerPointOf } from '../../content';
import { t } from '../../content/words';
import { select } from '../../state/actions';
import { compare, toggleCompared } from '../../state/compare';
import { useAtlas } from '../../state/react';
import { shownPatterns } from '../../state/shown-patterns';
import { plainName } from '../plain-name';
import styles from './compare.module.css';
import { PatternSwatch } from './PatternSwatch';

/** The patterns side by side by their signs and names; drawn where the legend stands. */
export function ComparedList() {
  const compared = useAtlas((state) => state.compared);
  const selection = useAtlas((state) => state.selection);
  return (
    <section className={styles.list} aria-label={t('interface.compare')}>
      <ul>
        {shownPatterns({ compared, selection }).map((id, place) => {
          const { plain } = plainName(t(triggerPointOf(id).name));
          return (
            <li key={id}>
              <button type="button" className={styles.name} onClick={() => select({ kind: 'trigger-point', id })}>
                <PatternSwatch place={place} />
                {plain}
              </button>
              {compared.includes(id) && (
                <button
                  type="button"
                  className={styles.away}
                  aria-label={t('interface.compare.remove', { name: plain })}
                  onClick={() => toggleCompared(id)}
                >
                  ×
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" className={styles.end} onClick={() => compare([])}>
        {t('interface.compare.end')}
      </button>
    </section>
  );
}
