import { jointName } from '../content';
import type { Muscle } from '../content/types';
import { t } from '../content/words';
import { Facts } from './Facts';
import { Said } from './Said';
import { Section } from './Section';

/** From where to where, by which nerve, to what end, across which joints. */
export function Attachments({ muscle }: { readonly muscle: Muscle }) {
  return (
    <Section title={t('interface.attachments')}>
      <Facts
        rows={[
          [t('interface.origin'), <Said key="origin" claim={muscle.origin} />],
          [t('interface.insertion'), <Said key="insertion" claim={muscle.insertion} />],
          [t('interface.nerve'), <Said key="nerve" claim={muscle.nerve} />],
          [t('interface.action'), <Said key="action" claim={muscle.action} />],
          [t('interface.joints'), muscle.joints.map((joint) => t(jointName(joint))).join(', ')],
        ]}
      />
    </Section>
  );
}
