import type { TriggerPointId } from '../anatomy/trigger-points';
import type { AreaId, LookAlikeId } from './types';

/** One line of the table from pain to point: what the classical maps teach for a place, and what must not be mistaken for it. */
export interface SymptomRow {
  readonly areas: readonly AreaId[];
  /** Best candidate first: main zone before spillover before local pain; of equals the one with published counts first. */
  readonly points: readonly TriggerPointId[];
  /** The most dangerous first. */
  readonly lookAlikes: readonly LookAlikeId[];
}

/** From the toes up. A place that the table does not name has no line; its candidates follow from the zones alone. */
export const SYMPTOMS: readonly SymptomRow[] = [
  {
    areas: ['heel-under'],
    points: ['soleus-trp1'],
    lookAlikes: ['calcaneal-stress-fracture', 'plantar-fasciitis', 'sciatica'],
  },
  {
    areas: ['heel-back', 'achilles'],
    points: ['soleus-trp1'],
    lookAlikes: ['achilles-rupture', 'achilles-tendinopathy'],
  },
  {
    areas: ['arch'],
    points: ['gastrocnemius-trp1', 'soleus-trp1'],
    lookAlikes: ['posterior-tibial-dysfunction', 'tarsal-tunnel', 'sciatica'],
  },
  {
    areas: ['mid-calf'],
    points: ['gastrocnemius-trp1', 'gastrocnemius-trp2', 'soleus-trp2'],
    lookAlikes: [
      'deep-vein-thrombosis',
      'tennis-leg',
      'soleus-strain',
      'exertional-compartment-syndrome',
      'arterial-claudication',
    ],
  },
  {
    areas: ['upper-calf'],
    points: ['soleus-trp2', 'gastrocnemius-trp2', 'popliteus-trp', 'plantaris-trp'],
    lookAlikes: ['deep-vein-thrombosis', 'baker-cyst', 'popliteal-entrapment'],
  },
  {
    areas: ['knee-back'],
    points: ['gastrocnemius-trp3', 'gastrocnemius-trp4', 'popliteus-trp', 'plantaris-trp'],
    lookAlikes: ['deep-vein-thrombosis', 'baker-cyst', 'knee-internal-derangement'],
  },
  { areas: ['sacroiliac'], points: ['soleus-trp3'], lookAlikes: ['sciatica'] },
];
