import type { ReactNode } from 'react';
import styles from './page.module.css';

interface MoreProps {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What can be left folded: native, so keyboard and screen readers know it. */
export function More({ title, open = false, children }: MoreProps) {
  return (
    <details className={styles.more} open={open}>
      <summary>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
