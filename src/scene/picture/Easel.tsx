import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { offerPictures } from '../../state/pictures';
import type { StageLink } from '../stage-link';

/** Paints pictures for whoever orders one: to be saved or printed. The painter is fetched with the first order. */
export function Easel({ link }: { readonly link: StageLink }) {
  const get = useThree((three) => three.get);
  useEffect(
    () =>
      offerPictures(async (order) => {
        const { paint } = await import('./paint');
        return paint(link, get(), order);
      }),
    [link, get],
  );
  return null;
}
