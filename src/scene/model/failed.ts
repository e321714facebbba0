import { AtlasError } from '../../kernel/errors';
import type { ModelStatus } from '../../state/types';
import { isOutOfMemory, outOfMemory } from './out-of-memory';

/** What state is told of an error, so that a page without a picture can say why and what to do. */
export const failed = (error: unknown): ModelStatus => {
  if (error instanceof AtlasError)
    return { kind: 'failed', code: error.code, message: error.message, advice: error.advice };
  if (isOutOfMemory(error)) return failed(outOfMemory(error));
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', code: 'model-unreadable', message, advice: 'Load the page again.' };
};
