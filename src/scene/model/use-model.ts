import { useEffect } from 'react';
import { MODEL_FILE } from '../../anatomy/glb-contract';
import { AtlasError } from '../../kernel/errors';
import { reportModel } from '../../state/actions';
import type { ModelStatus } from '../../state/types';
import { loadZones } from '../ink/load-zones';
import type { StageLink } from '../stage-link';
import { accelerate } from './accelerate';
import { loadModel } from './load-model';

/** Loads the model and, behind it, the pain weights that belong to it; tells state how it went. */
export const useModel = (link: StageLink): void => {
  useEffect(() => {
    const leaving = new AbortController();
    const base = import.meta.env.BASE_URL;
    const load = async () => {
      const model = await loadModel(base + MODEL_FILE, leaving.signal);
      if (leaving.signal.aborted) return;
      link.store.setState({ model });
      reportModel({ kind: 'ready' }, model.layers);
      accelerate(model, leaving.signal);
      const zones = await loadZones(base, model, leaving.signal);
      if (!leaving.signal.aborted) link.store.setState({ zones });
    };
    load().catch((error: unknown) => {
      if (!leaving.signal.aborted) reportModel(failed(error));
    });
    return () => leaving.abort();
  }, [link]);
};

const failed = (error: unknown): ModelStatus =>
  error instanceof AtlasError
    ? { kind: 'failed', code: error.code, message: error.message, advice: error.advice }
    : {
        kind: 'failed',
        code: 'model-unreadable',
        message: error instanceof Error ? error.message : String(error),
        advice: 'Load the page again.',
      };
