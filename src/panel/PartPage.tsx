import { structureOf } from '../anatomy/structures';
import { compartmentOf, stretchesFor, triggerPointsOf } from '../content';
import type { Part } from '../content/types';
import { t } from '../content/words';
import type { Selection } from '../state/types';
import { AttachedMuscles } from './AttachedMuscles';
import { Cited } from './Cited';
import { Claims } from './Claims';
import { CompartmentFacts } from './CompartmentFacts';
import { citationsOf } from './citations';
import { Disclaimer } from './Disclaimer';
import { Dissect } from './Dissect';
import { Links } from './Links';
import styles from './page.module.css';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { Stretches } from './Stretches';
import { Title } from './Title';

/** A part, such as a bone or a vessel: its names and what is worth knowing, if anything. */
export function PartPage({ part }: { readonly part: Part }) {
  const compartment = compartmentOf(part.id);
  const stretches = stretchesFor(part.id);
  const points = triggerPointsOf(part.id).map(({ id }): Selection => ({ kind: 'trigger-point', id }));
  const citations = citationsOf(part.facts, compartment, stretches);
  return (
    <Cited citations={citations}>
      <article className={styles.page} aria-labelledby="selected-title">
        <Title kind={structureOf(part.id).kind} name={t(part.name)} latin={t(part.latin)} />
        <Dissect id={part.id} />
        {part.facts.length > 0 && (
          <Section title={t('interface.facts')}>
            <Claims claims={part.facts} />
          </Section>
        )}
        {points.length > 0 && (
          <Section title={t('interface.points-of-muscle')}>
            <Links to={points} />
          </Section>
        )}
        <AttachedMuscles bone={part.id} />
        {compartment && <CompartmentFacts compartment={compartment} />}
        {stretches.length > 0 && <Stretches stretches={stretches.map(({ id }) => id)} />}
        {citations.size > 0 && <SourceList citations={citations} />}
        <Disclaimer />
      </article>
    </Cited>
  );
}
