import { useEffect, useRef, useState } from 'react';
import {
  GATE,
  GATE_STOP,
  NO_PRESS_CONTENT,
  PRESSURE,
  RETEST,
  STOP,
  stretchOf,
  TRIGGER_POINT_CONTENT,
  triggerPointOf,
  URGENT,
} from '../../content';
import { BALL_GUIDES } from '../../content/ball-guides';
import { inSentence, t } from '../../content/words';
import '../../content/words/pages';
import { USUAL_SCALE } from '../../lookup/usual-scale';
import { noPressNear } from '../../press/no-press';
import { middleOf, pointAt } from '../../press/place';
import { enter } from '../../state/actions';
import { guide, turnToBall } from '../../state/guide';
import { layBall } from '../../state/press';
import { useAtlas } from '../../state/react';
import { BallAdvice } from '../BallAdvice';
import { Cited } from '../Cited';
import { citationsOf } from '../citations';
import { Disclaimer } from '../Disclaimer';
import page from '../page.module.css';
import { plainName } from '../plain-name';
import { Section } from '../Section';
import { SourceList } from '../SourceList';
import { placesOf } from '../say';
import { useLostFocus } from '../use-lost-focus';
import { Gate } from './Gate';
import { Guide } from './Guide';
import { FIRST_PLACE, LayTools } from './LayTools';
import styles from './press.module.css';
import type { Answer } from './Retest';
import { TimerBar } from './TimerBar';
import { UnderTheBall } from './UnderTheBall';

const POINTS = Object.values(TRIGGER_POINT_CONTENT).filter(({ id }) => BALL_GUIDES[id]);

/** The massage ball: a guided minute on a point, or a ball anywhere and what lies under it. */
export function PressPanel() {
  const selection = useAtlas((state) => state.selection);
  const gate = useAtlas((state) => state.gate);
  const ball = useAtlas((state) => state.ball);
  const chosen = selection?.kind === 'trigger-point' ? selection.id : null;
  const point = chosen && triggerPointOf(chosen);
  const how = chosen && BALL_GUIDES[chosen];

  // Another point takes the ball with it; a link that lays it elsewhere is left alone.
  const before = useRef(ball ? chosen : null);
  useEffect(() => {
    if (chosen && chosen !== before.current) turnToBall(chosen);
    before.current = chosen;
  }, [chosen]);

  // Kept with its point and nowhere else: another one may well be pressed.
  const [said, setSaid] = useState<{ readonly about: typeof chosen; readonly answer: Answer } | null>(null);
  const answer = said?.about === chosen ? said.answer : null;

  useLostFocus('press-title', gate);

  const citations = citationsOf(
    [GATE, GATE_STOP],
    point ? [point.ball, point.stretches.map(stretchOf), PRESSURE, STOP, RETEST, URGENT[0]] : [],
  );
  return (
    <Cited citations={citations}>
      <article className={page.page} aria-labelledby="press-title">
        <header>
          <h2 id="press-title" className={page.title} tabIndex={-1}>
            {point ? t('press.guide.title', { name: inSentence(plainName(t(point.name)).plain) }) : t('press.title')}
          </h2>
          {point ? (
            <button type="button" className={styles.quiet} onClick={() => enter('explore')}>
              {t('press.back')}
            </button>
          ) : (
            <p className={page.lead}>{t('press.lead')}</p>
          )}
        </header>
        {point && !how && (
          <>
            <BallAdvice ball={point.ball} />
            <Forbidden site={middleOf(point.site)} />
          </>
        )}
        {(!point || how) && gate !== 'clear' && <Gate />}
        {gate === 'clear' && point && how && (
          <Guide point={point} guide={how} answer={answer} onAnswer={(answer) => setSaid({ about: chosen, answer })} />
        )}
        {gate === 'clear' && (!point || how) && ball && (
          <>
            <UnderTheBall ball={ball} />
            <LayTools ball={ball} />
          </>
        )}
        {gate === 'clear' && !point && !ball && (
          <button type="button" className={styles.main} onClick={() => layBall({ place: FIRST_PLACE, size: 65 })}>
            {t('press.lay.here')}
          </button>
        )}
        {gate === 'clear' && !point && (
          <Section title={t('press.points')}>
            <ul className={page.links}>
              {POINTS.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" className={page.link} onClick={() => guide(id)}>
                    {plainName(t(name)).plain}
                    <small>{placesOf(id, 'essential')}</small>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <SourceList citations={citations} />
        <Disclaimer />
        {gate === 'clear' && how && answer !== 'worse' && <TimerBar />}
      </article>
    </Cited>
  );
}

/** A place within this much of a point that is not pressed is named, mm: as far as it is drawn. */
const CONCERNS = 45;

function Forbidden({ site }: { readonly site: Parameters<typeof pointAt>[0] }) {
  const names = noPressNear(pointAt(site), USUAL_SCALE, CONCERNS).map(({ id }) => t(NO_PRESS_CONTENT[id].name));
  return names.length > 0 && <p className={page.note}>{t('press.forbidden.zone', { places: names.join('; ') })}</p>;
}
