import { useEffect, useRef } from 'react';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import {
  DISCLAIMER,
  LOOK_ALIKE_CONTENT,
  MAP_CAVEAT,
  NEVER,
  STOP,
  triageWords,
  triggerPointOf,
  URGENT,
} from '../../content';
import { TRIAGE } from '../../content/types';
import { t } from '../../content/words';
import '../../content/words/pages';
import { openHandout } from '../../state/press';
import { useAtlas } from '../../state/react';
import { atlas } from '../../state/store';
import { encode } from '../../state/url';
import { FlatPlate } from '../flat/FlatPlate';
import { plainName } from '../plain-name';
import { placesOf } from '../say';
import { sourceLine } from '../share/source-line';
import styles from './handout.module.css';
import { Plate } from './Plate';
import { PointAdvice } from './PointAdvice';
import { usePictures } from './use-pictures';

const linkHere = () => `${window.location.href.replace(/#.*$/, '')}${encode(atlas.getState())}`;

const close = () => openHandout(false);

/** One sheet of paper for somebody to take home: what is shown, and nothing about whoever takes it. */
export function Handout() {
  const selection = useAtlas((state) => state.selection);
  const compared = useAtlas((state) => state.compared);
  const side = useAtlas((state) => state.side);
  const title = useRef<HTMLHeadingElement>(null);
  const { ready, view, zone } = usePictures();

  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);

  const ids: readonly TriggerPointId[] =
    compared.length > 1 ? compared : selection?.kind === 'trigger-point' ? [selection.id] : [];
  const points = ids.map(triggerPointOf);
  const [first] = points;
  if (!first) return null;
  const names = points.map(({ name }) => plainName(t(name)).plain);
  const urgent = TRIAGE.slice(0, 2).map((triage) => {
    const alike = new Set(points.flatMap(({ lookAlikes }) => lookAlikes));
    const here = [...alike].map((id) => LOOK_ALIKE_CONTENT[id]).filter((each) => each.triage === triage);
    return { triage, names: here.map(({ name }) => plainName(t(name)).plain) };
  });
  return (
    <section data-handout className={styles.over} aria-label={t('interface.handout')}>
      <div className={styles.bar}>
        <button type="button" className={styles.print} disabled={!ready} onClick={() => window.print()}>
          {t(ready ? 'interface.handout.print' : 'interface.handout.drawing')}
        </button>
        <button type="button" onClick={close}>
          {t('interface.close')}
        </button>
      </div>
      <article className={styles.sheet} data-several={points.length > 1}>
        <header>
          <p>Calf Atlas</p>
          <h1 ref={title} tabIndex={-1}>
            {names.join(' · ')}
          </h1>
          <p>{t(`interface.said.${side}`)}</p>
        </header>
        <div className={styles.pictures}>
          {view && <Plate picture={view} label={t('interface.handout.view', { names: names.join(', ') })} />}
          {zone && selection && ids.some((id) => id === selection.id) && (
            <Plate picture={zone} label={t('interface.handout.zone', { names: names.join(', ') })} />
          )}
          <FlatPlate points={ids} label={t('interface.handout.zone', { names: names.join(', ') })} />
        </div>
        <div className={styles.felt}>
          {points.map(({ id }, i) => (
            <p key={id}>
              {points.length > 1 && <strong>{names[i]}: </strong>}
              {t('interface.said.essential', { places: placesOf(id, 'essential') })}{' '}
              {placesOf(id, 'spillover') && t('interface.said.spillover', { places: placesOf(id, 'spillover') })}
            </p>
          ))}
          <p className={styles.small}>{t(MAP_CAVEAT)}</p>
        </div>
        <div className={styles.columns}>
          {points.map((point) => (
            <PointAdvice key={point.id} point={point} short={points.length > 1} />
          ))}
          <section className={styles.warning}>
            <h3>{t('interface.doctor')}</h3>
            <p>
              <strong>{t(NEVER[0].words)}</strong>
            </p>
            {urgent.map(
              ({ triage, names }) =>
                names.length > 0 && (
                  <p key={triage}>
                    <strong>{t(triageWords(triage))}:</strong> {names.join(', ')}.
                  </p>
                ),
            )}
            <p>{t(URGENT[0].words)}</p>
            <p>{t(STOP.words)}</p>
          </section>
        </div>
        <footer className={styles.small}>
          <p>{sourceLine(points.flatMap(({ sources }) => sources))}</p>
          <p>{t(DISCLAIMER)}</p>
          <p className={styles.link}>{linkHere()}</p>
        </footer>
      </article>
    </section>
  );
}
