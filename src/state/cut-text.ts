import { isStructureId, STRUCTURES, type StructureId } from '../anatomy/structures';
import { choice, type Field, flag, readIds, readNumber, rounded } from './field';
import { type Apart, COLOURINGS, SLICE_RANGE } from './types';

/** Ids in the order of the list of structures, so that the same picture has one link. */
const inOrder = (wanted: (id: StructureId) => boolean): readonly StructureId[] =>
  STRUCTURES.map(({ id }) => id).filter(wanted);

const list = (ids: readonly StructureId[]) => (ids.length > 0 ? ids.join(',') : null);

/** A thousandth of the leg is less than half a millimetre. */
const SLICE_DIGITS = 3;
const EXPLODE_DIGITS = 2;

const apartAs = (key: string, how: Apart): Field => ({
  key,
  write: ({ dissection }) => list(inOrder((id) => dissection.apart[id] === how)),
  read: (text, { dissection }) => {
    const { apart } = dissection;
    const read = readIds(text, isStructureId, (id) => apart[id] === undefined);
    if (!read) return null;
    const more = Object.fromEntries(read.taken.map((id) => [id, how]));
    return { change: { dissection: { ...dissection, apart: { ...apart, ...more } } }, lost: read.lost };
  },
});

const ONLY: Field = {
  key: 'only',
  write: ({ dissection }) => list(inOrder((id) => dissection.isolated.includes(id))),
  read: (text, { dissection }) => {
    const read = readIds(text, isStructureId);
    if (!read) return null;
    const isolated = inOrder((id) => read.taken.includes(id));
    return { change: { dissection: { ...dissection, isolated } }, lost: read.lost };
  },
};

const SLICE: Field = {
  key: 'slice',
  write: ({ slice }) => (slice === null ? null : `${rounded(slice, SLICE_DIGITS)}`),
  read: (text) => {
    const read = readNumber(text, SLICE_RANGE, SLICE_DIGITS);
    return read && { change: { slice: read.number }, lost: read.lost };
  },
};

const EXPLODE: Field = {
  key: 'explode',
  write: ({ explode }) => {
    const asunder = rounded(explode, EXPLODE_DIGITS);
    return asunder === 0 ? null : `${asunder}`;
  },
  read: (text) => {
    const read = readNumber(text, [0, 1], EXPLODE_DIGITS);
    return read && { change: { explode: read.number }, lost: read.lost };
  },
};

/** `hide=soleus,plantaris`, `slice=0.35` and so on: dissection, cross-section and ways of showing. */
export const CUT: readonly Field[] = [
  apartAs('hide', 'hidden'),
  apartAs('fade', 'faded'),
  ONLY,
  SLICE,
  EXPLODE,
  choice('colour', 'colouring', COLOURINGS),
  flag('names', 'on', 'names'),
  flag('footprints', 'off', 'attachments'),
];
