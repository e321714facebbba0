import { useId } from 'react';
import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, shown and read out. */
  readonly said: string;
  readonly onDraw: (value: number) => void;
  /** The label is already on screen, on the switch above. */
  readonly quiet?: boolean;
}

/** A native slider with its value in words. */
export function Slider({ label, min, max, step, value, said, onDraw, quiet = false }: SliderProps) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <div className={styles.words}>
        <label htmlFor={id} className={quiet ? 'visually-hidden' : undefined}>
          {label}
        </label>
        <span className={styles.value} aria-hidden="true">
          {said}
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onDraw(event.target.valueAsNumber)}
      />
    </div>
  );
}
