import { lazy, Suspense } from 'react';
import type { StructureId } from '../anatomy/structures';
import { stretchOf } from '../content';
import type { Claim, StretchId } from '../content/types';
import { t } from '../content/words';
import { Claims } from './Claims';
import { Facts } from './Facts';
import { kneeOf } from './knee-of';
import { More } from './More';
import styles from './page.module.css';
import { Said } from './Said';
import { Section } from './Section';
import { ShowStretch } from './stretch/ShowStretch';

const ReachedBy = lazy(() => import('./stretch/ReachedBy').then((module) => ({ default: module.ReachedBy })));

interface StretchesProps {
  readonly stretches: readonly StretchId[];
  /** Why they reach this muscle: straight or bent knee. A part has no such sentence of its own. */
  readonly why?: Claim;
  /** The muscle whose stretches the model is asked to rank. */
  readonly of?: StructureId;
}

/** The stretches that reach a muscle or the plantar fascia, the first unfolded. */
export function Stretches({ stretches, why, of }: StretchesProps) {
  return (
    <Section title={t('interface.stretch')}>
      {why && (
        <p>
          <Said claim={why} />
        </p>
      )}
      {stretches.length === 0 && <p className={styles.note}>{t('interface.stretch.none')}</p>}
      <div className={styles.folds}>
        {stretches.map((id, i) => (
          <StretchCard key={id} id={id} open={i === 0} />
        ))}
      </div>
      {of && (
        <Suspense fallback={null}>
          <ReachedBy id={of} />
        </Suspense>
      )}
    </Section>
  );
}

function StretchCard({ id, open }: { readonly id: StretchId; readonly open: boolean }) {
  const stretch = stretchOf(id);
  return (
    <More
      open={open}
      title={
        <>
          <strong>{t(stretch.name)}</strong>
          <span className={`${styles.tag} ${styles.plain}`}>{t(`interface.stretch.knee.${kneeOf(stretch)}`)}</span>
        </>
      }
    >
      <Facts
        rows={[
          [t('interface.stretch.position'), <Said key="position" claim={stretch.position} />],
          [t('interface.stretch.why'), <Said key="why" claim={stretch.why} />],
          [t('interface.stretch.dose'), <Said key="dose" claim={stretch.dose} />],
          [
            t('interface.stretch.caution'),
            <span key="caution" className={styles.danger}>
              <Said claim={stretch.caution} />
            </span>,
          ],
        ]}
      />
      <Claims claims={stretch.evidence} />
      <ShowStretch id={id} />
    </More>
  );
}
