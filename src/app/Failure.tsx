import { t } from '../content/words';
import styles from './Failure.module.css';

interface FailureProps {
  readonly title: string;
  readonly advice: string;
  /** For whoever runs or builds the site, in the language of the code. */
  readonly detail?: string;
  /** What the button says and does. */
  readonly action: string;
  readonly onAction: () => void;
  /** There is a picture all the same: stay out of its way. */
  readonly slim?: boolean;
}

/** What happened, what to do about it, and what still works. */
export function Failure({ title, advice, detail, action, onAction, slim = false }: FailureProps) {
  return (
    <div className={slim ? styles.slim : styles.failure} role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      {!slim && <p>{t('interface.failed.still')}</p>}
      {detail && (
        <p className={styles.detail} lang="en">
          {detail}
        </p>
      )}
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
