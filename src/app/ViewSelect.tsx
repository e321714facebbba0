import { t } from '../content/words';
import { look } from '../state/actions';
import { useAtlas } from '../state/react';
import { PRESETS, type PresetId } from '../state/types';
import styles from './ViewSelect.module.css';

/** The views where there is no room for a row of them. */
export function ViewSelect() {
  const preset = useAtlas(({ view }) => (view.kind === 'preset' ? view.id : ''));
  return (
    <select
      className={styles.select}
      aria-label={t('interface.view')}
      value={preset}
      data-over-stage
      onChange={(event) => look({ kind: 'preset', id: event.target.value as PresetId })}
    >
      {preset === '' && <option value="">{t('interface.view')}</option>}
      {PRESETS.map((id) => (
        <option key={id} value={id}>
          {t(`interface.view.${id}`)}
        </option>
      ))}
    </select>
  );
}
