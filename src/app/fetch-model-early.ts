import { COARSE_FILE } from '../anatomy/glb-contract';
import { fetchEarly } from '../scene/model/fetch-early';

/** Has the model on its way before the scene that reads it has arrived; not where a browser could not draw it anyway. */
export const fetchModelEarly = (): void => {
  if ('WebGL2RenderingContext' in window) fetchEarly(import.meta.env.BASE_URL + COARSE_FILE);
};
