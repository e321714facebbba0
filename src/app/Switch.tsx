import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off: a native checkbox drawn as a switch. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <span>{label}</span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on. */}
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
    </label>
  );
}
