import table from '../../models/joints.json';
import type { Pose } from '../anatomy/pose';
import type { SoleTurn } from '../content/types';
import { compose, turnAbout } from '../kernel/rigid';
import { type Deg, deg, toRad } from '../kernel/units';
import { normalize, type Vec3 } from '../kernel/vec3';
import type { Hinge } from './joints';
import type { PathMotions } from './path';
import { segmentMotions } from './segments';

const hinge = ({ centre, axis }: { readonly centre: readonly number[]; readonly axis: readonly number[] }): Hinge => {
  const point = ([x = 0, y = 0, z = 0]: readonly number[]): Vec3 => [x, y, z];
  return { centre: point(centre), axis: normalize(point(axis)) };
};

/** From the outer back of the heel up, forwards and inwards: 42 degrees up and 23 inwards of the foot's own line (Inman 1976). */
const SUBTALAR = hinge(table.subtalar);

/** The line of the heads of the metatarsals. */
const TOES = hinge(table.toes);

/** What a stretch may ask of the foot beyond the ankle. */
export interface FootTurn {
  /** Extension of the toes in degrees, bent up positive. */
  readonly toes: Deg;
  /** Inversion of the sole in degrees, turned inwards positive. */
  readonly inversion: Deg;
}

export const LEVEL_FOOT: FootTurn = { toes: deg(0), inversion: deg(0) };

/** How far a sole is turned when a stretch says so, degrees: about two thirds of what a foot can do either way. */
const SOLE: Readonly<Record<SoleTurn, Deg>> = { level: deg(0), inwards: deg(20), outwards: deg(-10) };

export const soleInversion = (turn: SoleTurn): Deg => SOLE[turn];

/** The motions that paths are carried by, in a pose and with a turn of the foot that the drawn leg does not make. */
export const pathMotions = (pose: Pose, { toes, inversion }: FootTurn = LEVEL_FOOT): PathMotions => {
  const { thigh, patella, shank, talus } = segmentMotions(pose);
  const foot = inversion === 0 ? talus : compose(talus, turnAbout(SUBTALAR.centre, SUBTALAR.axis, toRad(inversion)));
  const bent = toes === 0 ? foot : compose(foot, turnAbout(TOES.centre, TOES.axis, -toRad(toes)));
  return { thigh, patella, shank, foot, toes: bent };
};
