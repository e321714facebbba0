import { nameOf } from '../../content';
import { t } from '../../content/words';
import { USUAL_SCALE } from '../../lookup/usual-scale';
import { contactRadius } from '../../press/contact';
import { pointAt } from '../../press/place';
import type { Near } from '../../press/under-ball';
import { judge } from '../../press/verdict';
import { useAtlas } from '../../state/react';
import type { LaidBall } from '../../state/types';
import { Facts } from '../Facts';
import { plainName } from '../plain-name';
import { Section } from '../Section';
import styles from './press.module.css';
import { sayReason } from './say-verdict';

const whole = (mm: number) => Math.round(mm);
const plain = (id: Parameters<typeof nameOf>[0]) => plainName(t(nameOf(id))).plain;

/** Whether the ball may lie where it lies, why, and what is under it: from the model, in millimetres. */
export function UnderTheBall({ ball }: { readonly ball: LaidBall }) {
  const under = useAtlas((state) => state.underBall);
  const { rule, reasons } = judge(pointAt(ball.place), USUAL_SCALE, ball.size, under);
  const row = (name: string, near: Near | null): readonly (readonly [string, string])[] =>
    near ? [[name, t('press.near', { name: plain(near.id), distance: whole(near.distance) })]] : [];
  return (
    <Section title={t('press.under')}>
      <div role="status" className={styles.verdict} data-rule={rule}>
        <strong>{t(`press.verdict.${rule}`)}</strong>
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.kind} ${'id' in reason ? reason.id : ''}`}>{sayReason(reason)}</li>
            ))}
          </ul>
        )}
      </div>
      {under ? (
        <>
          <Facts
            rows={[
              ...row(t('press.near.nerve'), under.nerve),
              ...row(t('press.near.vessel'), under.vessel),
              ...row(t('press.near.bone'), under.bone),
            ]}
          />
          <h4 className={styles.small}>{t('press.layers')}</h4>
          <ol className={styles.layers}>
            {under.layers.map(({ id, depth, thickness }) => (
              <li key={id}>
                <span>{plain(id)}</span>
                <span>{t('press.layer', { depth: whole(depth), thickness: Math.max(whole(thickness), 1) })}</span>
              </li>
            ))}
          </ol>
          <p className={styles.note}>{t('press.measured', { contact: whole(2 * contactRadius(ball.size)) })}</p>
        </>
      ) : (
        <p className={styles.note}>{t('press.under.unmeasured')}</p>
      )}
    </Section>
  );
}
