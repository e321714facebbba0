import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { NO_PRESS_CONTENT } from '../../content';
import type { NoPressId } from '../../content/types';
import { t } from '../../content/words';
import '../../content/words/pages';
import { useAtlas } from '../../state/react';
import type { StageLink } from '../stage-link';
import { measuredSkin } from './body';
import styles from './PlaceNames.module.css';
import { type NamedPlace, placesInView } from './places-in-view';
import { shownPlaces } from './shown-places';

/** Names the hatched places on the leg, when the picture has come to rest. */
export function PlaceNames({ link }: { readonly link: StageLink }) {
  const places = useAtlas(shownPlaces);
  const side = useAtlas((state) => state.side);
  const model = useStore(link.store, (state) => state.model);
  const size = useStore(link.store, (state) => state.size);
  const settled = useStore(link.store, (state) => state.settled);
  const moving = useStore(link.store, (state) => state.moving);
  const [named, setNamed] = useState<readonly NamedPlace[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what can be seen from here
  useEffect(() => {
    const measured = model && measuredSkin(model);
    if (moving) return;
    const ids = places.split(' ').filter(Boolean) as NoPressId[];
    setNamed(measured ? placesInView(link, measured.skin, ids) : []);
  }, [link, places, side, model, size, settled, moving]);

  return (
    <div aria-hidden="true" className={styles['names']} data-moving={moving}>
      {named.map(({ id, x, y }) => (
        <span key={id} data-rule={NO_PRESS_CONTENT[id].rule} style={{ left: x, top: y }}>
          {t(NO_PRESS_CONTENT[id].name).replace(/\s*\(.*\)$/, '')}
        </span>
      ))}
    </div>
  );
}
