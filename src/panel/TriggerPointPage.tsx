import {
  GATE,
  GATE_STOP,
  LOOK_ALIKE_CONTENT,
  muscleOf,
  NEVER,
  NO_PRESS_CONTENT,
  PRESSURE,
  SELF_CARE,
  STOP,
  stretchOf,
  URGENT,
} from '../content';
import type { TriggerPoint } from '../content/types';
import { t } from '../content/words';
import { guide } from '../state/guide';
import type { Selection } from '../state/types';
import { Attachments } from './Attachments';
import { BallAdvice } from './BallAdvice';
import { Cited } from './Cited';
import { Claims } from './Claims';
import { citationsOf } from './citations';
import { CompareSwitch } from './compare/CompareSwitch';
import { Disclaimer } from './Disclaimer';
import { Dissect } from './Dissect';
import { Links } from './Links';
import { LookAlikes } from './LookAlikes';
import { More } from './More';
import { Pain } from './Pain';
import styles from './page.module.css';
import { Safety } from './Safety';
import { Said } from './Said';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { Stretches } from './Stretches';
import { ShareTools } from './share/ShareTools';
import { Title } from './Title';
import { useSupported } from './use-supported';

/** Everything about one trigger point, in the order in which a person needs it. */
export function TriggerPointPage({ point }: { readonly point: TriggerPoint }) {
  const muscle = muscleOf(point.muscle);
  // Notes say what to rule out: they always stay.
  const more = [...useSupported([...point.complaints, ...point.frequency]), ...point.notes];
  const stretches = point.stretches.map(stretchOf);
  const lookAlikes = point.lookAlikes.map((id) => LOOK_ALIKE_CONTENT[id]);
  const pressing = point.ball.allowed ? [GATE, GATE_STOP, point.ball, PRESSURE, STOP, NO_PRESS_CONTENT] : point.ball;
  const citations = citationsOf(
    [point.pain, NEVER[0], muscle?.origin, muscle?.insertion, muscle?.nerve, muscle?.action, muscle?.why],
    [stretches, point.find, pressing, lookAlikes, URGENT, SELF_CARE],
    point,
  );
  const associated = point.associated.map((id): Selection => ({ kind: 'trigger-point', id }));
  return (
    <Cited citations={citations}>
      <article className={styles.page} aria-labelledby="selected-title">
        <Title
          kind="trigger-point"
          name={t(point.name)}
          latin={t(point.latin)}
          evidence={point.evidence}
          review={point.review}
        />
        <Pain point={point} />
        <p>
          <CompareSwitch id={point.id} />
        </p>
        <Safety />
        <Dissect id={point.muscle} />
        {muscle && <Attachments muscle={muscle} />}
        {muscle && <Stretches stretches={point.stretches} why={muscle.why} />}
        <Section title={t('interface.find')}>
          <p>
            <Said claim={point.find} />
          </p>
        </Section>
        <BallAdvice ball={point.ball} onGuide={() => guide(point.id)} />
        <LookAlikes ids={point.lookAlikes} />
        {more.length > 0 && (
          <div className={styles.folds}>
            <More title={t('interface.more')}>
              <Claims claims={more} />
            </More>
          </div>
        )}
        {associated.length > 0 && (
          <Section title={t('interface.associated')}>
            <Links to={associated} />
          </Section>
        )}
        <Section title={t('interface.muscle-of-point')}>
          <Links to={[{ kind: 'structure', id: point.muscle }]} />
        </Section>
        <Section title={t('interface.share')}>
          <ShareTools />
        </Section>
        <SourceList citations={citations} />
        <Disclaimer />
      </article>
    </Cited>
  );
}
