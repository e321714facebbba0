import { MeshBVH } from 'three-mesh-bvh';
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
    part.geometry.boundsTree ??= new MeshBVH(part.geometry);
    whenIdle(next);
  };
  whenIdle(next);
};
