import { SIDES } from '../anatomy/side';
import { isStructureId } from '../anatomy/structures';
import { isTriggerPointId } from '../anatomy/trigger-points';
import { deg } from '../kernel/units';
import { look, poseAt, select, showSide } from './actions';
import { type AtlasState, PRESETS, type Selection } from './types';
import { encode } from './url';

/** The version of the protocol, and the mark that tells its messages from any others. */
export const EMBED_VERSION = 1;

/** What the atlas tells the page around it (docs/embedding.md). */
export interface EmbedEvent {
  readonly calfAtlas: typeof EMBED_VERSION;
  readonly event: 'ready' | 'changed' | 'refused';
  /** Id of what is selected; null for nothing. */
  readonly selected?: string | null;
  readonly side?: string;
  /** Name of the view; null for one that a person has turned the leg to. */
  readonly view?: string | null;
  readonly pose?: { readonly kneeDeg: number; readonly ankleDeg: number };
  /** What follows the `#` of a link to this picture, `#` included. */
  readonly address?: string;
  /** Names of the fields that were not understood, of a message that was refused whole. */
  readonly refused?: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const selectionOf = (id: unknown): Selection | null | undefined => {
  if (id === null) return null;
  if (typeof id !== 'string') return undefined;
  if (isTriggerPointId(id)) return { kind: 'trigger-point', id };
  return isStructureId(id) ? { kind: 'structure', id } : undefined;
};

const angle = (value: unknown): boolean => value === undefined || (typeof value === 'number' && Number.isFinite(value));

/** How each field of a message is done; undefined for a value that is none. */
const READERS: Readonly<Record<string, (value: unknown) => (() => void) | undefined>> = {
  select: (value) => {
    const selection = selectionOf(value);
    return selection === undefined ? undefined : () => select(selection);
  },
  side: (value) => {
    const side = SIDES.find((each) => each === value);
    return side && (() => showSide(side));
  },
  view: (value) => {
    const id = PRESETS.find((each) => each === value);
    return id && (() => look({ kind: 'preset', id }));
  },
  pose: (value) => {
    if (!isFields(value) || !angle(value['kneeDeg']) || !angle(value['ankleDeg'])) return undefined;
    const { kneeDeg, ankleDeg } = value as { readonly kneeDeg?: number; readonly ankleDeg?: number };
    return () =>
      poseAt({
        ...(kneeDeg !== undefined && { knee: deg(kneeDeg) }),
        ...(ankleDeg !== undefined && { ankle: deg(ankleDeg) }),
      });
  },
};

/** Whether a message is one of the protocol at all; a page may send its frame other things. */
export const isEmbedMessage = (data: unknown): data is Fields => isFields(data) && data['calfAtlas'] === EMBED_VERSION;

/** What a message asks for: the ways to do it or, when one field is not understood, the names of those that are not. */
export const readMessage = (message: Fields): { readonly acts: (() => void)[]; readonly refused: string[] } => {
  const acts: (() => void)[] = [];
  const refused: string[] = [];
  for (const [name, value] of Object.entries(message)) {
    if (name === 'calfAtlas') continue;
    const act = Object.hasOwn(READERS, name) ? READERS[name]?.(value) : undefined;
    if (act) acts.push(act);
    else refused.push(name);
  }
  return { acts: refused.length > 0 ? [] : acts, refused };
};

/** What there is to tell of a state. */
export const tell = (event: 'ready' | 'changed', state: AtlasState): EmbedEvent => ({
  calfAtlas: EMBED_VERSION,
  event,
  selected: state.selection?.id ?? null,
  side: state.side,
  view: state.view.kind === 'preset' ? state.view.id : null,
  pose: { kneeDeg: state.pose.knee, ankleDeg: state.pose.ankle },
  address: encode(state),
});
