import { deg } from '../../kernel/units';

/** Vertical angle of view: long enough a lens that an anatomical plate keeps its proportions. */
export const FOV = deg(24);
