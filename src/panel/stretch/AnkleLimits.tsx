import { ankleLimit, LOADS, type Load, MEASURED_LIMITS } from '../../biomechanics/ankle-limit';
import { t } from '../../content/words';
import { deg } from '../../kernel/units';
import { poseAt } from '../../state/actions';
import { useAtlas } from '../../state/react';
import page from '../page.module.css';
import { Section } from '../Section';
import styles from './stretch.module.css';

const whole = Math.round;

/** How far the ankle can go at this knee angle, at the same felt resistance: the model with its doubt, and what was measured. */
export function AnkleLimits() {
  const knee = useAtlas((state) => state.pose.knee);
  return (
    <Section title={t('stretching.limit')}>
      <p>{t('stretching.limit.same', { knee: whole(knee) })}</p>
      <ul className={styles.limits}>
        {LOADS.map((load) => (
          <Limit key={load} load={load} knee={knee} />
        ))}
      </ul>
    </Section>
  );
}

function Limit({ load, knee }: { readonly load: Load; readonly knee: number }) {
  const { ankle, range, by } = ankleLimit(deg(knee), load);
  const { straight, bent } = MEASURED_LIMITS[load];
  const measured = {
    ...{ straight: straight.mean, straightLow: straight.range[0], straightHigh: straight.range[1] },
    ...{ bent: bent.mean, bentLow: bent.range[0], bentHigh: bent.range[1] },
  };
  const values = { ankle: whole(ankle), least: whole(range[0]), most: whole(range[1]) };
  return (
    <li>
      <div className={styles.limit}>
        <span>
          <strong>{t(`stretching.limit.${load}`)}</strong>: {t('stretching.limit.value', values)},{' '}
          {t(`stretching.limit.by.${by}`)}
        </span>
        <button
          type="button"
          className={styles.quiet}
          aria-label={`${t('stretching.limit.go')}: ${t(`stretching.limit.${load}`)}`}
          onClick={() => poseAt({ ankle: deg(whole(ankle)) })}
        >
          {t('stretching.limit.go')}
        </button>
      </div>
      <p className={page.note}>{t('stretching.limit.measured', measured)}</p>
    </li>
  );
}
