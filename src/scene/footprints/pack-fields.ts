import { EDGE, type Footprint } from '../../anatomy/footprints-file';
import { at } from '../../kernel/at';

/** Fields per vertex of the attribute; four, because GPUs want vertices in steps of four bytes. */
export const CHANNELS = 4;

/** What a channel holds: nothing, origins or insertions. */
export const KINDS = { none: 0, origin: 1, insertion: 2 } as const;
export type ChannelKind = (typeof KINDS)[keyof typeof KINDS];

/** How near an edge has to be to disturb another, steps of the field: two millimetres. */
const NEAR = 16;

/** Vertices that lie inside or close to both of two fields. */
const overlap = (a: Uint8Array, b: Uint8Array): number => {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (at(a, i) > EDGE - NEAR && at(b, i) > EDGE - NEAR) count += 1;
  return count;
};

/**
 * Writes the fields of one bone into its four channels, `dst` (four bytes per vertex), and says what each channel holds.
 * Footprints that touch get channels of their own, or the edge between them would be lost; origins and insertions never
 * share one.
 */
export const packFields = (footprints: readonly Footprint[], dst: Uint8Array): ChannelKind[] => {
  dst.fill(0);
  const kinds: ChannelKind[] = Array(CHANNELS).fill(KINDS.none);
  const channels = Array.from({ length: CHANNELS }, () => new Uint8Array(dst.length / CHANNELS));
  footprints.forEach(({ end, field }, i) => {
    const kind = KINDS[end];
    // A channel stays free for the other end as long as one of it is still to come.
    const awaited = footprints.slice(i + 1).some((later) => later.end !== end && !kinds.includes(KINDS[later.end]));
    const free = kinds.flatMap((each, channel) => (each === KINDS.none ? [channel] : []));
    const open = awaited && free.length === 1 ? [] : free.slice(0, 1);
    const mine = kinds.flatMap((each, channel) => (each === kind ? [channel] : []));
    const best = [...mine, ...open]
      .map((channel) => ({ channel, cost: overlap(at(channels, channel), field) }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    kinds[best.channel] = kind;
    field.forEach((value, vertex) => {
      const place = at(channels, best.channel);
      place[vertex] = Math.max(at(place, vertex), value);
    });
  });
  channels.forEach((channel, k) => {
    channel.forEach((value, vertex) => {
      dst[CHANNELS * vertex + k] = value;
    });
  });
  return kinds;
};
