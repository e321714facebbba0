import type { TriggerPointId } from '../anatomy/trigger-points';

/** How the body lies or sits on the ball; each has a drawing. */
export const BODY_POSITIONS = [
  'sit-leg-out',
  'sit-knee-bent',
  'lie-on-side',
  'kneel',
  'sit-cross-legged',
  'sit-leg-across',
  'sit-foot-wall',
  'stand-foot',
] as const;
export type BodyPosition = (typeof BODY_POSITIONS)[number];

/** What the guide needs beside the words of a trigger point. */
export interface BallGuide {
  readonly body: BodyPosition;
  /** Diameter of the ball, mm: small for the sole, about tennis-ball size for the leg. */
  readonly size: 40 | 60 | 65;
}

/** One for each point on which a ball may lie. */
export const BALL_GUIDES: Readonly<Partial<Record<TriggerPointId, BallGuide>>> = {
  'gastrocnemius-trp1': { body: 'sit-leg-out', size: 65 },
  'gastrocnemius-trp2': { body: 'sit-leg-out', size: 65 },
  'soleus-trp1': { body: 'sit-knee-bent', size: 65 },
  'soleus-trp2': { body: 'lie-on-side', size: 65 },
  'soleus-trp3': { body: 'sit-knee-bent', size: 65 },
  'fhl-trp': { body: 'lie-on-side', size: 60 },
  'fdl-trp': { body: 'sit-cross-legged', size: 60 },
  'fibularis-longus-trp': { body: 'lie-on-side', size: 65 },
  'fibularis-brevis-trp': { body: 'lie-on-side', size: 65 },
  'fibularis-tertius-trp': { body: 'sit-leg-across', size: 60 },
  'tibialis-anterior-trp': { body: 'kneel', size: 65 },
  'edl-trp': { body: 'kneel', size: 65 },
  'ehl-trp': { body: 'sit-leg-across', size: 60 },
  'abductor-hallucis-trp': { body: 'sit-foot-wall', size: 40 },
  'fdb-trp': { body: 'stand-foot', size: 40 },
  'quadratus-plantae-trp': { body: 'stand-foot', size: 40 },
};
