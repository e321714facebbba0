import type { TriggerPointId } from '../../anatomy/trigger-points';
import { t } from '../../content/words';
import { toggleCompared } from '../../state/compare';
import { useAtlas } from '../../state/react';
import styles from './compare.module.css';
import { PatternSwatch } from './PatternSwatch';

/** Puts a pattern beside others; pressed, it shows by which sign it is known. */
export function CompareSwitch({ id }: { readonly id: TriggerPointId }) {
  const place = useAtlas(({ compared }) => compared.indexOf(id));
  return (
    <button type="button" className={styles.switch} aria-pressed={place >= 0} onClick={() => toggleCompared(id)}>
      {place >= 0 && <PatternSwatch place={place} />}
      {t('find.compare')}
    </button>
  );
}
