import type { Model, Part } from './load-model';

/** The skin of a model; null for one without. */
export const skinPart = (model: Model): Part | null =>
  model.parts.find((part) => part.structure.kind === 'skin') ?? null;
