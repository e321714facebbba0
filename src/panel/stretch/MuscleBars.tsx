import { type Reach, reachIn, turnAt } from '../../biomechanics/reach';
import { nameOf } from '../../content';
import { t } from '../../content/words';
import { select } from '../../state/actions';
import { useAtlas } from '../../state/react';
import page from '../page.module.css';
import { Section } from '../Section';
import { changeWords } from './angle-words';
import styles from './stretch.module.css';

/** A strain that fills the bar. */
const FULL = 0.5;

/** Every muscle of the leg that crosses knee or ankle: strain as a bar, and all of it in words. */
export function MuscleBars() {
  const pose = useAtlas((state) => state.pose);
  return (
    <Section title={t('stretching.muscles')}>
      <ul className={styles.bars}>
        {reachIn(pose, turnAt(pose)).map((reach) => (
          <MuscleBar key={reach.id} reach={reach} />
        ))}
      </ul>
      <p className={page.note}>{t('stretching.muscles.note')}</p>
    </Section>
  );
}

function MuscleBar({ reach: { id, change, strain, slack } }: { readonly reach: Reach }) {
  const chosen = useAtlas((state) => state.selection?.id === id);
  const isSlack = (slack ?? 0) >= 0.5;
  const state = isSlack
    ? t('stretching.slack', { mm: Math.round(slack ?? 0) })
    : strain === null
      ? t('stretching.strain.unknown')
      : t('stretching.strain', { percent: Math.round(strain * 100) });
  return (
    <li>
      <button
        type="button"
        className={styles.muscle}
        aria-pressed={chosen}
        onClick={() => select(chosen ? null : { kind: 'structure', id })}
      >
        <span>{t(nameOf(id))}</span>
        <span className={styles.state}>
          {state}, {changeWords(change)}
        </span>
        <span className={styles.track} data-slack={isSlack} aria-hidden="true">
          <span style={{ width: `${Math.min(100, ((strain ?? 0) / FULL) * 100)}%` }} />
        </span>
      </button>
    </li>
  );
}
