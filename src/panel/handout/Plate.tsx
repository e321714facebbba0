import { useCallback } from 'react';
import styles from './handout.module.css';

interface PlateProps {
  readonly picture: HTMLCanvasElement;
  readonly label: string;
}

/** A painted picture on the sheet. The canvas itself is shown: nothing needs to be encoded to be printed. */
export function Plate({ picture, label }: PlateProps) {
  const hang = useCallback((place: HTMLDivElement | null) => place?.replaceChildren(picture), [picture]);
  return <div ref={hang} role="img" aria-label={label} className={styles.plate} />;
}
