import { atlas } from '../../state/store';
import { fetchFastRays, plantTree } from './fast-rays';
import type { Model } from './load-model';
import { whenIdle } from './when-idle';

/**
 * Builds the trees that make picking fast, one structure per idle moment, after the first picture. Until a structure has
 * its tree, a ray walks all its triangles: slower, never wrong.
 */
export const accelerate = ({ parts }: Model, signal: AbortSignal): void => {
  const queue = [...parts];
  const next = () => {
    const part = queue.shift();
    if (!part || signal.aborted) return;
    plantTree(part.geometry);
    whenIdle(next);
  };
  const begin = () => {
    // Should it fail, rays stay slow.
    fetchFastRays().then(
      () => whenIdle(next),
      () => null,
    );
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
