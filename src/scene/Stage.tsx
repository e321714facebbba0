import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { t } from '../content/words';
import { useAtlas } from '../state/react';
import { Grips } from './grips/Grips';
import { Inset } from './inset/Inset';
import { useZoneFlight } from './inset/use-zone-flight';
import { Labels } from './labels/Labels';
import { useHover } from './leg/use-hover';
import { mayPress } from './may-press';
import { createSpecimen } from './model/specimen';
import { useModel } from './model/use-model';
import { BrushRing } from './paint/BrushRing';
import { useBrush } from './paint/use-brush';
import { Tooltip } from './pointer/Tooltip';
import { usePointer } from './pointer/use-pointer';
import { useProbe } from './probe';
import styles from './Stage.module.css';
import { createStageLink } from './stage-link';
import { useStrains } from './strain/use-strains';
import { useCanvas } from './use-canvas';

const PlaceNames = lazy(() => import('./press/PlaceNames').then((module) => ({ default: module.PlaceNames })));

/** The leg, filling its container. Talks to the rest of the app through state alone. */
export function Stage() {
  const [link] = useState(() => createStageLink(createSpecimen()));
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const presses = useAtlas(mayPress);
  useCanvas(link, stage, canvas);
  useModel(link);
  useHover(link);
  usePointer(link, canvas);
  useBrush(link, canvas);
  useZoneFlight(link);
  useStrains(link);
  useProbe(link, canvas);
  useEffect(() => () => link.store.setState({ model: null }), [link]);
  return (
    <div ref={stage} className={styles['stage']}>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the picture is steered by keys, as its label says */}
      <canvas
        ref={canvas}
        className={styles['canvas']}
        tabIndex={0}
        role="application"
        aria-label={t('interface.stage.picture')}
      />
      <Labels link={link} />
      <Grips link={link} />
      {presses && (
        <Suspense fallback={null}>
          <PlaceNames link={link} />
        </Suspense>
      )}
      <Inset link={link} />
      <BrushRing canvas={canvas} />
      <Tooltip link={link} canvas={canvas} />
    </div>
  );
}
