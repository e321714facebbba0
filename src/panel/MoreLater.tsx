import { type ReactNode, useState } from 'react';
import styles from './page.module.css';

/** As `More`, but hundreds of lines that nobody has asked for yet are not made. */
export function MoreLater({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  return (
    <details
      className={styles.more}
      onToggle={({ currentTarget: { open } }) => {
        if (open) setAsked(true);
      }}
    >
      <summary>{title}</summary>
      {asked && <div className={styles.folded}>{children}</div>}
    </details>
  );
}
