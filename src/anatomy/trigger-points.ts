/**
 * The trigger points of the atlas, by their historical (1992) numbering. An id names a region of a muscle, not a
 * needle-sharp spot.
 */
export const TRIGGER_POINTS = [
  'gastrocnemius-trp1',
  'gastrocnemius-trp2',
  'gastrocnemius-trp3',
  'gastrocnemius-trp4',
  'soleus-trp1',
  'soleus-trp2',
  'soleus-trp3',
  'plantaris-trp',
  'popliteus-trp',
  'tibialis-posterior-trp',
  'fhl-trp',
  'fdl-trp',
  'fibularis-longus-trp',
  'fibularis-brevis-trp',
  'fibularis-tertius-trp',
  'tibialis-anterior-trp',
  'edl-trp',
  'ehl-trp',
  'abductor-hallucis-trp',
  'fdb-trp',
  'quadratus-plantae-trp',
  'fhb-trp',
  'adductor-hallucis-trp',
  'abductor-digiti-minimi-trp',
  'edb-trp',
] as const;
export type TriggerPointId = (typeof TRIGGER_POINTS)[number];

const KNOWN: ReadonlySet<string> = new Set(TRIGGER_POINTS);
export const isTriggerPointId = (value: string): value is TriggerPointId => KNOWN.has(value);
