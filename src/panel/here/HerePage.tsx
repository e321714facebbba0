import '../../content/words/pages';
import { useEffect, useMemo } from 'react';
import type { Cell } from '../../anatomy/cells';
import { AREA_CONTENT, MAP_CAVEAT, triggerPointOf } from '../../content';
import { t } from '../../content/words';
import { enter, select } from '../../state/actions';
import { compare } from '../../state/compare';
import { ask, mark } from '../../state/mark';
import { useAtlas } from '../../state/react';
import { MOST_COMPARED } from '../../state/types';
import { CompareSwitch } from '../compare/CompareSwitch';
import { Disclaimer } from '../Disclaimer';
import { areaAt, feltHere, skinOfCell } from '../find/felt-at';
import findStyles from '../find/find.module.css';
import { useFlatChart } from '../flat/use-flat-chart';
import { focusTitle } from '../focus-title';
import styles from '../page.module.css';
import { plainName } from '../plain-name';
import { SupportedNote } from '../SupportedNote';
import { usePointsShown } from '../use-points-shown';
import { ZoneSwatch } from '../ZoneSwatch';

const close = () => ask(null);

/** Every point whose pain is felt at one place of the skin. */
export function HerePage({ cell }: { readonly cell: Cell }) {
  const side = useAtlas((state) => state.side);
  const answer = useFlatChart();
  const chart = answer === 'failed' ? null : answer;
  const skin = useMemo(() => skinOfCell(cell, chart), [cell, chart]);
  const isShown = usePointsShown();
  const felt = useMemo(() => (skin ? feltHere(skin).filter(({ id }) => isShown(id)) : []), [skin, isShown]);
  const area = skin && areaAt(skin);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question leads to its answer
  useEffect(() => {
    document.getElementById('panel-page')?.scrollTo({ top: 0 });
    document.getElementById('find-step')?.focus({ preventScroll: true });
  }, [cell]);
  const open = (id: (typeof felt)[number]['id']) => {
    close();
    select({ kind: 'trigger-point', id });
    enter('explore');
    focusTitle();
  };
  const first = felt.slice(0, MOST_COMPARED).map(({ id }) => id);
  return (
    <article className={styles.page} aria-labelledby="find-step">
      <header>
        <div className={findStyles.ways}>
          <button type="button" className={findStyles.way} onClick={close}>
            {t('find.here.close')}
          </button>
        </div>
        <h2 id="find-step" tabIndex={-1} className={findStyles.title}>
          {t('find.here')}
        </h2>
        <p className={styles.latin}>
          {t('find.here.at', {
            place: t(area ? AREA_CONTENT[area].name : 'find.here.skin'),
            side: t(`interface.body-figure.${side}`),
          })}
        </p>
      </header>
      <SupportedNote />
      {felt.length === 0 && <p>{t('find.here.none')}</p>}
      <ul className={findStyles.cards}>
        {felt.map(({ id, zone }) => (
          <li key={id} className={findStyles.card}>
            <button type="button" className={findStyles.head} onClick={() => open(id)}>
              <ZoneSwatch kind={zone.kind} />
              <strong>{plainName(t(triggerPointOf(id).name)).plain}</strong>
            </button>
            <p>{t(`find.here.${zone.kind}`, { place: t(zone.place) })}</p>
            <div className={findStyles.ways}>
              <CompareSwitch id={id} />
            </div>
          </li>
        ))}
      </ul>
      <div className={findStyles.ways}>
        {first.length > 1 && (
          <button type="button" className={findStyles.way} onClick={() => compare(first)}>
            {t('find.compare.all')}
          </button>
        )}
        <button
          type="button"
          className={findStyles.way}
          onClick={() => {
            mark([cell], true);
            close();
            enter('find');
          }}
        >
          {t('find.here.mark')}
        </button>
      </div>
      <p className={styles.caveat}>{t(MAP_CAVEAT)}</p>
      <Disclaimer />
    </article>
  );
}
