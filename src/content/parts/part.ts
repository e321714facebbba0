import type { StructureId } from '../../anatomy/structures';
import { latinOf, nameOf } from '../names';
import type { Claim, Part } from '../types';

/** A part with its names and what is worth knowing; none of it is allowed. */
export const part = (id: StructureId, ...facts: readonly Claim[]): Part => ({
  id,
  name: nameOf(id),
  latin: latinOf(id),
  facts,
});
