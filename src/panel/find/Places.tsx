import type { Cell } from '../../anatomy/cells';
import { AREA_CONTENT } from '../../content';
import type { AreaId } from '../../content/types';
import { t } from '../../content/words';
import { mark } from '../../state/mark';
import { cellsOfArea, cellsToWipe, markedOf } from './area-cells';
import styles from './find.module.css';

const GROUPS = [
  {
    id: 'foot',
    areas: ['heel-under', 'heel-back', 'arch', 'ball-of-foot', 'big-toe', 'small-toes', 'foot-top'],
  },
  { id: 'ankle', areas: ['achilles', 'inner-ankle', 'outer-ankle', 'ankle-front'] },
  {
    id: 'leg',
    areas: [
      'lower-calf',
      'mid-calf',
      'upper-calf',
      'inner-calf',
      'outer-calf',
      'shin',
      'inner-shin',
      'outer-leg',
      'knee-back',
    ],
  },
  { id: 'beyond', areas: ['thigh-back', 'sacroiliac'] },
] as const satisfies readonly { readonly id: string; readonly areas: readonly AreaId[] }[];

/** Where it hurts, in plain words: the quickest of the three ways, and the one that needs no picture. */
export function Places({ marks }: { readonly marks: ReadonlySet<Cell> }) {
  return (
    <div className={styles.places}>
      {GROUPS.map(({ id, areas }) => (
        <fieldset key={id} className={styles.group}>
          <legend>{t(`find.places.${id}`)}</legend>
          {areas.map((area) => {
            const marked = markedOf(area, marks);
            return (
              <label key={area} className={styles.chip} data-some={marked === 'some'}>
                <input
                  type="checkbox"
                  className="visually-hidden"
                  checked={marked === 'all'}
                  ref={(node) => {
                    if (node) node.indeterminate = marked === 'some';
                  }}
                  onChange={() =>
                    marked === 'all' ? mark(cellsToWipe(area, marks), false) : mark(cellsOfArea(area), true)
                  }
                />
                {t(AREA_CONTENT[area].name)}
              </label>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
