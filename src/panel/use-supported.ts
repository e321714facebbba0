import { isSupported } from '../content/support';
import type { Claim } from '../content/types';
import { useAtlas } from '../state/react';

/** Statements that are worth knowing but warn of nothing: all, or only the well supported where a person asked for those. */
export const useSupported = (claims: readonly Claim[]): readonly Claim[] => {
  const supported = useAtlas((state) => state.supported);
  return supported ? claims.filter(isSupported) : claims;
};
