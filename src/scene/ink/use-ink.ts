import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../../state/react';
import { shownPatterns } from '../../state/shown-patterns';
import type { StageLink } from '../stage-link';
import type { ZoneWeights } from './sum-ink';

/** The patterns to ink, in the order of their signs. */
export const useInk = (link: StageLink): readonly ZoneWeights[] => {
  const zones = useStore(link.store, ({ zones }) => zones);
  const selection = useAtlas((state) => state.selection);
  const compared = useAtlas((state) => state.compared);
  return useMemo(
    () => shownPatterns({ compared, selection }).flatMap((id) => zones?.get(id) ?? []),
    [zones, compared, selection],
  );
};
