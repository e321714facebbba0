import { useCallback } from 'react';
import type { TriggerPointId } from '../anatomy/trigger-points';
import { useAtlas } from '../state/react';
import { isPointShown } from '../state/shown-points';

/** Which trigger points a list offers: those that are marked on the leg. */
export const usePointsShown = (): ((id: TriggerPointId) => boolean) => {
  const supported = useAtlas((state) => state.supported);
  // What was asked for matters only where some are left out.
  const selection = useAtlas((state) => (state.supported ? state.selection : null));
  const compared = useAtlas((state) => state.compared);
  return useCallback((id) => isPointShown(id, { supported, selection, compared }), [supported, selection, compared]);
};
