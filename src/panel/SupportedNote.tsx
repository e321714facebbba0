import { t } from '../content/words';
import { showOnlySupported } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './Supported.module.css';

/** Says over a shortened list that it is short, and how to have all of it. */
export function SupportedNote() {
  const supported = useAtlas((state) => state.supported);
  return (
    supported && (
      <p className={styles.note}>
        {t('interface.supported.on')}{' '}
        <button type="button" className={styles.all} onClick={() => showOnlySupported(false)}>
          {t('interface.supported.all')}
        </button>
      </p>
    )
  );
}
