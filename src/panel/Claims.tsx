import type { Claim } from '../content/types';
import styles from './page.module.css';
import { Said } from './Said';

/** Several statements, one under the other. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.words}>
          <Said claim={claim} />
        </li>
      ))}
    </ul>
  );
}
