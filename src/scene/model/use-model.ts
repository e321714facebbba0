import { useEffect } from 'react';
import { MODEL_FILE, MORE_MODEL_FILE, modelFileOf } from '../../anatomy/glb-contract';
import { STRUCTURES } from '../../anatomy/structures';
import { reportModel, say } from '../../state/actions';
import { atlas } from '../../state/store';
import { loadFootprints } from '../footprints/load-footprints';
import { loadZones } from '../ink/load-zones';
import { type StageLink, settle } from '../stage-link';
import { accelerate } from './accelerate';
import { failed } from './failed';
import { joinModels, structuresOf } from './join-models';
import { loadModel } from './load-model';

/** What the first picture does without. */
const LATER = STRUCTURES.map(({ id }) => id).filter((id) => modelFileOf(id) === MORE_MODEL_FILE);

/**
 * Loads the model and, behind it, the pain weights and footprints that belong to it, then the rest of the leg; tells state
 * how it went.
 */
export const useModel = (link: StageLink): void => {
  useEffect(() => {
    if (!link.drawable) return;
    const leaving = new AbortController();
    const base = import.meta.env.BASE_URL;
    link.fetching = true;
    const load = async () => {
      const model = await loadModel(base + MODEL_FILE, leaving.signal, LATER);
      if (leaving.signal.aborted || !link.drawable) return;
      link.store.setState({ model });
      reportModel({ kind: 'ready' }, model.layers, structuresOf(model));
      accelerate(model, leaving.signal);
      const zones = await loadZones(base, model, leaving.signal);
      if (leaving.signal.aborted) return;
      link.store.setState({ zones });
      const footprints = await loadFootprints(base, model, leaving.signal);
      if (!leaving.signal.aborted) link.store.setState({ footprints });
    };
    // What the first picture can do without: its failure leaves the picture as it is.
    const loadMore = async () => {
      const { model } = link.store.getState();
      if (!model || model.awaited.length === 0) return;
      const more = await loadModel(base + MORE_MODEL_FILE, leaving.signal);
      if (leaving.signal.aborted) return;
      const whole = joinModels(model, more);
      link.store.setState({ model: whole });
      reportModel(atlas.getState().model, whole.layers, structuresOf(whole));
      accelerate(more, leaving.signal);
      settle(link);
    };
    load()
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) reportModel(failed(error));
      })
      .then(loadMore)
      .catch(() => {
        if (!leaving.signal.aborted) say('interface.more-failed');
      })
      .finally(() => {
        if (!leaving.signal.aborted) link.fetching = false;
      });
    return () => leaving.abort();
  }, [link]);
};
