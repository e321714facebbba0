import { useEffect } from 'react';
import { COARSE_FILE, MODEL_FILE, MORE_MODEL_FILE, modelFileOf } from '../../anatomy/glb-contract';
import { STRUCTURES } from '../../anatomy/structures';
import { reportModel, say } from '../../state/actions';
import { atlas } from '../../state/store';
import { loadFootprints } from '../footprints/load-footprints';
import { loadZones } from '../ink/load-zones';
import { type StageLink, settle } from '../stage-link';
import { accelerate } from './accelerate';
import { failed } from './failed';
import { joinModels, structuresOf } from './join-models';
import { loadModel, type Model } from './load-model';
import { untilNeeded } from './until-needed';

/** A mark on the browser's own timeline, for measuring: from here on all of the leg is there. */
const WHOLE_LEG = 'whole-leg';

/** What the first picture does without. */
const LATER = STRUCTURES.map(({ id }) => id).filter((id) => modelFileOf(id) === MORE_MODEL_FILE);

/**
 * Loads the coarse model for the first picture, then the full one in its place and, behind it, the pain weights and footprints
 * that belong to it, then the rest of the leg; tells state how it went.
 */
export const useModel = (link: StageLink): void => {
  useEffect(() => {
    if (!link.drawable) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const base = import.meta.env.BASE_URL;
    link.fetching = true;
    const show = (model: Model) => {
      if (signal.aborted || !link.drawable) return;
      link.store.setState({ model });
      reportModel({ kind: 'ready' }, model.layers, structuresOf(model));
    };
    const loadCoarse = async () => {
      show(await loadModel(base + COARSE_FILE, signal, LATER));
      link.fetching = false;
      await untilNeeded(link, signal);
      link.fetching = true;
    };
    const load = async () => {
      // Where the coarse file fails, the full one makes the first picture, or says what is wrong.
      await loadCoarse().catch(() => {});
      if (signal.aborted || !link.drawable) return;
      const model = await loadModel(base + MODEL_FILE, signal, LATER);
      show(model);
      accelerate(model, signal);
      const zones = await loadZones(base, model, signal);
      if (signal.aborted) return;
      link.store.setState({ zones });
      const footprints = await loadFootprints(base, model, signal);
      if (!signal.aborted) link.store.setState({ footprints });
    };
    // What the first picture can do without: its failure leaves the picture as it is.
    const loadMore = async () => {
      const { model } = link.store.getState();
      if (!model || model.awaited.length === 0) return;
      const more = await loadModel(base + MORE_MODEL_FILE, signal);
      if (signal.aborted) return;
      const whole = joinModels(model, more);
      link.store.setState({ model: whole });
      reportModel(atlas.getState().model, whole.layers, structuresOf(whole));
      accelerate(more, signal);
      settle(link);
      performance.mark(WHOLE_LEG);
    };
    load()
      .catch((error: unknown) => {
        if (!signal.aborted) reportModel(failed(error));
      })
      .then(loadMore)
      .catch(() => {
        if (!signal.aborted) say('interface.more-failed');
      })
      .finally(() => {
        if (!signal.aborted) link.fetching = false;
      });
    return () => leaving.abort();
  }, [link]);
};
