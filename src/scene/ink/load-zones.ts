import { ZONES_FILE } from '../../anatomy/glb-contract';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import type { Model } from '../model/load-model';
import type { ZoneWeights } from './sum-ink';

void ZONES_FILE;
export const loadZones = async (
  _base: string,
  _model: Model,
  _signal: AbortSignal,
): Promise<ReadonlyMap<TriggerPointId, ZoneWeights> | null> => null;
