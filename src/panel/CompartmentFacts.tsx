import type { Compartment } from '../content/types';
import { t } from '../content/words';
import { isolate } from '../state/dissect';
import { useAtlas } from '../state/react';
import { Facts } from './Facts';
import styles from './page.module.css';
import { Said } from './Said';
import { Section } from './Section';

/** Which compartment a muscle lies in, with whom, and by which nerve it is served. */
export function CompartmentFacts({
  compartment: { name, members, what, nerve },
}: {
  readonly compartment: Compartment;
}) {
  const present = useAtlas((state) => state.modelStructures);
  const shown = present.length > 0 ? members.filter((id) => present.includes(id)) : members;
  return (
    <Section title={t('interface.compartment')}>
      <p>
        <strong>{t(name)}</strong>
      </p>
      <p>
        <Said claim={what} />
      </p>
      <Facts rows={[[t('interface.nerve'), <Said key="nerve" claim={nerve} />]]} />
      <button type="button" className={styles.link} onClick={() => isolate(shown)}>
        {t('interface.compartment.alone')}
      </button>
    </Section>
  );
}
