import { useEffect } from 'react';
import { MODEL_FILE } from '../../anatomy/glb-contract';
import { reportModel } from '../../state/actions';
import { loadFootprints } from '../footprints/load-footprints';
import { loadZones } from '../ink/load-zones';
import type { StageLink } from '../stage-link';
import { accelerate } from './accelerate';
import { failed } from './failed';
import { loadModel } from './load-model';

/** Loads the model and, behind it, the pain weights and footprints that belong to it; tells state how it went. */
export const useModel = (link: StageLink): void => {
  useEffect(() => {
    if (!link.drawable) return;
    const leaving = new AbortController();
    const base = import.meta.env.BASE_URL;
    const load = async () => {
      const model = await loadModel(base + MODEL_FILE, leaving.signal);
      if (leaving.signal.aborted || !link.drawable) return;
      link.store.setState({ model });
      reportModel({ kind: 'ready' }, model.layers);
      accelerate(model, leaving.signal);
      const zones = await loadZones(base, model, leaving.signal);
      if (leaving.signal.aborted) return;
      link.store.setState({ zones });
      const footprints = await loadFootprints(base, model, leaving.signal);
      if (!leaving.signal.aborted) link.store.setState({ footprints });
    };
    load().catch((error: unknown) => {
      if (!leaving.signal.aborted) reportModel(failed(error));
    });
    return () => leaving.abort();
  }, [link]);
};
