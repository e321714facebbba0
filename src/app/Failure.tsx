import { t } from '../content/words';
import styles from './Failure.module.css';

interface FailureProps {
  readonly title: string;
  readonly message?: string;
  readonly advice: string;
  /** What the button says and does. */
  readonly action: string;
  readonly onAction: () => void;
}

/** What happened, what to do about it, and what still works. */
export function Failure({ title, message, advice, action, onAction }: FailureProps) {
  return (
    <div className={styles.failure} role="alert">
      <h2>{title}</h2>
      {message && <p className={styles.message}>{message}</p>}
      <p>{advice}</p>
      <p>{t('interface.failed.still')}</p>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
