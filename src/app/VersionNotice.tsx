import { t } from '../content/words';
import { reportVersion } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './DroppedNotice.module.css';

/** Says that a new version waits. The page stays with the version it was opened with until a person asks for the other. */
export function VersionNotice() {
  const waits = useAtlas((state) => state.newVersion);
  return (
    <div role="status">
      {waits && (
        <div className={styles.notice}>
          <p>{t('interface.version')}</p>
          <span>
            <button
              type="button"
              onClick={() => void import('./keep-offline').then(({ takeVersion }) => takeVersion())}
            >
              {t('interface.version.take')}
            </button>
            <button type="button" onClick={() => reportVersion(false)}>
              {t('interface.version.later')}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
