import type { TriggerPointId } from '../../anatomy/trigger-points';
import type { BakedZones } from '../../pain/zones-file';
import { isPointShown } from '../../state/shown-points';
import { atlas } from '../../state/store';
import type { StageLink } from '../stage-link';

/** A place on the skin, metres in the frame of the right leg, and the direction out of it. */
export type Mark = BakedZones['marker'];

/** Where each trigger point that is shown lies on the skin; empty until the zones of the model have arrived. */
export const marksOf = ({ store }: StageLink): [TriggerPointId, Mark][] =>
  [...(store.getState().zones ?? [])]
    .filter(([id]) => isPointShown(id, atlas.getState()))
    .map(([id, { marker }]) => [id, marker]);
