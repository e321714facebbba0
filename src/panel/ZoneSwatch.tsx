import type { ZoneKind } from '../content/types';
import styles from './page.module.css';

/** Two staggered rows between two full ones, as a stipple is set by hand. */
const DOTS = Array.from({ length: 21 }, (_, i): readonly [number, number] => {
  const row = i % 3;
  return [2 + Math.floor(i / 3) * 4 + (row === 1 ? 1.6 : 0), 2 + row * 4];
});

/** A zone's texture as on the skin: essential solid, spillover stippled. */
export function ZoneSwatch({ kind }: { readonly kind: ZoneKind }) {
  return (
    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
      {kind === 'essential' ? (
        <rect width="28" height="12" rx="3" className={styles.solid} />
      ) : (
        DOTS.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.15" className={styles.dots} />)
      )}
    </svg>
  );
}
