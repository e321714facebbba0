import { isDescribed } from '../panel/described';
import { drawSheet } from '../state/actions';
import { followAddress } from '../state/address';
import { atlas } from '../state/store';

/** Reads the link that the page was opened with, and from then on keeps address and picture in step. */
export const startAddress = () => {
  followAddress(atlas, window, isDescribed);
  if (atlas.getState().selection) drawSheet('half');
};
