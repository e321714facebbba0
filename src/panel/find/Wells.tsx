import { WELLS } from '../../content/red-flags';
import { number, t } from '../../content/words';
import { Facts } from '../Facts';
import { More } from '../More';
import { Said } from '../Said';

/** What a clinician scores when a clot is in question: folded, and not to be added up by the reader. */
export function Wells() {
  return (
    <More title={t('red-flags.wells.title')}>
      <p>
        <Said claim={WELLS.only} />
      </p>
      <p>
        <Said claim={WELLS.how} />
      </p>
      <Facts rows={WELLS.items.map(({ finding, points }) => [t(finding), signed(points)])} />
      <p>
        <Said claim={WELLS.reading} />
      </p>
    </More>
  );
}

const signed = (points: number) => `${points < 0 ? '\u2212' : '+'}${number(Math.abs(points))}`;
