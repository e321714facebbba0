import type { StructureId } from '../anatomy/structures';
import { t } from '../content/words';
import { restore } from '../state/dissect';
import { isIsolated, toggleFaded, toggleHidden, toggleIsolated } from '../state/dissect-selected';
import { useAtlas } from '../state/react';
import { shownAs } from '../state/shown-as';
import styles from './Dissect.module.css';
import { SIGNS } from './dissect-signs';
import { WayBack } from './WayBack';

/** What can be done with the selected structure in the picture, and the way back. */
export function Dissect({ id }: { readonly id: StructureId }) {
  const isolated = useAtlas(({ dissection }) => isIsolated(dissection, id));
  const faded = useAtlas(({ dissection }) => dissection.apart[id] === 'faded');
  const gone = useAtlas((state) => shownAs(state, id) === 'hidden');
  const held = useAtlas(({ modelStructures }) => modelStructures.length === 0 || modelStructures.includes(id));
  if (!held) return <p className={styles.absent}>{t('interface.dissect.absent')}</p>;
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
      <WayBack />
      {gone && <p className={styles.gone}>{t('interface.dissect.gone')}</p>}
    </fieldset>
  );
}
