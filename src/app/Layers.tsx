import type { LayerId } from '../anatomy/structures';
import { t } from '../content/words';
import { Sign } from '../panel/Sign';
import { showLayer } from '../state/actions';
import { useAtlas } from '../state/react';
import { VISIBILITIES, type Visibility } from '../state/types';
import styles from './Layers.module.css';
import { Segments } from './Segments';

/** The layers that the model holds, each solid, as glass or hidden. */
export function Layers() {
  const present = useAtlas((state) => state.modelLayers);
  const layers = useAtlas((state) => state.layers);
  return (
    <ul className={styles.list}>
      {present.map((layer) => (
        <li key={layer} className={layers[layer] === 'hidden' ? styles.hidden : styles.layer}>
          <Layer layer={layer} visibility={layers[layer]} />
        </li>
      ))}
    </ul>
  );
}

function Layer({ layer, visibility }: { readonly layer: LayerId; readonly visibility: Visibility }) {
  const name = t(`interface.layers.${layer}`);
  return (
    <>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <Segments
        quiet
        label={name}
        segments={VISIBILITIES.map((value) => ({
          value,
          label: t(`interface.visibility.${value}`),
          sign: <Veil visibility={value} />,
        }))}
        value={visibility}
        onChoose={(value) => showLayer(layer, value)}
      />
    </>
  );
}

/** A filled disc, a ring with a veil, a struck ring. */
function Veil({ visibility }: { readonly visibility: Visibility }) {
  return (
    <Sign>
      {visibility === 'hidden' ? (
        <>
          <circle cx="8" cy="8" r="5.2" strokeDasharray="1.6 2" />
          <path d="M3 13 13 3" />
        </>
      ) : (
        <circle cx="8" cy="8" r="5.2" fill="currentColor" fillOpacity={visibility === 'solid' ? 1 : 0.22} />
      )}
    </Sign>
  );
}
