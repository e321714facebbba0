import { count, t } from '../content/words';
import { dismissDropped } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './DroppedNotice.module.css';

/** More than this many, or longer, would bury the message under the link's own rubble. */
const MOST = 3;
const LONGEST = 32;

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Says what a stale or bent link asked for in vain. */
export function DroppedNotice() {
  const dropped = useAtlas((state) => state.dropped);
  const rest = dropped.length - MOST;
  return (
    <div role="status">
      {dropped.length > 0 && (
        <div className={styles.notice}>
          <p>
            {t('interface.dropped')}{' '}
            {dropped.slice(0, MOST).map((text, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a link may ask for the same nonsense twice.
              <code key={i}>{short(text)}</code>
            ))}{' '}
            {rest > 0 && count('interface.dropped.more', rest)}
          </p>
          <button type="button" onClick={dismissDropped}>
            {t('interface.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
