import { useRef } from 'react';
import { t } from '../content/words';
import { allowSingleKeys } from '../state/actions';
import { useAtlas } from '../state/react';
import { APP_COMMANDS, KEYS_DIALOG } from './app-commands';
import styles from './Keys.module.css';

/** The list of keys, from the same table that the keyboard reads. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const singleKeys = useAtlas((state) => state.singleKeys);
  return (
    <dialog ref={dialog} id={KEYS_DIALOG} className={styles.dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('interface.shortcuts')}</h2>
      <dl className={styles.keys}>
        {APP_COMMANDS.map(({ id, name, keys, shift }) => (
          <div key={id}>
            <dt>{t(name)}</dt>
            <dd>
              {keys.map((key) => (
                <span key={key}>
                  {shift && <kbd>{t('interface.shortcuts.shift')}</kbd>} <kbd>{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('interface.shortcuts.list')}</p>
      <p>{t('interface.shortcuts.leg')}</p>
      <label className={styles.choice}>
        <input type="checkbox" checked={singleKeys} onChange={(event) => allowSingleKeys(event.target.checked)} />
        {t('interface.shortcuts.single')}
      </label>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {t('interface.close')}
      </button>
    </dialog>
  );
}
