import { claim } from '../claim';

/** Measured for tibialis posterior, both long toe flexors and fibularis longus. */
export const DEEP_STAY_SOFT = claim('muscles.deep.fact.soft', 'E3', 'le-sant-2017');

/** How the fibres of the calf change when the foot is let down. */
export const FIBRES_AT_REST = claim('muscles.calf.fact.shorten', 'E3', 'maganaris-1998');
