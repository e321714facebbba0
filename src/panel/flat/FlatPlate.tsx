import { useMemo } from 'react';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { triggerPointOf } from '../../content';
import { t } from '../../content/words';
import { FLAT_VIEWS, type FlatChart, type FlatView } from '../../pain/flat-chart';
import { useAtlas } from '../../state/react';
import { FlatDrawing } from './FlatDrawing';
import styles from './flat.module.css';
import { boxOf, shownOf } from './flat-paths';
import { useFlatChart } from './use-flat-chart';

/** A pattern seen on fewer square centimetres than this is better seen elsewhere. */
const WORTH = 3;
const MOST = 3;
/** Pixels of the page per millimetre of paper; the foot is drawn larger. */
const SCALE = { leg: 0.34, foot: 0.62 } as const;

const isFoot = ({ id }: FlatView) => id === 'sole' || id === 'top' || id === 'heel';

/** The drawings on which these patterns are seen best, in the order of the plate. */
const bestOf = (chart: FlatChart, points: readonly TriggerPointId[]): readonly FlatView[] => {
  const zones = points.flatMap((id) => triggerPointOf(id).zones);
  const shown = FLAT_VIEWS.map((id) => ({ view: chart[id], area: shownOf(chart[id], zones) }));
  const best = shown.filter(({ area }) => area > WORTH).sort((a, b) => b.area - a.area);
  const chosen = new Set(best.slice(0, MOST).map(({ view }) => view.id));
  return FLAT_VIEWS.filter((id) => chosen.has(id)).map((id) => chart[id]);
};

interface FlatPlateProps {
  readonly points: readonly TriggerPointId[];
  /** What the plate shows, for those who do not see it. */
  readonly label: string;
  /** Whether what a person has marked is drawn over them. */
  readonly marked?: boolean;
}

/** Patterns on paper, where they are seen best; works without the leg in three dimensions. */
export function FlatPlate({ points, label, marked = false }: FlatPlateProps) {
  const chart = useFlatChart();
  const side = useAtlas((state) => state.side);
  const cells = useAtlas(({ marks, side }) => marks[side]);
  const marks = useMemo(() => new Set(marked ? cells : []), [marked, cells]);
  const views = useMemo(() => (chart && chart !== 'failed' ? bestOf(chart, points) : []), [chart, points]);
  if (views.length === 0) return null;
  return (
    <div role="img" aria-label={label} className={styles.plate}>
      {views.map((view) => {
        const [, , width, height] = boxOf(view);
        const scale = isFoot(view) ? SCALE.foot : SCALE.leg;
        return (
          <figure key={view.id} className={styles.view}>
            <div style={{ width: width * scale, height: height * scale }}>
              <FlatDrawing view={view} side={side} scale={scale} points={points} marks={marks} />
            </div>
            <figcaption>{t(`find.flat.${view.id}`)}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
