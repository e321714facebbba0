import { type ReactNode, useId } from 'react';
import styles from './Segments.module.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A sign in place of the label, which is then only read out. */
  readonly sign?: ReactNode;
}

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  /** Null when none applies, as after a camera was turned by hand. */
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly quiet?: boolean;
}

/** A row of native radio buttons drawn as one control. Choosing what is chosen already acts again: it flies back to a view. */
export function Segments<T extends string>({ label, segments, value, onChoose, quiet = false }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className={quiet ? styles.quiet : styles.row}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment} title={segment.sign ? segment.label : undefined}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChoose(segment.value)}
            onClick={() => segment.value === value && onChoose(segment.value)}
          />
          {segment.sign}
          <span className={segment.sign ? 'visually-hidden' : undefined}>{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
