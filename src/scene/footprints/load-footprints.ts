import { FOOTPRINTS_FILE, type FootprintsFile } from '../../anatomy/footprints-file';
import { readFootprints } from '../../anatomy/read-footprints';
import { AtlasError } from '../../kernel/errors';
import { fetchBytes } from '../model/fetch-bytes';
import type { Model } from '../model/load-model';

/** The footprints that belong to a model; refused when they are of another one. */
export const loadFootprints = async (base: string, model: Model, signal: AbortSignal): Promise<FootprintsFile> => {
  const url = base + FOOTPRINTS_FILE;
  const bytes = await fetchBytes(url, signal, (cause) => missing(url, cause));
  return readFootprints(new Uint8Array(bytes), { forged: model.forged });
};

const missing = (url: string, cause: unknown) =>
  new AtlasError(
    'footprints-missing',
    `missing footprints: ${url}`,
    'Check the connection, or run "npm run forge", then load the page again.',
    { cause },
  );
