import { COARSE_FILE } from '../anatomy/glb-contract';
import { fetchEarly } from '../scene/model/fetch-early';

/**
 * Has model and scene on their way while text and panel are still being made; not where a browser could not draw them anyway.
 * A failure is met by whoever needs them.
 */
export const fetchStageEarly = (): void => {
  if (!('WebGL2RenderingContext' in window)) return;
  fetchEarly(import.meta.env.BASE_URL + COARSE_FILE);
  import('../scene/Stage').catch(() => null);
};
