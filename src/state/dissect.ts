import { type StructureId, structureOf } from '../anatomy/structures';
import { cut } from './history';
import { atlas, DEFAULTS } from './store';
import { type Apart, type AtlasState, type Colouring, type Dissection, SLICE_RANGE } from './types';

const without = (apart: Dissection['apart'], ...ids: readonly StructureId[]): Dissection['apart'] =>
  Object.fromEntries(Object.entries(apart).filter(([id]) => !ids.includes(id as StructureId)));

const setApart = (id: StructureId, how: Apart) =>
  cut(({ dissection }) =>
    dissection.apart[id] === how ? {} : { dissection: { ...dissection, apart: { ...dissection.apart, [id]: how } } },
  );

/** Take one structure away. */
export const hide = (id: StructureId) => setApart(id, 'hidden');

/** See through one structure. */
export const fade = (id: StructureId) => setApart(id, 'faded');

/** Show these and nothing else, also those that were taken away; none ends the isolation. */
export const isolate = (ids: readonly StructureId[]) =>
  cut(({ dissection }) => {
    if (ids.length === 0 && dissection.isolated.length === 0) return {};
    return { dissection: { apart: without(dissection.apart, ...ids), isolated: [...new Set(ids)] } };
  });

/** Put one structure back, whatever keeps it from sight: its own fading or hiding, an isolation, its layer. */
export const restore = (id: StructureId) =>
  cut(({ dissection: { apart, isolated }, layers }) => {
    const { layer } = structureOf(id);
    return {
      dissection: {
        apart: without(apart, id),
        isolated: isolated.length > 0 && !isolated.includes(id) ? [...isolated, id] : isolated,
      },
      ...(isolated.length === 0 && layers[layer] === 'hidden' && { layers: { ...layers, [layer]: 'solid' } }),
    };
  });

/** The whole leg again: nothing apart, isolated, cut or asunder, no layer hidden. The skin stays as it is. */
export const restoreAll = () =>
  cut(({ layers }) => {
    const { dissection, slice, explode } = DEFAULTS;
    const shown = Object.entries(layers).map(([id, how]) => [id, how === 'hidden' && id !== 'skin' ? 'solid' : how]);
    return { layers: Object.fromEntries(shown) as AtlasState['layers'], dissection, slice, explode };
  });

const within = (value: number, [min, max]: readonly [number, number]) => Math.min(Math.max(value, min), max);

/** Cut the leg across at this height of the leg chart, brought into `SLICE_RANGE`; null makes it whole. */
export const sliceAt = (height: number | null) =>
  cut(() => ({ slice: height === null ? null : within(height, SLICE_RANGE) }), height === null ? null : 'slice');

/** Draw the parts asunder, 0 … 1. */
export const explodeBy = (amount: number) => cut(() => ({ explode: within(amount || 0, [0, 1]) }), 'explode');

export const colourBy = (colouring: Colouring) => atlas.setState({ colouring });

/** Name everything in view, or only what is chosen. */
export const nameAll = (names: boolean) => atlas.setState({ names });

export const showAttachments = (attachments: boolean) => atlas.setState({ attachments });
