import { LAYERS, type StructureId } from '../../anatomy/structures';
import { AtlasError } from '../../kernel/errors';
import type { Model } from './load-model';

/** The first file and the second as one model; refused when they were forged apart. */
export const joinModels = (first: Model, more: Model): Model => {
  if (first.forged !== more.forged) {
    throw new AtlasError(
      'model-mixed',
      `invalid model: its second file is of ${more.forged}, expected ${first.forged}`,
      'Run "npm run forge" and load the page again.',
    );
  }
  const present = new Set([...first.layers, ...more.layers]);
  return {
    forged: first.forged,
    parts: [...first.parts, ...more.parts],
    layers: LAYERS.filter((layer) => present.has(layer)),
    bounds: first.bounds.clone().union(more.bounds),
    awaited: [],
  };
};

/** Everything a model holds, what is still to be fetched included. */
export const structuresOf = ({ parts, awaited }: Model): StructureId[] => [
  ...new Set([...parts.map(({ structure }) => structure.id), ...awaited]),
];
