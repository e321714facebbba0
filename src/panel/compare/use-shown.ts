import { useMemo } from 'react';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { useAtlas } from '../../state/react';
import { shownPatterns } from '../../state/shown-patterns';

/** A point with the patterns that are compared, so that each bears the sign it bears on the leg; by itself while none are. */
export const useShown = (id: TriggerPointId): readonly TriggerPointId[] => {
  const compared = useAtlas((state) => state.compared);
  return useMemo(() => {
    const shown = shownPatterns({ compared, selection: { kind: 'trigger-point', id } });
    return shown.includes(id) ? shown : [id];
  }, [compared, id]);
};
