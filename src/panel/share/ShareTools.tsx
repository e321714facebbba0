import { t } from '../../content/words';
import { openHandout, presentAs } from '../../state/press';
import { useAtlas } from '../../state/react';
import styles from './share.module.css';

/** Loaded when somebody wants a picture: the rest of the page does without. */
const save = () => import('./save-picture').then(({ savePicture }) => savePicture());

/** Ways of taking what is shown to somebody else: large on this screen, on paper, as a picture. */
export function ShareTools() {
  const drawn = useAtlas(({ model }) => model.kind === 'ready');
  const point = useAtlas(({ selection }) => selection?.kind === 'trigger-point');
  return (
    <div className={styles.tools}>
      <button type="button" onClick={() => presentAs(true)}>
        {t('interface.present')}
      </button>
      {point && (
        <button type="button" onClick={() => openHandout(true)}>
          {t('interface.handout')}
        </button>
      )}
      {drawn && (
        <button type="button" onClick={save}>
          {t('interface.save-picture')}
        </button>
      )}
    </div>
  );
}
