import { t } from '../content/words';
import { Compartments } from '../panel/Compartments';
import { SliceDrawing } from '../panel/SliceDrawing';
import { ShareTools } from '../panel/share/ShareTools';
import { sliceName } from '../panel/slice-name';
import { WayBack } from '../panel/WayBack';
import { SLICE_START } from '../state/commands';
import { colourBy, explodeBy, nameAll, showAttachments, sliceAt } from '../state/dissect';
import { showNoPress } from '../state/press';
import { useAtlas } from '../state/react';
import { SLICE_RANGE } from '../state/types';
import { openKeys } from './app-commands';
import { Slider } from './Slider';
import { Switch } from './Switch';
import styles from './ViewTools.module.css';

/** Ways of looking at the leg: cut across, drawn asunder, by compartments, with all names. */
export function ViewTools() {
  const slice = useAtlas((state) => state.slice);
  const explode = useAtlas((state) => state.explode);
  const byCompartment = useAtlas((state) => state.colouring === 'compartment');
  const names = useAtlas((state) => state.names);
  const attachments = useAtlas((state) => state.attachments);
  const noPress = useAtlas((state) => state.noPress);
  return (
    <>
      <div className={styles.tool}>
        <Switch label={t('interface.slice')} on={slice !== null} onSwitch={(on) => sliceAt(on ? SLICE_START : null)} />
        {slice !== null && (
          <>
            <Slider
              quiet
              label={t('interface.slice.height')}
              // To the right and up is up the leg.
              min={-SLICE_RANGE[1]}
              max={-SLICE_RANGE[0]}
              step={0.005}
              value={-slice}
              said={sliceName(slice)}
              onDraw={(value) => sliceAt(-value)}
            />
            <SliceDrawing />
          </>
        )}
      </div>
      <div className={styles.tool}>
        <Slider
          label={t('interface.explode')}
          min={0}
          max={1}
          step={0.02}
          value={explode}
          said={t('interface.explode.value', { percent: Math.round(explode * 100) })}
          onDraw={explodeBy}
        />
      </div>
      <div className={styles.tool}>
        <Switch
          label={t('interface.compartments')}
          on={byCompartment}
          onSwitch={(on) => colourBy(on ? 'compartment' : 'tissue')}
        />
        {byCompartment && <Compartments />}
        <Switch label={t('interface.names')} on={names} onSwitch={nameAll} />
        <Switch label={t('interface.no-press')} on={noPress} onSwitch={showNoPress} />
        <Switch label={t('interface.footprints')} on={attachments} onSwitch={showAttachments} />
      </div>
      <div className={styles.tool}>
        <ShareTools />
      </div>
      <div className={styles.foot}>
        <button type="button" className={styles.keys} onClick={openKeys}>
          {t('interface.help')}
        </button>
        <WayBack />
      </div>
    </>
  );
}
