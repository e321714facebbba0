import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../../state/react';
import type { StageLink } from '../stage-link';
import type { ZoneWeights } from './sum-ink';

const NOTHING: readonly ZoneWeights[] = [];

/** The patterns to ink for the current selection. */
export const useInk = (link: StageLink): readonly ZoneWeights[] => {
  const zones = useStore(link.store, ({ zones }) => zones);
  const point = useAtlas(({ selection }) => (selection?.kind === 'trigger-point' ? selection.id : null));
  const pattern = point ? zones?.get(point) : undefined;
  return useMemo(() => (pattern ? [pattern] : NOTHING), [pattern]);
};
