import { AtlasError } from '../../kernel/errors';

/** Puts `code` in the place of one shader chunk; a chunk that three no longer has is an error, not a plain picture. */
export const replaceChunk = (source: string, chunk: string, code: string): string => {
  const line = `#include <${chunk}>`;
  if (!source.includes(line)) {
    throw new AtlasError(
      'shader-chunk',
      `missing shader chunk: ${chunk}`,
      'Use the version of three in package-lock.json.',
    );
  }
  return source.replace(line, code);
};

/** Adds `code` behind a chunk and keeps the chunk. */
export const afterChunk = (source: string, chunk: string, code: string): string =>
  replaceChunk(source, chunk, `#include <${chunk}>\n${code}`);
