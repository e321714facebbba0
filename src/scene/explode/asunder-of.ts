import type { AtlasState } from '../../state/types';

/** Shares of the full way, 0 to 1. While the leg is cut nothing moves up or down: all faces stay in the plane of the cut. */
export const asunderOf = ({ explode, slice }: Pick<AtlasState, 'explode' | 'slice'>) => ({
  level: explode,
  upright: slice === null ? explode : 0,
});
