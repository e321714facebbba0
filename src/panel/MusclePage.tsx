import { compartmentOf, stretchOf, triggerPointsOf } from '../content';
import type { Muscle } from '../content/types';
import { t } from '../content/words';
import type { Selection } from '../state/types';
import { Attachments } from './Attachments';
import { Cited } from './Cited';
import { Claims } from './Claims';
import { CompartmentFacts } from './CompartmentFacts';
import { citationsOf } from './citations';
import { Disclaimer } from './Disclaimer';
import { Dissect } from './Dissect';
import { Links } from './Links';
import styles from './page.module.css';
import { Said } from './Said';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { Stretches } from './Stretches';
import { Title } from './Title';
import { useSupported } from './use-supported';

/** Everything about one muscle, with its trigger points as ways on. */
export function MusclePage({ muscle }: { readonly muscle: Muscle }) {
  const { summary, origin, insertion, nerve, action, why, feel, facts } = muscle;
  const compartment = compartmentOf(muscle.id);
  const citations = citationsOf(
    [summary, origin, insertion, nerve, action, compartment, why],
    [muscle.stretches.map(stretchOf), feel, facts],
  );
  const shown = useSupported(facts);
  const points = triggerPointsOf(muscle.id).map(({ id }): Selection => ({ kind: 'trigger-point', id }));
  return (
    <Cited citations={citations}>
      <article className={styles.page} aria-labelledby="selected-title">
        <Title kind="muscle" name={t(muscle.name)} latin={t(muscle.latin)} />
        <Dissect id={muscle.id} />
        <p className={styles.lead}>
          <span>
            <Said claim={summary} />
          </span>
        </p>
        {points.length > 0 && (
          <Section title={t('interface.points-of-muscle')}>
            <Links to={points} />
          </Section>
        )}
        <Attachments muscle={muscle} />
        {compartment && <CompartmentFacts compartment={compartment} />}
        <Stretches stretches={muscle.stretches} why={why} of={muscle.id} />
        {feel && (
          <Section title={t('interface.feel')}>
            <p>
              <Said claim={feel} />
            </p>
          </Section>
        )}
        <Section title={t('interface.facts')}>
          <Claims claims={shown} />
        </Section>
        <SourceList citations={citations} />
        <Disclaimer />
      </article>
    </Cited>
  );
}
