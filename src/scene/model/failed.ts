import { AtlasError } from '../../kernel/errors';
import type { ModelStatus } from '../../state/types';
import { isOutOfMemory } from './out-of-memory';

/** What state is told of an error, so that a page without a picture can say why and what to do. */
export const failed = (error: unknown): ModelStatus =>
  error instanceof AtlasError
    ? { kind: 'failed', code: error.code, message: error.message, advice: error.advice }
    : {
        kind: 'failed',
        code: isOutOfMemory(error) ? 'no-memory' : 'model-unreadable',
        message: error instanceof Error ? error.message : String(error),
        advice: 'Load the page again.',
      };
