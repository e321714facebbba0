import type { StructureId } from '../anatomy/structures';
import { t } from '../content/words';
import { restore, restoreAll } from '../state/dissect';
import { isIsolated, toggleFaded, toggleHidden, toggleIsolated } from '../state/dissect-selected';
import { redo, undo } from '../state/history';
import { useAtlas } from '../state/react';
import { shownAs } from '../state/shown-as';
import { DEFAULTS } from '../state/store';
import styles from './Dissect.module.css';
import { SIGNS } from './dissect-signs';

/** What can be done with the selected structure in the picture, and the way back. */
export function Dissect({ id }: { readonly id: StructureId }) {
  const isolated = useAtlas(({ dissection }) => isIsolated(dissection, id));
  const faded = useAtlas(({ dissection }) => dissection.apart[id] === 'faded');
  const gone = useAtlas((state) => shownAs(state, id) === 'hidden');
  const canUndo = useAtlas((state) => state.past.length > 0);
  const canRedo = useAtlas((state) => state.future.length > 0);
  const untouched = useAtlas(
    ({ dissection: { apart, isolated }, slice, explode, layers }) =>
      Object.keys(apart).length === 0 &&
      isolated.length === 0 &&
      slice === DEFAULTS.slice &&
      explode === DEFAULTS.explode &&
      Object.entries(layers).every(([layer, how]) => layer === 'skin' || how !== 'hidden'),
  );
  return (
    <fieldset className={styles.dissect}>
      <legend className="visually-hidden">{t('interface.dissect')}</legend>
      <button type="button" className={styles.tool} aria-pressed={isolated} onClick={toggleIsolated}>
        {SIGNS.isolate}
        {t('interface.dissect.isolate')}
      </button>
      <button type="button" className={styles.tool} aria-pressed={faded} onClick={toggleFaded}>
        {SIGNS.fade}
        {t('interface.dissect.fade')}
      </button>
      <button type="button" className={styles.tool} onClick={gone ? () => restore(id) : toggleHidden}>
        {gone ? SIGNS.show : SIGNS.hide}
        {t(gone ? 'interface.dissect.show' : 'interface.dissect.hide')}
      </button>
      <span className={styles.back}>
        <Back name={t('interface.undo')} can={canUndo} onBack={undo} sign={SIGNS.undo} />
        <Back name={t('interface.redo')} can={canRedo} onBack={redo} sign={SIGNS.redo} />
        <button type="button" className={styles.all} disabled={untouched} onClick={restoreAll}>
          {t('interface.dissect.restore-all')}
        </button>
      </span>
      {gone && <p className={styles.gone}>{t('interface.dissect.gone')}</p>}
    </fieldset>
  );
}

interface BackProps {
  readonly name: string;
  readonly can: boolean;
  readonly onBack: () => void;
  readonly sign: React.ReactNode;
}

function Back({ name, can, onBack, sign }: BackProps) {
  return (
    <button type="button" className={styles.sign} aria-label={name} title={name} aria-disabled={!can} onClick={onBack}>
      {sign}
    </button>
  );
}
