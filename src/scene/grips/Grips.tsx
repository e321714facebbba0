import { useStore } from 'zustand';
import { useAtlas } from '../../state/react';
import type { StageLink } from '../stage-link';
import { Grip } from './Grip';
import { GRIPS } from './grip-place';

/** While someone poses the leg, its two ends can be taken in the hand. The sliders of the panel do the same by key. */
export function Grips({ link }: { readonly link: StageLink }) {
  const model = useStore(link.store, (state) => state.model);
  const posing = useAtlas(({ mode }) => mode === 'stretch');
  const cut = useAtlas(({ slice }) => slice !== null);
  if (!model || !posing) return null;
  return GRIPS.filter((grip) => grip === 'ankle' || !cut).map((grip) => <Grip key={grip} grip={grip} link={link} />);
}
