import { type ReactNode, type Ref, useId, useMemo } from 'react';
import type { Cell } from '../../anatomy/cells';
import type { Side } from '../../anatomy/side';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { triggerPointOf } from '../../content';
import type { FlatView } from '../../pain/flat-chart';
import { FlatInks, inkUrl } from './FlatInks';
import styles from './flat.module.css';
import { boxOf, fieldPath, marksPath, pathOf, siteOn, turnOf, zonePaths } from './flat-paths';

interface FlatDrawingProps {
  readonly view: FlatView;
  readonly side: Side;
  /** Pixels of the page per millimetre of paper, about: textures and crosses keep their size on the page. */
  readonly scale: number;
  /** Patterns shown; more than one are told apart by the sign of their place in the row. */
  readonly points: readonly TriggerPointId[];
  readonly marks?: ReadonlySet<Cell>;
  /** Over the leg, in the millimetres of its paper. */
  readonly children?: ReactNode;
  /** The group in whose coordinates `children` are drawn. */
  readonly paper?: Ref<SVGGElement>;
}

const NO_MARKS: ReadonlySet<Cell> = new Set();

/** One drawing of the flat chart: the leg in three tones, pain on it, what a person has marked, and the crosses. */
export function FlatDrawing({ view, side, scale, points, marks = NO_MARKS, children, paper }: FlatDrawingProps) {
  const id = useId().replace(/[^\w-]/g, '');
  const [x, y, width, height] = boxOf(view);
  const leg = useMemo(
    () => ({
      outline: pathOf(view.outline, true),
      folds: pathOf(view.folds, false),
      half: fieldPath(view, view.facing, 0.45, 3),
      light: fieldPath(view, view.facing, 0.78, 3),
    }),
    [view],
  );
  const patterns = useMemo(
    () =>
      points.map((point) => {
        const { zones, site } = triggerPointOf(point);
        return { point, ...zonePaths(view, zones), site: siteOn(view, site) };
      }),
    [view, points],
  );
  const marked = useMemo(() => marksPath(view, marks), [view, marks]);
  const several = patterns.length > 1;
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} className={styles.drawing} aria-hidden="true">
      <defs>
        <FlatInks id={id} grain={1 / scale} />
        <clipPath id={`${id}-leg`}>
          <path d={leg.outline} />
        </clipPath>
      </defs>
      <g ref={paper} transform={turnOf(view, side)}>
        <path d={leg.outline} className={styles.shade} />
        <g clipPath={inkUrl(id, 'leg')}>
          <path d={leg.half} className={styles.half} />
          <path d={leg.light} className={styles.light} />
          {patterns.map(({ point, essential, feather, spillover }, i) =>
            several ? (
              <g key={point} className={styles[`line${i}`]}>
                <path d={spillover} fill={inkUrl(id, `compared-${i}`)} className={styles.spill} />
                <path d={essential} fill={inkUrl(id, `compared-${i}`)} />
              </g>
            ) : (
              <g key={point}>
                <path d={spillover} className={styles.faint} />
                <path d={spillover} fill={inkUrl(id, 'stipple')} />
                <path d={feather} className={styles.feather} />
                <path d={essential} className={styles.essential} />
              </g>
            ),
          )}
          {marked && <path d={marked} fill={inkUrl(id, 'pen')} className={styles.mark} />}
        </g>
        <path d={leg.folds} className={styles.fold} />
        <path d={leg.outline} className={styles.outline} />
        {patterns.map(
          ({ point, site }, i) =>
            site && (
              <g
                key={point}
                transform={`translate(${site[0]} ${site[1]}) scale(${(0.7 / scale).toFixed(2)})`}
                className={several ? styles[`cross${i}`] : styles.cross}
              >
                <circle r="9" />
                <path d="M-4-4 4 4M4-4-4 4" />
              </g>
            ),
        )}
        {children}
      </g>
    </svg>
  );
}
