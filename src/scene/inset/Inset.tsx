import { useStore } from 'zustand';
import { t } from '../../content/words';
import type { StageLink } from '../stage-link';
import styles from './Inset.module.css';
import { insetRect } from './inset-rect';
import { useInset } from './use-inset';

/** A frame round the second view, and the button that flies the main camera there. */
export function Inset({ link }: { readonly link: StageLink }) {
  useInset(link);
  const pose = useStore(link.store, ({ inset }) => inset);
  const size = useStore(link.store, (state) => state.size);
  if (!pose) return null;
  const { left, top, width, height } = insetRect(size);
  return (
    <div className={styles['inset']} style={{ left, top, width, height }}>
      <button
        type="button"
        className={styles['fly']}
        aria-label={t('interface.inset')}
        onClick={() => link.fly(pose)}
      />
    </div>
  );
}
