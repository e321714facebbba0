import { LOOK_ALIKE_CONTENT, SELF_CARE, URGENT } from '../content';
import { type LookAlike, type LookAlikeId, TRIAGE } from '../content/types';
import { t } from '../content/words';
import { Claims } from './Claims';
import { Facts } from './Facts';
import { More } from './More';
import styles from './page.module.css';
import { Said } from './Said';
import { Section } from './Section';
import { TriageTag } from './TriageTag';

const byUrgency = (a: LookAlike, b: LookAlike) => TRIAGE.indexOf(a.triage) - TRIAGE.indexOf(b.triage);

/** What else it might be, the most urgent first, and when not to wait. */
export function LookAlikes({ ids }: { readonly ids: readonly LookAlikeId[] }) {
  const sorted = ids.map((id) => LOOK_ALIKE_CONTENT[id]).sort(byUrgency);
  return (
    <>
      <Section title={t('interface.look-alikes')}>
        <div className={styles.folds}>
          {sorted.map(({ id, name, signs, triage, action }) => (
            <More
              key={id}
              title={
                <>
                  <span>{t(name)}</span>
                  <TriageTag triage={triage} />
                </>
              }
            >
              <Facts
                rows={[
                  [t('interface.look-alikes.signs'), <Said key="signs" claim={signs} />],
                  [t('interface.look-alikes.action'), <Said key="action" claim={action} />],
                ]}
              />
            </More>
          ))}
        </div>
      </Section>
      <Section title={t('interface.doctor')}>
        <ul className={styles.doctor}>
          {TRIAGE.map((triage) => {
            const here = sorted.filter((lookAlike) => lookAlike.triage === triage);
            return (
              here.length > 0 && (
                <li key={triage}>
                  <TriageTag triage={triage} />
                  <span>{here.map(({ name }) => t(name)).join(' · ')}</span>
                </li>
              )
            );
          })}
        </ul>
        <Claims claims={[...URGENT, ...SELF_CARE]} />
      </Section>
    </>
  );
}
