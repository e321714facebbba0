import { AtlasError } from '../../kernel/errors';

/** How engines word it that there is no room for an array. An array of impossible length is a broken file and no lack of room. */
const NO_ROOM = /allocation failed|out of memory/i;

export const isOutOfMemory = (error: unknown): boolean => error instanceof Error && NO_ROOM.test(error.message);

export const outOfMemory = (cause: unknown): AtlasError =>
  new AtlasError(
    'no-memory',
    'missing memory: there is no room for the model',
    'Close other tabs and programs, then load the page again.',
    { cause },
  );
