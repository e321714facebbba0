import type { End } from '../anatomy/attachments';
import styles from './PatchSwatch.module.css';

/** Stripes from edge to edge of the swatch, as on the bone. */
const STRIPES = [4, 10, 16, 22, 28, 34].map((x) => `M${x} -1L${x - 14} 13`).join('');

/** An attachment's texture as on the bone: origin an even tint, insertion hatched. */
export function PatchSwatch({ end }: { readonly end: End }) {
  return (
    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" className={styles[end]}>
      <rect x="0.75" y="0.75" width="26.5" height="10.5" rx="3" />
      {end === 'insertion' && <path d={STRIPES} />}
    </svg>
  );
}
