import { atlas } from '../../state/store';
import type { StageLink } from '../stage-link';
import { deviceOf, wantsFull } from './choose-level';

/** Settles when the full model is wanted on this machine; never, when the scene is left before. */
export const untilNeeded = (link: StageLink, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const device = deviceOf(navigator);
    const { layers, dissection, explode } = atlas.getState();
    const asked = () => {
      const now = atlas.getState();
      const dissected = now.layers !== layers || now.dissection !== dissection || now.explode !== explode;
      return now.selection !== null || now.slice !== null || dissected;
    };
    const distance = () => link.camera?.position.length() ?? Number.POSITIVE_INFINITY;
    const leave = () => {
      forget();
      link.afterFrame.delete(look);
    };
    const look = () => {
      // The first picture has the line to itself.
      if (!atlas.getState().pictured || !wantsFull(device, distance(), asked())) return;
      leave();
      resolve();
    };
    const forget = atlas.subscribe(look);
    link.afterFrame.add(look);
    signal.addEventListener('abort', leave);
    look();
  });
