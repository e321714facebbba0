import { useLayoutEffect, useRef, useState } from 'react';
import { useAtlas } from '../../state/react';
import { DEFAULTS } from '../../state/store';
import type { AtlasState, SessionState } from '../../state/types';
import { encode } from '../../state/url';
import leg from './leg.webp';
import styles from './Poster.module.css';
import { type PosterPlace, posterPlace } from './poster-place';

/** A mark on the browser's own timeline, for measuring: the frame with the poster in it has been painted. */
const POSTER = 'poster';

const markPainted = () => requestAnimationFrame(() => setTimeout(() => performance.mark(POSTER)));

const isLoading = ({ model, pictured }: SessionState): boolean => model.kind === 'loading' && !pictured;

/** Whether what is about to be drawn is what the poster shows, whatever language it is named in. */
const isAwaited = (state: AtlasState): boolean => encode({ ...state, lang: null }) === encode(DEFAULTS);

/** The leg as it will first be seen, drawn ahead, until the leg itself is drawn in its place. */
export function Poster() {
  return useAtlas(isLoading) && <Plate />;
}

function Plate() {
  const awaited = useAtlas(isAwaited);
  const plate = useRef<HTMLDivElement>(null);
  const [place, move] = useState<PosterPlace | null>(null);
  useLayoutEffect(() => {
    const box = plate.current;
    if (!box) return;
    const lay = () => move(posterPlace({ width: box.clientWidth, height: box.clientHeight }));
    lay();
    const watch = new ResizeObserver(lay);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={plate} className={styles.poster} data-poster={awaited} aria-hidden="true">
      {/* Not seen where another picture is awaited; the page has it on its way all the same, before it can read its link. */}
      {place && (
        <img
          src={leg}
          alt=""
          hidden={!awaited}
          style={{ height: place.height, translate: `${place.right}px ${place.down}px` }}
          onLoad={awaited ? markPainted : undefined}
        />
      )}
    </div>
  );
}
