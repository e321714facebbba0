import type { AtlasState } from '../state/types';

/** Whether a ball or a place not to press may be in the picture: only then is what draws them fetched. */
export const mayPress = ({ mode, noPress, selection }: AtlasState): boolean =>
  mode === 'press' || noPress || selection?.kind === 'trigger-point';
