import { useEffect, useMemo, useState } from 'react';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { count, t } from '../../content/words';
import { rank } from '../../lookup/rank';
import type { FlatViewId } from '../../pain/flat-chart';
import { drawSheet } from '../../state/actions';
import { answerRedFlags, takeBrush } from '../../state/mark';
import { useAtlas } from '../../state/react';
import { shownPatterns } from '../../state/shown-patterns';
import { FlatPad } from '../flat/FlatPad';
import { FlatThumbs } from '../flat/FlatThumbs';
import { useFlatChart } from '../flat/use-flat-chart';
import pageStyles from '../page.module.css';
import { Section } from '../Section';
import { usePointsShown } from '../use-points-shown';
import { Brushes } from './Brushes';
import { marksOf } from './felt-at';
import styles from './find.module.css';
import { focusStep } from './focus-step';
import { Places } from './Places';
import { Results } from './Results';

/** Room for the drawing that is marked, px. */
const ROOM = [330, 380] as const;

/** Where it hurts, in any of three ways, and what is often felt there. */
export function MarkStep() {
  const side = useAtlas((state) => state.side);
  const cells = useAtlas(({ marks, side }) => marks[side]);
  const brush = useAtlas((state) => state.brush);
  const selection = useAtlas((state) => state.selection);
  const compared = useAtlas((state) => state.compared);
  const answer = useFlatChart();
  const chart = answer === 'failed' ? null : answer;
  const [viewId, setView] = useState<FlatViewId>('back');
  const [reproduced, setReproduced] = useState<readonly TriggerPointId[]>([]);
  // The brush is put away with the panel.
  useEffect(() => () => takeBrush(null), []);

  const marks = useMemo(() => new Set(cells), [cells]);
  const points = useMemo(() => shownPatterns({ compared, selection }), [compared, selection]);
  const ranking = useMemo(
    () => (cells.length > 0 ? rank(marksOf(cells, chart), { reproduced }) : null),
    [cells, chart, reproduced],
  );
  const isShown = usePointsShown();
  const candidates = ranking?.candidates.filter(({ point }) => isShown(point)) ?? [];
  const found = candidates.length;
  const see = ranking === null ? t('find.see.unmarked') : found > 0 ? count('find.see', found) : t('find.see.none');

  return (
    <>
      <div className={pageStyles.page}>
        <header>
          <h3 id="find-step" tabIndex={-1} className={styles.title}>
            {t('find.mark')}
          </h3>
          <p className={styles.lead}>
            <strong>{t('find.mark.side', { side: t(`interface.body-figure.${side}`) })}</strong> {t('find.mark.how')}
          </p>
        </header>
        <Brushes marked={cells.length > 0} />
        <Section title={t('find.places')}>
          <Places marks={marks} />
        </Section>
        <Section title={t('find.draw')}>
          {answer === 'failed' && <p className={pageStyles.note}>{t('find.chart.failed')}</p>}
          {chart && (
            <>
              <FlatThumbs chart={chart} side={side} points={points} marks={marks} value={viewId} onChoose={setView} />
              <FlatPad
                key={viewId}
                view={chart[viewId]}
                side={side}
                points={points}
                marks={marks}
                wiping={brush === 'wipe'}
                room={ROOM}
              />
            </>
          )}
        </Section>
        <div className={styles.foot}>
          <button type="button" className={styles.on} disabled={ranking === null} onClick={goToResults}>
            {see}
          </button>
        </div>
      </div>
      <Results
        ranking={ranking && { ...ranking, candidates }}
        reproduced={reproduced}
        onReproduce={(id, on) => setReproduced(on ? [...reproduced, id] : reproduced.filter((each) => each !== id))}
      />
      <p className={pageStyles.note}>
        {t('find.questions.answered')}{' '}
        <button type="button" className={styles.again} onClick={() => answerRedFlags(null)}>
          {t('find.questions.again')}
        </button>
      </p>
    </>
  );
}

/** On a narrow screen the list needs the room; looking at a pattern makes room for the leg again. */
const goToResults = () => {
  drawSheet('full');
  focusStep('find-results');
};
