import { useCallback, useEffect, useState } from 'react';
import { MAP_CAVEAT, triggerPointOf } from '../../content';
import { t } from '../../content/words';
import '../../content/words/pages';
import { plainName } from '../../panel/plain-name';
import { ZoneSwatch } from '../../panel/ZoneSwatch';
import { presented, presentedAt, showWhole, stepPresented } from '../../state/present';
import { frameZone, presentAs } from '../../state/press';
import { useAtlas } from '../../state/react';
import { atlas } from '../../state/store';
import styles from './present.module.css';
import { presentStepOf } from './present-keys';
import { useFullScreen } from './use-full-screen';

const leave = () => presentAs(false);

/** One point after the other in large words beside the leg, by hand or by a clicker. */
export function Present() {
  const selection = useAtlas((state) => state.selection);
  const place = useAtlas(presentedAt);
  const count = useAtlas((state) => presented(state).length);
  const [black, setBlack] = useState(false);
  const [near, setNear] = useState(false);
  const point = selection?.kind === 'trigger-point' ? triggerPointOf(selection.id) : null;
  useFullScreen(leave);

  useEffect(() => {
    if (presentedAt(atlas.getState()) < 0) stepPresented(1);
  }, []);
  const step = useCallback((by: 1 | -1) => {
    setNear(false);
    stepPresented(by);
  }, []);
  const zone = useCallback(() => {
    setNear((before) => {
      if (before) showWhole();
      else frameZone();
      return !before;
    });
  }, []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const wish = presentStepOf(event, event.target instanceof HTMLButtonElement);
      if (!wish) return;
      // Ahead of the page's own keys: arrows would turn the leg.
      event.preventDefault();
      event.stopPropagation();
      if (wish === 'leave') leave();
      else if (wish === 'black') setBlack((before) => !before);
      else if (black) setBlack(false);
      else if (wish === 'zone') zone();
      else step(wish === 'next' ? 1 : -1);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [black, step, zone]);

  return (
    <section className={styles.present} aria-label={t('interface.present')}>
      {point && (
        <div className={styles.words} aria-live="polite">
          <p className={styles.count}>{t('interface.present.count', { place: place + 1, count })}</p>
          {/* The heading of the page is hidden meanwhile. */}
          <h1>{plainName(t(point.name)).plain}</h1>
          <dl>
            {point.zones.map(({ kind, place }) => (
              <div key={place}>
                <dt>
                  <ZoneSwatch kind={kind} />
                  {t(kind === 'essential' ? 'interface.present.felt' : 'interface.present.sometimes')}
                </dt>
                <dd>{t(place)}</dd>
              </div>
            ))}
          </dl>
          {point.pain[0] && <p className={styles.lead}>{t(point.pain[0].words)}</p>}
          <p className={styles.caveat}>{t(MAP_CAVEAT)}</p>
        </div>
      )}
      <div className={styles.buttons}>
        <button type="button" onClick={() => step(-1)}>
          {t('interface.present.previous')}
        </button>
        <button type="button" className={styles.next} onClick={() => step(1)}>
          {t('interface.present.next')}
        </button>
        <button type="button" aria-pressed={near} onClick={zone}>
          {t('interface.present.zone')}
        </button>
        <button type="button" onClick={() => setBlack(true)}>
          {t('interface.present.black')}
        </button>
        <button type="button" onClick={leave}>
          {t('interface.present.leave')}
        </button>
      </div>
      {black && (
        <button type="button" className={styles.black} onClick={() => setBlack(false)}>
          <span className="visually-hidden">{t('interface.present.light')}</span>
        </button>
      )}
    </section>
  );
}
