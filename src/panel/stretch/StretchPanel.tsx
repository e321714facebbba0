import { STRETCH_MODEL_CLAIMS } from '../../content';
import { t } from '../../content/words';
import '../../content/words/pages';
import { Cited } from '../Cited';
import { Claims } from '../Claims';
import { citationsOf } from '../citations';
import { Disclaimer } from '../Disclaimer';
import page from '../page.module.css';
import { Section } from '../Section';
import { SourceList } from '../SourceList';
import { useLostFocus } from '../use-lost-focus';
import { AnkleLimits } from './AnkleLimits';
import { Cards } from './Cards';
import { MuscleBars } from './MuscleBars';
import { PoseControls } from './PoseControls';
import { PoseMap } from './PoseMap';
import { Verdict } from './Verdict';

const CITATIONS = citationsOf(STRETCH_MODEL_CLAIMS);

/** The purpose "Stretch": bend knee and ankle, and read what that does to each muscle. */
export function StretchPanel() {
  useLostFocus('stretch-title');
  return (
    <Cited citations={CITATIONS}>
      <article className={page.page} aria-labelledby="stretch-title">
        <div>
          <h2 id="stretch-title" className={page.title} tabIndex={-1}>
            {t('stretching.title')}
          </h2>
          <p className={page.note}>{t('stretching.lead')}</p>
        </div>
        <Section title={t('stretching.pose')}>
          <PoseControls />
          <Verdict />
        </Section>
        <Cards />
        <AnkleLimits />
        <MuscleBars />
        <PoseMap />
        <Section title={t('stretching.trust')}>
          <Claims claims={STRETCH_MODEL_CLAIMS} />
        </Section>
        <SourceList citations={CITATIONS} />
        <Disclaimer />
      </article>
    </Cited>
  );
}
