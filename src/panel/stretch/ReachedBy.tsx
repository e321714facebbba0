import type { StructureId } from '../../anatomy/structures';
import { COURSES } from '../../biomechanics/course';
import { stretchesThatReach } from '../../biomechanics/ranking';
import { t } from '../../content/words';
import '../../content/words/pages';
import page from '../page.module.css';
import { changeWords } from './angle-words';
import { ShowStretch } from './ShowStretch';
import styles from './stretch.module.css';

/** Which stretches lengthen a muscle on this leg, the best first, each to be shown. */
export function ReachedBy({ id }: { readonly id: StructureId }) {
  if (!COURSES.has(id)) return null;
  const reached = stretchesThatReach(id);
  return (
    <div className={styles.verdict}>
      <p className={page.note}>
        {t('stretching.reaches')}. {t(reached.length > 0 ? 'stretching.reaches.note' : 'stretching.reaches.none')}
      </p>
      <ol className={styles.ranked}>
        {reached.map(({ stretch, change, strain }) => (
          <li key={stretch.id}>
            <span>
              <strong>{t(stretch.name)}</strong>: {changeWords(change)}
              {strain !== null && `, ${t('stretching.strain', { percent: Math.round(strain * 100) })}`}
            </span>
            <ShowStretch id={stretch.id} />
          </li>
        ))}
      </ol>
    </div>
  );
}
