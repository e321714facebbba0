import { useId } from 'react';
import type { Cell } from '../../anatomy/cells';
import type { Side } from '../../anatomy/side';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { t } from '../../content/words';
import { FLAT_VIEWS, type FlatChart, type FlatViewId } from '../../pain/flat-chart';
import { FlatDrawing } from './FlatDrawing';
import styles from './flat.module.css';
import { boxOf } from './flat-paths';

/** Height of a drawing in the row, px. */
const HIGH = 62;

interface FlatThumbsProps {
  readonly chart: FlatChart;
  readonly side: Side;
  readonly points: readonly TriggerPointId[];
  readonly marks: ReadonlySet<Cell>;
  readonly value: FlatViewId;
  readonly onChoose: (id: FlatViewId) => void;
}

/** All drawings in a row, each with what lies on it: one is chosen to be marked. */
export function FlatThumbs({ chart, side, points, marks, value, onChoose }: FlatThumbsProps) {
  const name = useId();
  return (
    <fieldset className={styles.thumbs}>
      <legend className="visually-hidden">{t('find.chart.view')}</legend>
      {FLAT_VIEWS.map((id) => {
        const [, , width, height] = boxOf(chart[id]);
        return (
          <label key={id} className={styles.thumb}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={id === value}
              onChange={() => onChoose(id)}
            />
            <span style={{ width: (width * HIGH) / height, height: HIGH }}>
              <FlatDrawing view={chart[id]} side={side} scale={HIGH / height} points={points} marks={marks} />
            </span>
            <span className={styles.thumbName}>{t(`find.flat.${id}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
