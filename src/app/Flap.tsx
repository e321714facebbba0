import { type ReactNode, useCallback, useState } from 'react';
import styles from './Flap.module.css';
import { useDismiss } from './use-dismiss';

interface FlapProps {
  readonly id: string;
  readonly title: string;
  /** Called when it opens. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A button at the edge of the stage and the card it opens, which stays while the leg is turned. */
export function Flap({ id, title, onOpen, children }: FlapProps) {
  const [open, setOpen] = useState(false);
  const opener = `${id}-opener`;
  const close = useCallback(() => setOpen(false), []);
  useDismiss({ open, card: id, opener, fleeting: false, onDismiss: close });
  const turn = () => {
    setOpen(!open);
    if (!open) onOpen?.();
  };
  return (
    <>
      <button
        type="button"
        id={opener}
        className={styles.opener}
        aria-expanded={open}
        aria-controls={id}
        data-over-stage
        onClick={turn}
      >
        {title}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read with its legend before every control. */}
      <div id={id} role="group" aria-label={title} className={styles.card} hidden={!open} data-over-stage>
        {open && children}
      </div>
    </>
  );
}
