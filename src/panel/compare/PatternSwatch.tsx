import { useId } from 'react';
import { FlatInks, inkUrl } from '../flat/FlatInks';
import flat from '../flat/flat.module.css';

/** The sign of a pattern that is compared, by its place in the row: hue, texture and line. */
export function PatternSwatch({ place }: { readonly place: number }) {
  const id = useId().replace(/[^\w-]/g, '');
  return (
    <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
      <defs>
        <FlatInks id={id} grain={0.9} />
      </defs>
      <g className={flat[`line${place}`]}>
        <rect x="1" y="1" width="26" height="12" rx="3" fill={inkUrl(id, `compared-${place}`)} />
      </g>
    </svg>
  );
}
