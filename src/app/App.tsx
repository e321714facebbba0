import { useState } from 'react';
import { t } from '../content/words';
import { Panel } from '../panel/Panel';
import { describePicture } from '../panel/say';
import { drawSheet } from '../state/actions';
import { useAtlas } from '../state/react';
import styles from './App.module.css';
import { Boundary } from './Boundary';
import { DroppedNotice } from './DroppedNotice';
import { Failure } from './Failure';
import { Header } from './Header';
import { Keys } from './Keys';
import { Layers } from './Layers';
import { Legend } from './Legend';
import { Peel } from './Peel';
import { Sheet } from './Sheet';
import { StageArea } from './StageArea';
import { useKeyboard } from './use-keyboard';
import { Views } from './Views';
import { Voice } from './Voice';

export function App() {
  useKeyboard();
  const sheet = useAtlas((state) => state.sheet);
  const showsZones = useAtlas((state) => state.selection?.kind === 'trigger-point');
  const hasLayers = useAtlas((state) => state.modelLayers.length > 0);
  const picture = useAtlas(describePicture);
  const [layersOpen, openLayers] = useState(false);
  const toggleLayers = () => {
    openLayers(!layersOpen);
    // On a narrow screen the sheet makes room; on a wide one there is none to lower.
    if (!layersOpen) drawSheet('low');
  };
  return (
    <div className={styles.app} data-sheet={sheet}>
      <button type="button" className={styles.skip} onClick={skipToPanel}>
        {t('interface.skip')}
      </button>
      <Header />
      <DroppedNotice />
      <main className={styles.main} aria-label={t('interface.stage')}>
        <div className={styles.views}>
          <Views />
        </div>
        {hasLayers && (
          <button type="button" className={styles.opener} aria-expanded={layersOpen} onClick={toggleLayers}>
            {t('interface.layers')}
          </button>
        )}
        <div className={styles.rail} data-open={layersOpen} hidden={!hasLayers}>
          <Layers />
          <Peel />
        </div>
        <div className={styles.stage}>
          <p className="visually-hidden">{picture}</p>
          <StageArea />
        </div>
        <div className={styles.legend} data-needed={showsZones}>
          <Legend />
        </div>
      </main>
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
      <Keys />
      <Voice />
    </div>
  );
}

/** A link would overwrite the fragment, which belongs to the picture. */
const skipToPanel = () => document.getElementById('panel')?.focus();
