import { claim } from '../claim';
import { part } from './part';

export const SKIN = part('skin', claim('parts.skin.felt', 'E4', 'delphi-2018'));
