import { stretchOf } from '../../content';
import type { StretchId } from '../../content/types';
import { t } from '../../content/words';
import { enter, poseAt } from '../../state/actions';
import styles from './stretch.module.css';

/** Bends the leg into a stretch and turns to the purpose that explains it. */
export function ShowStretch({ id }: { readonly id: StretchId }) {
  const stretch = stretchOf(id);
  const show = async () => {
    // The paths are not needed to read a page: they come with the first stretch that is shown.
    const { poseOf } = await import('../../biomechanics/presets');
    poseAt(poseOf(stretch));
    enter('stretch');
  };
  return (
    <button
      type="button"
      className={styles.quiet}
      aria-label={t('stretching.show.named', { name: t(stretch.name) })}
      onClick={() => void show()}
    >
      {t('stretching.show')}
    </button>
  );
}
