import { useRef } from 'react';
import { triggerPointOf } from '../../content';
import { t } from '../../content/words';
import type { Candidate } from '../../lookup/rank';
import { sayReason } from '../../lookup/say-reason';
import { drawSheet, enter, select } from '../../state/actions';
import { useAtlas } from '../../state/react';
import { CompareSwitch } from '../compare/CompareSwitch';
import { useShown } from '../compare/use-shown';
import { FlatPlate } from '../flat/FlatPlate';
import { focusTitle } from '../focus-title';
import { MODE_PANELS } from '../mode-panels';
import pageStyles from '../page.module.css';
import { plainName } from '../plain-name';
import styles from './find.module.css';
import { bringTo } from './focus-step';

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly place: number;
  /** Pressing the point brings on the pain that the person knows. */
  readonly reproduced: boolean;
  readonly onReproduce: (on: boolean) => void;
}

/** One point that fits: why, a look at its pattern on one tap, and the ways on. */
export function CandidateCard({ candidate, place, reproduced, onReproduce }: CandidateCardProps) {
  const { point } = candidate;
  const { name, latin, ball, stretches } = triggerPointOf(point);
  const chosen = useAtlas(({ selection }) => selection?.id === point);
  const side = useAtlas((state) => state.side);
  const shown = useShown(point);
  const own = useRef<HTMLLIElement>(null);
  const { plain } = plainName(t(name));
  // A published count beside a fit would be read as the chance of it.
  const why = sayReason({ ...candidate, reason: { ...candidate.reason, counted: false } });
  const show = () => {
    select(chosen ? null : { kind: 'trigger-point', id: point });
    drawSheet('half');
    const card = own.current;
    if (card) setTimeout(() => bringTo(card));
  };
  const goTo = (mode: 'explore' | 'press' | 'stretch') => {
    select({ kind: 'trigger-point', id: point });
    enter(mode);
    if (mode === 'explore') focusTitle();
  };
  return (
    <li ref={own} className={styles.card} data-chosen={chosen}>
      <button type="button" className={styles.head} aria-expanded={chosen} onClick={show}>
        <span className={styles.place} aria-hidden="true">
          {place}
        </span>
        <span>
          <strong>{plain}</strong> <i>{t(latin)}</i>
        </span>
      </button>
      <p>
        {why} {candidate.reason.counted && t('find.results.counted')}
      </p>
      {chosen && (
        <FlatPlate
          points={shown}
          marked
          label={t('find.flat.pattern', { side: t(`interface.body-figure.${side}`), names: plain })}
        />
      )}
      {ball.allowed && (
        <label className={styles.press}>
          <input type="checkbox" checked={reproduced} onChange={(event) => onReproduce(event.target.checked)} />
          {t('find.results.press')}
        </label>
      )}
      <div className={styles.ways}>
        {ball.allowed && MODE_PANELS.press && (
          <button type="button" className={styles.way} onClick={() => goTo('press')}>
            {t('find.results.ball')}
          </button>
        )}
        {stretches.length > 0 && MODE_PANELS.stretch && (
          <button type="button" className={styles.way} onClick={() => goTo('stretch')}>
            {t('find.results.stretch')}
          </button>
        )}
        <button type="button" className={styles.way} onClick={() => goTo('explore')}>
          {t('find.results.page')}
        </button>
        <CompareSwitch id={point} />
      </div>
      {!ball.allowed && <p className={pageStyles.note}>{t('find.results.no-ball')}</p>}
    </li>
  );
}
