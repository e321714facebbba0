import { isStructureId, STRUCTURES, type StructureId } from '../anatomy/structures';
import { DEFAULTS } from './store';
import { type Apart, type AtlasState, COLOURINGS, type Colouring, SLICE_RANGE } from './types';

/** What a link says of dissection, cross-section and ways of showing. */
export type CutState = Pick<AtlasState, 'dissection' | 'slice' | 'explode' | 'colouring' | 'names' | 'attachments'>;

/** Ids in the order of the list of structures, so that the same picture has one link. */
const inOrder = (wanted: (id: StructureId) => boolean): readonly StructureId[] =>
  STRUCTURES.map(({ id }) => id).filter(wanted);

/** A thousandth of the leg is less than half a millimetre. */
const SLICE_DIGITS = 3;
const EXPLODE_DIGITS = 2;
/** −0 would be written as "0" and read back as another number. */
const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/** `hide=soleus,plantaris`, `slice=0.35` and so on; what equals a first visit is left out. */
export const writeCut = ({
  dissection,
  slice,
  explode,
  colouring,
  names,
  attachments,
}: CutState): readonly string[] => {
  const list = (key: string, ids: readonly StructureId[]) => (ids.length > 0 ? [`${key}=${ids.join(',')}`] : []);
  const apart = (how: Apart) => inOrder((id) => dissection.apart[id] === how);
  const asunder = round(explode, EXPLODE_DIGITS);
  return [
    ...list('hide', apart('hidden')),
    ...list('fade', apart('faded')),
    ...list(
      'only',
      inOrder((id) => dissection.isolated.includes(id)),
    ),
    ...(slice === null ? [] : [`slice=${round(slice, SLICE_DIGITS)}`]),
    ...(asunder === 0 ? [] : [`explode=${asunder}`]),
    ...(colouring === DEFAULTS.colouring ? [] : [`colour=${colouring}`]),
    ...(names ? ['names=on'] : []),
    ...(attachments ? [] : ['footprints=off']),
  ];
};

/** What is known after a pair, and which part of its value could not be had; '' for none. */
interface Reading {
  readonly state: CutState;
  readonly lost: string;
}
type Reader = (value: string, so: CutState) => Reading;

/** Takes the ids that `free` allows, each once. */
const readIds = (value: string, free: (id: StructureId) => boolean) => {
  const taken = new Set<StructureId>();
  const lost = value.split(',').filter((id) => {
    const can = isStructureId(id) && free(id) && !taken.has(id);
    if (can) taken.add(id);
    return !can;
  });
  return { taken, lost: lost.join(',') };
};

const apartAs =
  (how: Apart): Reader =>
  (value, so) => {
    const { apart, isolated } = so.dissection;
    const { taken, lost } = readIds(value, (id) => apart[id] === undefined);
    const more = Object.fromEntries([...taken].map((id) => [id, how]));
    return { state: { ...so, dissection: { apart: { ...apart, ...more }, isolated } }, lost };
  };

const NUMBER = /^-?\d{1,3}(\.\d{1,6})?$/;

/** A number brought into its range; null for none. */
const readNumber = (value: string, [min, max]: readonly [number, number], digits: number) => {
  if (!NUMBER.test(value)) return null;
  const asked = Number(value);
  const given = Math.min(Math.max(asked, min), max);
  return { given: round(given, digits), lost: given === asked ? '' : value };
};

const isColouring = (value: string): value is Colouring => (COLOURINGS as readonly string[]).includes(value);

const READERS: Readonly<Record<string, Reader>> = {
  hide: apartAs('hidden'),
  fade: apartAs('faded'),
  only: (value, so) => {
    const { taken, lost } = readIds(value, () => true);
    return { state: { ...so, dissection: { ...so.dissection, isolated: inOrder((id) => taken.has(id)) } }, lost };
  },
  slice: (value, so) => {
    const read = readNumber(value, SLICE_RANGE, SLICE_DIGITS);
    return read ? { state: { ...so, slice: read.given }, lost: read.lost } : { state: so, lost: value };
  },
  explode: (value, so) => {
    const read = readNumber(value, [0, 1], EXPLODE_DIGITS);
    return read ? { state: { ...so, explode: read.given }, lost: read.lost } : { state: so, lost: value };
  },
  colour: (value, so) =>
    isColouring(value) ? { state: { ...so, colouring: value }, lost: '' } : { state: so, lost: value },
  names: (value, so) => (value === 'on' ? { state: { ...so, names: true }, lost: '' } : { state: so, lost: value }),
  footprints: (value, so) =>
    value === 'off' ? { state: { ...so, attachments: false }, lost: '' } : { state: so, lost: value },
};

/** Reads one pair of a link on top of what is known; null when the key is none of these. */
export const readCut = (key: string, value: string, so: CutState): Reading | null =>
  (Object.hasOwn(READERS, key) && READERS[key]?.(value, so)) || null;
