import { SIDES, type Side } from '../anatomy/side';
import { isStructureId } from '../anatomy/structures';
import { isTriggerPointId } from '../anatomy/trigger-points';
import type { Known } from './field';
import { FIELDS } from './fields';
import { DEFAULTS } from './store';
import type { AtlasState, Selection } from './types';

/** What a link asked for, as near as it can be had, and the parts of it that were ignored or bent, as they stood there. */
export interface Decoded {
  readonly state: AtlasState;
  readonly dropped: readonly string[];
}

const BY_KEY = new Map(FIELDS.map((field) => [field.key, field]));

const isSide = (value: string): value is Side => (SIDES as readonly string[]).includes(value);

/** A percent sign that introduces nothing makes `decodeURIComponent` throw; such text is taken as it stands. */
const plain = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const asSelection = (id: string): Selection | null => {
  if (isTriggerPointId(id)) return { kind: 'trigger-point', id };
  return isStructureId(id) ? { kind: 'structure', id } : null;
};

/** The thing with this id, else the nearest one whose id it begins with: soleus for `soleus-trp9`. */
const nearest = (id: string, known: Known): Selection | null => {
  for (let rest = id; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0))) {
    const selection = asSelection(rest);
    if (selection && known(selection)) return selection;
  }
  return null;
};

/** The fragment of a link: `#/right/soleus-trp1?view=medial&skin=solid`. What equals a first visit is left out. */
export const encode = (state: AtlasState): string => {
  const path = state.selection ? `${state.side}/${state.selection.id}` : state.side;
  const pairs = FIELDS.flatMap(({ key, write }) => {
    const text = write(state);
    return text === null ? [] : [`${key}=${text}`];
  });
  return pairs.length > 0 ? `#/${path}?${pairs.join('&')}` : `#/${path}`;
};

/** Reads any text at all as the fragment of a link; never throws. */
export const decode = (fragment: string, known: Known = () => true): Decoded => {
  const dropped: string[] = [];
  const body = fragment.replace(/^#?\/?/, '');
  const cut = body.indexOf('?');
  const path = cut < 0 ? body : body.slice(0, cut);
  const query = cut < 0 ? '' : body.slice(cut + 1);
  let state = DEFAULTS;

  const segments = path.split('/').filter((segment) => segment !== '');
  segments.forEach((raw, i) => {
    const word = plain(raw).trim().toLowerCase();
    if (i === 0 && isSide(word)) {
      state = { ...state, side: word };
      return;
    }
    const selection = state.selection ? null : nearest(word, known);
    if (selection) state = { ...state, selection };
    if (selection?.id !== word) dropped.push(plain(raw));
  });

  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const text = plain(pair);
    const [key = '', ...values] = text.trim().toLowerCase().split('=');
    const read = seen.has(key) ? null : BY_KEY.get(key)?.read(values.join('='), state, known);
    seen.add(key);
    if (read) state = { ...state, ...read.change };
    if (!read) dropped.push(text);
    else if (read.lost !== '') dropped.push(`${key}=${read.lost}`);
  }
  return { state, dropped };
};
