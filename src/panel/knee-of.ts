import type { Stretch } from '../content/types';

/** Above this flexion, in degrees, gastrocnemius is slack enough for soleus to take the stretch. */
const BENT_FROM = 15;

/** How the knee is held during a stretch. */
export const kneeOf = ({ knee }: Pick<Stretch, 'knee'>): 'straight' | 'bent' =>
  knee[0] >= BENT_FROM ? 'bent' : 'straight';
