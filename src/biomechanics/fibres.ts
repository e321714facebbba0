import type { StructureId } from '../anatomy/structures';
import { type Deg, deg, type Mm, mm } from '../kernel/units';
import { SHANK_LENGTH } from './joints';

/** Length of the shank for which the fibre lengths below hold, mm: that of Rajagopal's model. */
export const MODEL_SHANK: Mm = mm(400);

/** How much larger this leg is than the model. */
export const GROWTH = SHANK_LENGTH / MODEL_SHANK;

export interface Fibres {
  /** Optimal length, mm, of this leg: the table's figure times its growth. */
  readonly optimal: Mm;
  /** Angle to the tendon at that length. */
  readonly pennation: Deg;
  /** Greatest isometric force, newtons; only ever used to share a pull out among muscles. */
  readonly force: number;
}

const fibres = (optimal: number, pennation: number, force: number): Fibres => ({
  optimal: mm(optimal * GROWTH),
  pennation: deg(pennation),
  force,
});

/**
 * Optimal fibre lengths of Ward and others (2009), 21 legs, and with them pennation and force as in Rajagopal and others (2016).
 * Of plantaris, popliteus and fibularis tertius no such figures were found.
 */
export const FIBRES: Readonly<Partial<Record<StructureId, Fibres>>> = {
  'gastrocnemius-medial': fibres(51, 9.5, 3116),
  'gastrocnemius-lateral': fibres(58.8, 12, 1575),
  soleus: fibres(44, 21.9, 6195),
  'tibialis-posterior': fibres(37.8, 13, 1730),
  'flexor-hallucis-longus': fibres(52.7, 14.8, 908),
  'flexor-digitorum-longus': fibres(44.6, 12.9, 423),
  'fibularis-longus': fibres(50.8, 14.2, 1115),
  'fibularis-brevis': fibres(45.4, 11.8, 521),
  'tibialis-anterior': fibres(68.3, 11.2, 1227),
  'extensor-digitorum-longus': fibres(69.3, 12.5, 603),
  'extensor-hallucis-longus': fibres(74.8, 11.3, 286),
  'biceps-femoris': fibres(97.6, 10.1, 1313),
  semimembranosus: fibres(69, 14.6, 2201),
  semitendinosus: fibres(193, 13.8, 591),
  gracilis: fibres(227.8, 9.9, 281),
  sartorius: fibres(403, 1.5, 249),
  'rectus-femoris': fibres(75.9, 12.4, 2192),
  'vastus-medialis': fibres(96.8, 24.2, 2748),
  'vastus-lateralis': fibres(99.4, 14.5, 5149),
  'vastus-intermedius': fibres(99.3, 3.6, 1697),
};

/** The three heads that end in the Achilles tendon and hold the ankle back. */
export const TRICEPS = ['gastrocnemius-medial', 'gastrocnemius-lateral', 'soleus'] as const;
export type TricepsId = (typeof TRICEPS)[number];

/**
 * Dorsiflexion of the ankle at which each head goes from slack to taut with the knee straight, degrees, mean and standard
 * deviation: measured by shear waves in the living (Hirata and others 2015).
 */
export const SLACK_ANGLE: Readonly<Record<TricepsId, { readonly mean: Deg; readonly sd: Deg }>> = {
  'gastrocnemius-medial': { mean: deg(-20.7), sd: deg(6.7) },
  'gastrocnemius-lateral': { mean: deg(-14.9), sd: deg(6.7) },
  soleus: { mean: deg(2), sd: deg(4.8) },
};

export const isTriceps = (id: StructureId): id is TricepsId => (TRICEPS as readonly StructureId[]).includes(id);
