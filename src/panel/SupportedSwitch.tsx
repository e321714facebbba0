import { useId } from 'react';
import { t } from '../content/words';
import { showOnlySupported } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './Supported.module.css';

/** Lists and marks all points, or only what rests on more than opinion. */
export function SupportedSwitch() {
  const supported = useAtlas((state) => state.supported);
  const what = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={supported}
          aria-describedby={what}
          onChange={(event) => showOnlySupported(event.target.checked)}
        />
        {t('interface.supported')}
      </label>
      <p id={what} className={styles.what}>
        {t('evidence-page.supported.what')}
      </p>
    </div>
  );
}
