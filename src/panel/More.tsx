import type { ReactNode } from 'react';
import styles from './page.module.css';

interface MoreProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
  /** Told each time it is unfolded. */
  readonly onOpen?: () => void;
}

/** What can be left folded: native, so keyboard and screen readers know it. */
export function More({ title, open = false, children, onOpen }: MoreProps) {
  return (
    <details className={styles.more} open={open} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
