import type { TriggerPointId } from '../anatomy/trigger-points';
import type { AreaId, LookAlikeId } from './types';

/** One line of the table from pain to point: what the classical maps teach for a place, and what must not be mistaken for it. */
export interface SymptomRow {
  readonly areas: readonly AreaId[];
  /** Best candidate first: main zone before spillover before local pain; of equals the one with published counts first. */
  readonly points: readonly TriggerPointId[];
  readonly lookAlikes: readonly LookAlikeId[];
}

const row = (
  areas: readonly AreaId[],
  points: readonly TriggerPointId[],
  lookAlikes: readonly LookAlikeId[],
): SymptomRow => ({ areas, points, lookAlikes });

/** From the heel round the foot and up. A place that the table does not name has no line; its candidates follow from the zones. */
export const SYMPTOMS: readonly SymptomRow[] = [
  row(
    ['heel-under'],
    ['quadratus-plantae-trp', 'soleus-trp1', 'abductor-hallucis-trp', 'tibialis-posterior-trp'],
    ['plantar-fasciitis', 'heel-fat-pad', 'calcaneal-stress-fracture', 'sciatica', 'baxter-nerve', 'spondyloarthritis'],
  ),
  row(
    ['heel-back', 'achilles'],
    ['soleus-trp1', 'tibialis-posterior-trp', 'abductor-hallucis-trp', 'fibularis-tertius-trp'],
    ['achilles-rupture', 'achilles-tendinopathy', 'heel-bursitis', 'fluoroquinolone-tendon'],
  ),
  row(
    ['arch'],
    ['gastrocnemius-trp1', 'abductor-hallucis-trp', 'soleus-trp1', 'tibialis-posterior-trp'],
    ['posterior-tibial-dysfunction', 'tarsal-tunnel', 'spring-ligament', 'sciatica', 'medial-plantar-nerve'],
  ),
  row(
    ['ball-of-foot'],
    ['fdl-trp', 'fdb-trp', 'fhl-trp', 'adductor-hallucis-trp'],
    ['metatarsal-stress-fracture', 'morton-neuroma', 'plantar-plate-tear', 'forefoot-synovitis', 'gout'],
  ),
  row(
    ['small-toes'],
    ['fdl-trp', 'tibialis-posterior-trp', 'edl-trp'],
    ['morton-neuroma', 'sciatica', 'tarsal-tunnel'],
  ),
  row(
    ['big-toe'],
    ['fhl-trp', 'tibialis-anterior-trp', 'ehl-trp', 'fhb-trp'],
    ['gout', 'hallux-rigidus', 'sesamoid-fracture', 'sciatica'],
  ),
  row(
    ['mid-calf'],
    ['gastrocnemius-trp1', 'gastrocnemius-trp2', 'soleus-trp2', 'tibialis-posterior-trp'],
    ['deep-vein-thrombosis', 'tennis-leg', 'soleus-strain', 'exertional-compartment-syndrome', 'arterial-claudication'],
  ),
  row(
    ['upper-calf'],
    ['soleus-trp2', 'gastrocnemius-trp2', 'popliteus-trp', 'plantaris-trp'],
    ['deep-vein-thrombosis', 'baker-cyst', 'popliteal-entrapment', 'tennis-leg'],
  ),
  row(
    ['knee-back'],
    ['gastrocnemius-trp3', 'gastrocnemius-trp4', 'popliteus-trp', 'plantaris-trp'],
    ['baker-cyst', 'deep-vein-thrombosis', 'popliteal-aneurysm', 'knee-internal-derangement'],
  ),
  row(
    ['outer-ankle'],
    ['fibularis-longus-trp', 'fibularis-brevis-trp', 'fibularis-tertius-trp', 'edl-trp'],
    ['ankle-sprain', 'fibular-tendon-tear', 'sinus-tarsi', 'fibular-nerve', 'ankle-fracture'],
  ),
  row(
    ['foot-top'],
    ['edl-trp', 'ehl-trp', 'tibialis-anterior-trp', 'edb-trp'],
    ['metatarsal-stress-fracture', 'foot-tendinopathy', 'deep-fibular-nerve', 'sciatica'],
  ),
  row(
    ['shin'],
    ['tibialis-anterior-trp', 'edl-trp', 'ehl-trp'],
    [
      'acute-compartment-syndrome',
      'exertional-compartment-syndrome',
      'medial-tibial-stress-syndrome',
      'tibial-stress-fracture',
      'sciatica',
    ],
  ),
  row(
    ['inner-ankle', 'inner-shin'],
    ['fdl-trp', 'tibialis-posterior-trp', 'gastrocnemius-trp1'],
    ['medial-tibial-stress-syndrome', 'tibial-stress-fracture', 'tarsal-tunnel', 'posterior-tibial-dysfunction'],
  ),
  row(['sacroiliac'], ['soleus-trp3'], ['back-or-sacroiliac', 'sciatica', 'spondyloarthritis']),
  row(['ankle-front'], ['tibialis-anterior-trp', 'edl-trp'], ['ankle-impingement', 'osteochondral-lesion']),
];
