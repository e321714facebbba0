import { useAtlas } from '../../state/react';
import styles from './stretch.module.css';
import { verdictOn } from './verdict';

/** Which muscle the present pose reaches most, and why. Read out when the pose changes. */
export function Verdict() {
  const pose = useAtlas((state) => state.pose);
  const [first, ...rest] = verdictOn(pose);
  return (
    <div className={styles.verdict} role="status">
      <p>
        <strong>{first}</strong>
      </p>
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
    </div>
  );
}
