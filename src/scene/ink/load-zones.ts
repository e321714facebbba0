import { ZONES_FILE } from '../../anatomy/glb-contract';
import type { TriggerPointId } from '../../anatomy/trigger-points';
import { AtlasError } from '../../kernel/errors';
import { readZones } from '../../pain/read-zones';
import type { BakedZones } from '../../pain/zones-file';
import { fetchBytes } from '../model/fetch-bytes';
import type { Model } from '../model/load-model';
import { skinPart } from '../model/skin-part';

/** The pain weights that belong to a model; refused when they are of another one. None for a model without skin. */
export const loadZones = async (
  base: string,
  model: Model,
  signal: AbortSignal,
): Promise<ReadonlyMap<TriggerPointId, BakedZones> | null> => {
  const skin = skinPart(model);
  if (!skin) return null;
  const bytes = await fetchBytes(base + ZONES_FILE, signal, (cause) => missing(base + ZONES_FILE, cause));
  const vertices = skin.geometry.getAttribute('position').count;
  return readZones(new Uint8Array(bytes), { forged: model.forged, vertices }).points;
};

const missing = (url: string, cause: unknown) =>
  new AtlasError(
    'zones-missing',
    `missing pain zones: ${url}`,
    'Check the connection, or run "npm run forge", then load the page again.',
    { cause },
  );
