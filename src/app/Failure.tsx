import { t } from '../content/words';
import styles from './Failure.module.css';

interface FailureProps {
  readonly title: string;
  readonly message?: string;
  readonly advice: string;
  /** What the button says and does. */
  readonly action: string;
  readonly onAction: () => void;
  /** There is a picture all the same: stay out of its way. */
  readonly slim?: boolean;
}

/** What happened, what to do about it, and what still works. */
export function Failure({ title, message, advice, action, onAction, slim = false }: FailureProps) {
  return (
    <div className={slim ? styles.slim : styles.failure} role="alert">
      <h2>{title}</h2>
      {message && <p className={styles.message}>{message}</p>}
      <p>{advice}</p>
      {!slim && <p>{t('interface.failed.still')}</p>}
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
