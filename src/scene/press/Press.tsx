import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../../state/react';
import type { StageLink } from '../stage-link';
import { Ball } from './Ball';
import { type MeasuredSkin, measuredSkin } from './body';
import { SkinSigns } from './SkinSigns';
import { ballOf } from './shown-places';
import { useLay } from './use-lay';
import { useMeasure } from './use-measure';

/** The ball on the skin and the places where none may lie. */
export function Press({ link }: { readonly link: StageLink }) {
  const model = useStore(link.store, (state) => state.model);
  const measured = useMemo(() => model && measuredSkin(model), [model]);
  return measured && <Pressing link={link} measured={measured} />;
}

function Pressing({ link, measured }: { readonly link: StageLink; readonly measured: MeasuredSkin }) {
  const ball = useAtlas(ballOf);
  useLay(link, measured);
  useMeasure(link, measured, ball);
  return (
    <>
      <SkinSigns measured={measured} ball={ball} />
      {ball && <Ball link={link} skin={measured.skin} ball={ball} />}
    </>
  );
}
