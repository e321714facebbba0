import { lazy, Suspense, useCallback, useState } from 'react';
import { hasPatches } from '../anatomy/attachments';
import { t } from '../content/words';
import { Panel } from '../panel/Panel';
import { describePicture } from '../panel/say';
import { drawSheet } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './App.module.css';
import { Boundary } from './Boundary';
import { DroppedNotice } from './DroppedNotice';
import { Failure } from './Failure';
import { Flap } from './Flap';
import { Header } from './Header';
import { Modes } from './Modes';
import { Sheet } from './Sheet';
import { StageArea } from './StageArea';
import { useDismiss } from './use-dismiss';
import { useKeyboard } from './use-keyboard';
import { ViewSelect } from './ViewSelect';
import { Views } from './Views';
import { Voice } from './Voice';

const Present = lazy(() => import('./present/Present').then((module) => ({ default: module.Present })));
const Handout = lazy(() => import('../panel/handout/Handout').then((module) => ({ default: module.Handout })));
/** What explains and switches the picture comes with the picture. */
const Rail = lazy(() => import('./Later').then((module) => ({ default: module.Rail })));
const Keys = lazy(() => import('./Later').then((module) => ({ default: module.Keys })));
const VersionNotice = lazy(() => import('./Later').then((module) => ({ default: module.VersionNotice })));
const Legend = lazy(() => import('./Later').then((module) => ({ default: module.Legend })));
const ViewTools = lazy(() => import('./ViewTools').then((module) => ({ default: module.ViewTools })));

export function App() {
  useKeyboard();
  // Everything below says its words anew when another language has come.
  useAtlas((state) => state.spoken);
  const sheet = useAtlas((state) => state.sheet);
  const present = useAtlas((state) => state.present);
  const handout = useAtlas((state) => state.handout);
  const showsSigns = useAtlas(
    ({ selection, compared, mode }) =>
      mode === 'stretch' ||
      compared.length > 0 ||
      selection?.kind === 'trigger-point' ||
      (selection !== null && hasPatches(selection.id)),
  );
  const pictured = useAtlas((state) => state.pictured);
  // Signs of patterns side by side stand on the panel's drawings too, with or without a picture of the leg.
  const comparing = useAtlas(({ compared }) => compared.length > 1);
  const hasLayers = useAtlas((state) => state.modelLayers.length > 0);
  const loading = useAtlas(({ model }) => model.kind === 'loading');
  // Shown large, the leg stands alone beside the words.
  const chrome = hasLayers && !present;
  // Kept free from the first, so that the leg need not give way when the layers come.
  const railed = (hasLayers || loading) && !present;
  const picture = useAtlas(describePicture);
  const [layersOpen, openLayers] = useState(false);
  const closeLayers = useCallback(() => openLayers(false), []);
  useDismiss({ open: layersOpen, card: 'layers', opener: 'layers-opener', fleeting: true, onDismiss: closeLayers });
  const toggleLayers = () => {
    openLayers(!layersOpen);
    // On a narrow screen the sheet makes room; on a wide one there is none to lower.
    if (!layersOpen) lowerSheet();
  };
  return (
    <div className={styles.app} data-sheet={sheet} data-present={present}>
      <button type="button" className={styles.skip} onClick={skipToPanel}>
        {t('interface.skip')}
      </button>
      {!present && <Header />}
      <div className={styles.notices}>
        <DroppedNotice />
        {pictured && (
          <Suspense fallback={null}>
            <VersionNotice />
          </Suspense>
        )}
      </div>
      <main className={styles.main} aria-label={t('interface.stage')}>
        {!present && (
          <div className={styles.modes}>
            <Modes />
          </div>
        )}
        {chrome && (
          <button
            type="button"
            id="layers-opener"
            className={styles.opener}
            aria-expanded={layersOpen}
            aria-controls="layers"
            data-over-stage
            onClick={toggleLayers}
          >
            {t('interface.layers')}
          </button>
        )}
        <div id="layers" className={styles.rail} data-open={layersOpen} hidden={!railed}>
          {hasLayers && pictured && (
            <Suspense fallback={null}>
              <Rail />
            </Suspense>
          )}
        </div>
        <div className={styles.stage}>
          <p className="visually-hidden">{picture}</p>
          <StageArea />
          {chrome && (
            <>
              <div className={styles.views}>
                <Views />
              </div>
              <div className={styles.view}>
                <ViewSelect />
              </div>
            </>
          )}
          {chrome && (
            <Flap id="view-tools" title={t('interface.tools')} onOpen={lowerSheet}>
              <Suspense fallback={null}>
                <ViewTools />
              </Suspense>
            </Flap>
          )}
        </div>
        {!present && (pictured || comparing) && (
          <div className={styles.legend} data-needed={showsSigns}>
            <Suspense fallback={null}>
              <Legend />
            </Suspense>
          </div>
        )}
      </main>
      {present ? (
        <Suspense fallback={null}>
          <Present />
        </Suspense>
      ) : (
        <Sheet>
          <Boundary
            instead={(retry) => (
              <Failure
                title={t('interface.panel-failed')}
                advice={t('interface.panel-failed.advice')}
                action={t('interface.retry')}
                onAction={retry}
              />
            )}
          >
            <Panel />
          </Boundary>
        </Sheet>
      )}
      {handout && (
        <Suspense fallback={null}>
          <Handout />
        </Suspense>
      )}
      {pictured && (
        <Suspense fallback={null}>
          <Keys />
        </Suspense>
      )}
      <Voice />
    </div>
  );
}

const lowerSheet = () => drawSheet('low');

/** A link would overwrite the fragment, which belongs to the picture. */
const skipToPanel = () => document.getElementById('panel')?.focus();
