import { ALL_STRETCHES, goesFarther, poseOf, turnOf } from '../../biomechanics/presets';
import { stretchAt } from '../../biomechanics/reach';
import { t } from '../../content/words';
import { poseAt } from '../../state/actions';
import { useAtlas } from '../../state/react';
import page from '../page.module.css';
import { Said } from '../Said';
import { Section } from '../Section';
import styles from './stretch.module.css';

/** The stretches as poses: one click bends the leg into it. */
export function Cards() {
  const pose = useAtlas((state) => state.pose);
  const present = stretchAt(pose);
  const turned = present && (turnOf(present).toes !== 0 || turnOf(present).inversion !== 0);
  return (
    <Section title={t('stretching.cards')}>
      <ul className={styles.cards}>
        {ALL_STRETCHES.map((stretch) => (
          <li key={stretch.id}>
            <button
              type="button"
              className={styles.card}
              aria-pressed={stretch === present}
              onClick={() => poseAt(poseOf(stretch))}
            >
              {t(stretch.name)}
            </button>
          </li>
        ))}
      </ul>
      {present && (
        <div className={styles.verdict}>
          <p>
            <Said claim={present.position} />
          </p>
          <p className={page.danger}>
            <Said claim={present.caution} />
          </p>
          {goesFarther(present) && <p className={page.note}>{t('stretching.cards.farther')}</p>}
          {turned && <p className={page.note}>{t('stretching.cards.turned')}</p>}
        </div>
      )}
    </Section>
  );
}
