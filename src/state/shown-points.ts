import type { TriggerPointId } from '../anatomy/trigger-points';
import { isSupportedPoint } from '../content/support';
import type { AtlasState } from './types';

type Asked = Pick<AtlasState, 'supported' | 'selection' | 'compared'>;

/** Whether a trigger point is marked on the leg, listed and found: all are, or what is well supported and what is chosen. */
export const isPointShown = (id: TriggerPointId, { supported, selection, compared }: Asked): boolean =>
  !supported || isSupportedPoint(id) || selection?.id === id || compared.includes(id);
