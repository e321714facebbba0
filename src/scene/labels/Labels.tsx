import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { End } from '../../anatomy/attachments';
import { type StructureId, type StructureKind, structureOf } from '../../anatomy/structures';
import { nameOf } from '../../content';
import { t } from '../../content/words';
import { useAtlas } from '../../state/react';
import { printAnchors } from '../footprints/print-anchors';
import { useChosenFootprints } from '../footprints/use-footprints';
import { insetRect } from '../inset/inset-rect';
import { screenMarks } from '../pointer/screen-marks';
import { muscleOf } from '../points/muscle-of';
import type { StageLink } from '../stage-link';
import { findAnchors, type Showing } from './find-anchors';
import styles from './Labels.module.css';
import { legSpan } from './leg-span';
import { type Label, leaderEnd, placeLabels } from './place-labels';
import { thingsOver } from './things-over';

/** Pause after the last change before names are placed anew, ms: sliders and flights send many changes. */
const PAUSE = 90;

/** More names than fit on any picture. */
const EVERY = 99;

/** Below this width, CSS pixels, only the plain part of a name fits beside the leg. */
const NARROW = 600;

/** Names with thin leader lines, placed when the picture is at rest and faded while it turns. */
export function Labels({ link }: { readonly link: StageLink }) {
  const settled = useStore(link.store, (state) => state.settled);
  const moving = useStore(link.store, (state) => state.moving);
  const size = useStore(link.store, (state) => state.size);
  const model = useStore(link.store, (state) => state.model);
  const inset = useStore(link.store, (state) => state.inset !== null);
  const layers = useAtlas((state) => state.layers);
  const dissection = useAtlas((state) => state.dissection);
  const side = useAtlas((state) => state.side);
  const selection = useAtlas((state) => state.selection);
  const names = useAtlas((state) => state.names);
  const spoken = useAtlas((state) => state.spoken);
  const footprints = useChosenFootprints(link);
  const root = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<readonly Label<StructureId>[]>([]);
  const [ends, setEnds] = useState<ReadonlyMap<StructureId, End>>(new Map());

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what can be seen from here
  useEffect(() => {
    if (!model || moving || size.width === 0) return;
    const chosen = selection ? muscleOf(selection) : null;
    const timer = setTimeout(() => {
      // Parts that have just come stand nowhere until a frame is drawn, which may be later than this.
      link.leg?.updateWorldMatrix(true, true);
      link.camera?.updateMatrixWorld();
      const narrow = size.width < NARROW;
      // On a chosen bone the muscles that take hold of it are named, and nothing else is.
      const ofBone = chosen !== null && structureOf(chosen).kind === 'bone';
      const prints = ofBone ? printAnchors(link, footprints) : [];
      const showing = findAnchors(link, names).sort((a, b) => weightOf(b, chosen) - weightOf(a, chosen));
      const named = prints.length > 0 && !names ? [...prints, ...showing.filter(({ id }) => id === chosen)] : showing;
      const anchors = named.map(({ id, x, y }) => ({ id, x, y, width: widthOf(wordsFor(id, narrow)) }));
      const taken = inset ? [insetRect(size)] : [];
      const crosses = screenMarks(link).map(({ x, y }) => ({ left: x - 12, top: y - 12, width: 24, height: 24 }));
      const over = root.current?.parentElement ? thingsOver(root.current.parentElement) : [];
      setEnds(new Map(prints.map(({ id, end }) => [id, end])));
      setLabels(
        placeLabels(anchors, {
          ...size,
          span: legSpan(link),
          taken: [...taken, ...over, ...crosses],
          most: names ? EVERY : narrow ? 4 : 9,
          stretch: names ? 2.2 : 1,
          reach: narrow ? 8 : 26,
        }),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [link, settled, moving, size, model, inset, layers, dissection, side, selection, names, footprints, spoken]);

  const chosen = selection ? muscleOf(selection) : null;
  return (
    <div ref={root} className={styles['labels']} data-moving={moving} aria-hidden="true">
      <svg className={styles['lines']} role="presentation">
        {labels.map((label) => {
          const end = leaderEnd(label);
          return (
            <g key={label.id} data-chosen={label.id === chosen}>
              <line className={styles['halo']} x1={label.anchor.x} y1={label.anchor.y} x2={end.x} y2={end.y} />
              <line x1={label.anchor.x} y1={label.anchor.y} x2={end.x} y2={end.y} />
              <circle cx={label.anchor.x} cy={label.anchor.y} r="2.25" />
            </g>
          );
        })}
      </svg>
      {labels.map(({ id, box }) => (
        <span
          key={id}
          className={styles['label']}
          data-chosen={id === chosen}
          data-end={ends.get(id)}
          style={{ transform: `translate(${box.left}px, ${box.top}px)`, width: box.width, height: box.height }}
        >
          {wordsFor(id, size.width < NARROW)}
        </span>
      ))}
    </div>
  );
}

/** What a picture of the leg is about is named before what runs through it, and bone last. */
const RANK: Readonly<Partial<Record<StructureKind, number>>> = { muscle: 2, tendon: 2, bone: 0 };

/** The chosen one first, then by kind, then what shows most. */
const weightOf = ({ id, share }: Showing, chosen: StructureId | null): number =>
  share + (id === chosen ? 10 : 0) + (RANK[structureOf(id).kind] ?? 1);

/** "Deep calf muscle (soleus)", or on a narrow picture the plain words alone. */
const wordsFor = (id: StructureId, narrow: boolean): string => {
  const name = t(nameOf(id));
  return narrow ? name.replace(/\s*\(.*\)$/, '') : name;
};

const pen = document.createElement('canvas').getContext('2d');

/** Width of a name in its box, CSS pixels. */
const widthOf = (name: string): number => {
  if (!pen) return name.length * 7 + 22;
  pen.font = `600 13px ${getComputedStyle(document.body).fontFamily || 'sans-serif'}`;
  return Math.ceil(pen.measureText(name).width) + 22;
};
