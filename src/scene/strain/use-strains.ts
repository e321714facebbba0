import { useEffect } from 'react';
import { atlas } from '../../state/store';
import type { StageLink } from '../stage-link';

/** While the leg is being moved strain follows at most this often, ms: finding it takes longer than a frame may. */
const APART = 150;

/** While someone poses the leg, keeps the strain of each muscle beside the picture; the model of it comes with the first need. */
export const useStrains = (link: StageLink): void => {
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = async () => {
      const { strainsIn } = await import('./strains-in');
      timer = undefined;
      const { mode, pose } = atlas.getState();
      if (left || mode !== 'stretch') return;
      link.store.setState({ strains: strainsIn(pose) });
      link.invalidate();
    };
    const soon = (wait: number) => {
      timer ??= setTimeout(() => void show(), wait);
    };
    if (atlas.getState().mode === 'stretch') soon(0);
    const unlisten = atlas.subscribe((state, before) => {
      if (state.mode !== 'stretch') {
        if (link.store.getState().strains) link.store.setState({ strains: null });
      } else if (state.mode !== before.mode) soon(0);
      else if (state.pose !== before.pose) soon(APART);
    });
    return () => {
      left = true;
      clearTimeout(timer);
      unlisten();
    };
  }, [link]);
};
