import type { StructureId } from '../../src/anatomy/structures';

/** Change of length from knee 0, ankle 0, millimetres: one row per knee angle, one column per ankle angle. */
export interface Published {
  readonly knee: readonly number[];
  readonly ankle: readonly number[];
  readonly change: readonly (readonly number[])[];
}

const KNEE = [0, 20, 40, 60, 80, 100, 120];
const ANKLE = [-30, -20, -10, 0, 10, 20, 30];

const byKnee = (...change: number[]): Published => ({ knee: KNEE, ankle: [0], change: change.map((mm) => [mm]) });
const byAnkle = (...change: number[]): Published => ({ knee: [0], ankle: ANKLE, change: [change] });
const byBoth = (...change: number[][]): Published => ({ knee: KNEE, ankle: [-30, 0, 30], change });

/**
 * Lengths of muscle and tendon in the model of Rajagopal, Dembia, DeMers, Delp, Hicks and Delp (2016; doi
 * 10.1109/TBME.2016.2586891), whose shank is 400 mm long, computed from its paths with exact geodesics over its cylinders; hip,
 * subtalar joint and toes at 0.
 */
export const PUBLISHED: Readonly<Partial<Record<StructureId, Published>>> = {
  'gastrocnemius-medial': byBoth(
    [-22.5, 0, 20.6],
    [-28.9, -6.4, 14.1],
    [-36.6, -14.1, 6.5],
    [-46, -23.5, -3],
    [-56.5, -34.1, -13.6],
    [-67.2, -44.7, -24.2],
    [-76.3, -53.8, -33.3],
  ),
  'gastrocnemius-lateral': byBoth(
    [-23.1, 0, 20.6],
    [-30.9, -7.8, 12.8],
    [-39.1, -16.1, 4.6],
    [-48.2, -25.1, -4.5],
    [-57.5, -34.5, -13.8],
    [-65.9, -42.8, -22.2],
    [-71.5, -48.4, -27.8],
  ),
  soleus: byAnkle(-22.8, -15.1, -7.4, 0, 7, 13.3, 18.9),
  'tibialis-posterior': byAnkle(-5.7, -3.6, -1.7, 0, 1.4, 2.6, 3.4),
  'flexor-hallucis-longus': byAnkle(-8.5, -5.4, -2.5, 0, 2.2, 4.1, 5.6),
  'flexor-digitorum-longus': byAnkle(-5.3, -3.3, -1.5, 0, 1.2, 2.1, 2.7),
  'fibularis-longus': byAnkle(-5.2, -3.4, -1.6, 0, 1.5, 2.9, 4),
  'fibularis-brevis': byAnkle(-3.7, -2.4, -1.1, 0, 1, 1.8, 2.5),
  'tibialis-anterior': byAnkle(20.5, 14.1, 7.3, 0, -7.6, -15.2, -22.8),
  'extensor-digitorum-longus': byAnkle(17.7, 12.1, 6.2, 0, -6.4, -12.9, -19.2),
  'extensor-hallucis-longus': byAnkle(18.9, 13, 6.6, 0, -6.9, -13.9, -20.8),
  'biceps-femoris': byKnee(0, -10.6, -22.4, -35.1, -47.7, -58.6, -66.5),
  semimembranosus: byKnee(0, -12.3, -27.1, -43.1, -58.6, -71.6, -80.4),
  semitendinosus: byKnee(0, -14.6, -31.8, -50.9, -69.8, -86, -97.3),
  gracilis: byKnee(0, -9.6, -22.1, -37.1, -53.4, -69.3, -82.8),
  sartorius: byKnee(0, -6, -15.3, -27, -40.5, -55.2, -70.3),
  'rectus-femoris': byKnee(0, 16.6, 32.6, 47, 59, 67.2, 75.4),
  'vastus-medialis': byKnee(0, 15.4, 29.3, 41.5, 51.4, 58.1, 65.5),
  'vastus-lateralis': byKnee(0, 15.4, 30.3, 42.9, 52.8, 59.9, 67.8),
  'vastus-intermedius': byKnee(0, 15.6, 30, 42.9, 53.6, 61.2, 69.1),
};
