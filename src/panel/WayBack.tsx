import type { ReactNode } from 'react';
import { t } from '../content/words';
import { restoreAll } from '../state/dissect';
import { redo, undo } from '../state/history';
import { useAtlas } from '../state/react';
import { isWhole } from '../state/shown-as';
import styles from './Dissect.module.css';
import { SIGNS } from './dissect-signs';

/** Undo, redo, and all at once. */
export function WayBack() {
  const canUndo = useAtlas((state) => state.past.length > 0);
  const canRedo = useAtlas((state) => state.future.length > 0);
  const whole = useAtlas(isWhole);
  return (
    <span className={styles.back}>
      <Back name={t('interface.undo')} can={canUndo} onBack={undo} sign={SIGNS.undo} />
      <Back name={t('interface.redo')} can={canRedo} onBack={redo} sign={SIGNS.redo} />
      <Back name={t('interface.dissect.restore-all')} can={!whole} onBack={restoreAll} sign={SIGNS.all} />
    </span>
  );
}

interface BackProps {
  readonly name: string;
  readonly can: boolean;
  readonly onBack: () => void;
  readonly sign: ReactNode;
}

/** Stays in the tab order when there is nothing to do, so that the focus is not lost on the last step back. */
function Back({ name, can, onBack, sign }: BackProps) {
  return (
    <button type="button" className={styles.sign} aria-label={name} title={name} aria-disabled={!can} onClick={onBack}>
      {sign}
    </button>
  );
}
