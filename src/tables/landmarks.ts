import * as v from 'valibot';
import { AtlasError } from '../kernel/errors';
import type { Vec3 } from '../kernel/vec3';
import { findingsOf } from './findings';

/**
 * The named places of models/landmarks.json, each a point in the atlas frame, millimetres
 * (+X medial, +Y up, +Z anterior, origin at the knee joint centre).
 */
export const LANDMARKS = [
  'knee-joint-centre',
  'joint-line',
  'popliteal-crease',
  'femoral-epicondyle-medial',
  'femoral-epicondyle-lateral',
  'patella-front',
  'tibial-tuberosity',
  'fibular-head-tip',
  'malleolus-medial-tip',
  'malleolus-lateral-tip',
  'ankle-joint-centre',
  'achilles-insertion',
  'calcaneus-back',
  'calcaneus-plantar',
  'navicular-tuberosity',
  'metatarsal-head-1',
  'metatarsal-head-2',
  'metatarsal-head-3',
  'metatarsal-head-4',
  'metatarsal-head-5',
  'metatarsal-base-5',
  'toe-tip-1',
  'toe-tip-2',
  'toe-tip-3',
  'toe-tip-4',
  'toe-tip-5',
  'foot-medial-extent',
  'foot-lateral-extent',
  'cut-centre',
  'gastrocnemius-medial-lowest',
  'gastrocnemius-lateral-lowest',
  'soleus-lowest',
] as const;
export type LandmarkId = (typeof LANDMARKS)[number];

export type Landmarks = Readonly<Record<LandmarkId, Vec3>>;

const Point = v.tuple([v.number(), v.number(), v.number()]);
const Table = v.object({
  id: v.literal('landmarks'),
  frame: v.literal('atlas'),
  unit: v.literal('mm'),
  source: v.string(),
  method: v.string(),
  landmarks: v.object(Object.fromEntries(LANDMARKS.map((id) => [id, Point])) as Record<LandmarkId, typeof Point>),
});

/** Checks models/landmarks.json and freezes it; reports everything that is wrong with it at once. */
export const parseLandmarks = (file: string, value: unknown): Landmarks => {
  const result = v.safeParse(Table, value);
  if (result.success) return Object.freeze({ ...result.output.landmarks }) as Landmarks;
  throw new AtlasError(
    'table',
    findingsOf(file, result.issues),
    'Correct the table, or write it again: npm run measure.',
  );
};
