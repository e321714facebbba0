import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { type Cell, cellOf } from '../../anatomy/cells';
import type { Side } from '../../anatomy/side';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { AREA_CONTENT } from '../../content';
import { t } from '../../content/words';
import type { FlatView } from '../../pain/flat-chart';
import { ask, mark, newStroke } from '../../state/mark';
import { areaAt } from '../find/felt-at';
import { FlatDrawing } from './FlatDrawing';
import styles from './flat.module.css';
import { boxOf, pathOf } from './flat-paths';
import { cellsOnPaper, type Spot, skinUnder, stepOn } from './pad-cells';

/** Radius of the brush: a fingertip on the page, px, and no less than this on the leg, mm. */
const BRUSH = 13;
const LEAST = 7;
/** One press of an arrow key moves the brush so far, mm; with Shift, so far. */
const STEP = 10;
const LEAP = 40;

const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface FlatPadProps {
  readonly view: FlatView;
  readonly side: Side;
  readonly points: readonly TriggerPointId[];
  readonly marks: ReadonlySet<Cell>;
  readonly wiping: boolean;
  /** Most pixels it may be high and wide. */
  readonly room: readonly [width: number, height: number];
}

/** A drawing to mark on, by finger, mouse or keys. */
export function FlatPad({ view, side, points, marks, wiping, room }: FlatPadProps) {
  const [x, y, width, height] = boxOf(view);
  const scale = Math.min(room[0] / width, room[1] / height);
  const radius = Math.max(BRUSH / scale, LEAST);
  const [spot, setSpot] = useState<Spot>([x + width / 2, y + height / 2]);
  const paper = useRef<SVGGElement>(null);
  const stroke = useRef<{ readonly name: string; spot: Spot } | null>(null);

  const skin = skinUnder(view, spot);
  const area = skin && areaAt(skin);
  const name = area ? t(AREA_CONTENT[area].name) : t(`find.flat.${view.id}`);
  const place = skin
    ? t(marks.has(cellOf(skin)) ? 'find.chart.at.marked' : 'find.chart.at', { place: name })
    : t('find.chart.nowhere');

  const placeOf = ({ clientX, clientY }: PointerEvent): Spot | null => {
    const matrix = paper.current?.getScreenCTM()?.inverse();
    if (!matrix) return null;
    const point = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    return [point.x, point.y];
  };
  const lay = (to: Spot, on: boolean, under: string | null) => mark(cellsOnPaper(view, to, radius), on, under);
  const down = (event: PointerEvent) => {
    const to = placeOf(event);
    if (!to || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    stroke.current = { name: newStroke(), spot: to };
    setSpot(to);
    lay(to, !wiping, stroke.current.name);
  };
  const move = (event: PointerEvent) => {
    const to = placeOf(event);
    if (!to) return;
    setSpot(to);
    const drawn = stroke.current;
    if (!drawn) return;
    const [fromX, fromY] = drawn.spot;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - fromX, to[1] - fromY) / radius));
    for (let i = 1; i <= steps; i++)
      lay([fromX + ((to[0] - fromX) * i) / steps, fromY + ((to[1] - fromY) * i) / steps], !wiping, drawn.name);
    drawn.spot = to;
  };
  const end = () => {
    stroke.current = null;
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const key = event.key.toLowerCase();
    if (arrow) {
      const far = event.shiftKey ? LEAP : STEP;
      setSpot(stepOn(view, spot, [arrow[0] * far * (side === 'left' ? -1 : 1), arrow[1] * far]));
    } else if (key === ' ' || key === 'enter') lay(spot, !wiping, null);
    else if (key === 'delete' || key === 'backspace') lay(spot, false, null);
    else if (key === 'q') ask(skin ? cellOf(skin) : null);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.pad}>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={t('find.chart.pad', { view: t(`find.flat.${view.id}`), side: t(`interface.body-figure.${side}`) })}
        aria-describedby="flat-spot"
        className={styles.board}
        style={{ width: width * scale, height: height * scale }}
        onKeyDown={press}
      >
        <FlatDrawing view={view} side={side} scale={scale} points={points} marks={marks} paper={paper}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the board round it does the same by keys */}
          <path
            d={pathOf(view.outline, true)}
            className={styles.touch}
            onPointerDown={down}
            onPointerMove={move}
            onPointerUp={end}
            onPointerCancel={end}
            onContextMenu={(event) => {
              event.preventDefault();
              if (skin) ask(cellOf(skin));
            }}
          />
          <circle cx={spot[0]} cy={spot[1]} r={radius} className={wiping ? styles.wiper : styles.brush} />
        </FlatDrawing>
      </div>
      <p id="flat-spot" className={styles.spot} aria-live="polite">
        {place}
      </p>
      <button type="button" className={styles.ask} disabled={!skin} onClick={() => skin && ask(cellOf(skin))}>
        {t('find.chart.ask')}
      </button>
    </div>
  );
}
