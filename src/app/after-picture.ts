import { atlas } from '../state/store';

/** Runs what the first picture does without once it is there; a failure leaves the page as it is. */
export const afterPicture = (task: () => Promise<unknown>): void => {
  const begin = () => {
    task().catch(() => null);
  };
  if (atlas.getState().pictured) {
    begin();
    return;
  }
  const stop = atlas.subscribe(({ pictured }) => {
    if (!pictured) return;
    stop();
    begin();
  });
};
