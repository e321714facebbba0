import { type Rigid, turnAbout } from '../kernel/rigid';
import { type Deg, toRad } from '../kernel/units';
import { ANKLE } from './joints';

/** The talus, and with it the foot, on the resting shank. The axis points medially, about which toes turn down. */
export const footMotion = (dorsiflexion: Deg): Rigid => turnAbout(ANKLE.centre, ANKLE.axis, -toRad(dorsiflexion));
