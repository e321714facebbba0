import { SIDES, type Side } from '../anatomy/side';
import { isStructureId, LAYERS, type LayerId } from '../anatomy/structures';
import { isTriggerPointId } from '../anatomy/trigger-points';
import { LANGUAGES, type LanguageId } from '../content/words/languages';
import { readCompared, writeCompared } from './compare-text';
import { type CutState, readCut, writeCut } from './cut-text';
import { readMarks, writeMarks } from './mark-text';
import { readPose, writePose } from './pose-text';
import { NO_PRESS_STATE, type PressState, readPress, writePress } from './press-text';
import { DEFAULTS } from './store';
import { type AtlasState, MODES, type Mode, type Selection, VISIBILITIES, type Visibility } from './types';
import { readView, writeView } from './view-text';

/** What a link asked for, as near as it can be had, and the parts of it that were ignored or bent, as they stood there. */
export interface Decoded {
  readonly state: AtlasState;
  readonly dropped: readonly string[];
}

/** Whether the atlas has something to show for a selection; ids may outlive their content in old links. */
export type Known = (selection: Selection) => boolean;

const isSide = (value: string): value is Side => (SIDES as readonly string[]).includes(value);
const isLayer = (value: string): value is LayerId => (LAYERS as readonly string[]).includes(value);
const isMode = (value: string): value is Mode => (MODES as readonly string[]).includes(value);
const isVisibility = (value: string): value is Visibility => (VISIBILITIES as readonly string[]).includes(value);

/** Ids carry capitals that a link may have lost. */
const languageOf = (value: string): LanguageId | undefined =>
  (Object.keys(LANGUAGES) as LanguageId[]).find((id) => id.toLowerCase() === value);

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
  const view = writeView(state.view);
  const pairs = state.mode === DEFAULTS.mode ? [] : [`mode=${state.mode}`];
  if (view !== writeView(DEFAULTS.view)) pairs.push(`view=${view}`);
  pairs.push(...writePose(state.pose));
  for (const layer of LAYERS) {
    if (state.layers[layer] !== DEFAULTS.layers[layer]) pairs.push(`${layer}=${state.layers[layer]}`);
  }
  pairs.push(...writeCut(state), ...writeMarks(state.marks), ...writeCompared(state.compared), ...writePress(state));
  if (state.supported) pairs.push('supported=only');
  if (state.lang !== null) pairs.push(`lang=${state.lang}`);
  return pairs.length > 0 ? `#/${path}?${pairs.join('&')}` : `#/${path}`;
};

/** Reads any text at all as the fragment of a link; never throws. */
export const decode = (fragment: string, known: Known = () => true): Decoded => {
  const dropped: string[] = [];
  const body = fragment.replace(/^#?\/?/, '');
  const cut = body.indexOf('?');
  const path = cut < 0 ? body : body.slice(0, cut);
  const query = cut < 0 ? '' : body.slice(cut + 1);

  let { mode, side, selection, view, pose, marks, compared, supported, lang } = DEFAULTS;
  const layers = { ...DEFAULTS.layers };
  let shape: CutState = DEFAULTS;
  let press: PressState = NO_PRESS_STATE;

  const segments = path.split('/').filter((segment) => segment !== '');
  let named = false;
  segments.forEach((raw, i) => {
    const word = plain(raw).trim().toLowerCase();
    if (i === 0 && isSide(word)) {
      side = word;
      return;
    }
    const found = named ? null : nearest(word, known);
    named ||= found !== null;
    if (found) selection = found;
    if (found?.id !== word) dropped.push(plain(raw));
  });

  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const text = plain(pair);
    const [key = '', ...values] = text.trim().toLowerCase().split('=');
    const value = values.join('=');
    const twice = seen.has(key);
    seen.add(key);
    const taken = twice ? null : readCut(key, value, shape);
    if (taken) {
      shape = taken.state;
      if (taken.lost !== '') dropped.push(`${key}=${taken.lost}`);
      continue;
    }
    const bent = twice ? null : readPose(key, value, pose);
    if (bent) {
      pose = bent.pose;
      if (bent.lost !== '') dropped.push(`${key}=${bent.lost}`);
      continue;
    }
    const marked = twice ? null : readMarks(key, value, marks);
    if (marked) {
      marks = marked.marks;
      if (marked.lost !== '') dropped.push(`${key}=${marked.lost}`);
      continue;
    }
    if (key === 'compare' && !twice) {
      const read = readCompared(value, (id) => known({ kind: 'trigger-point', id }));
      compared = read.compared;
      if (read.lost !== '') dropped.push(`${key}=${read.lost}`);
      continue;
    }
    const pressed = twice ? null : readPress(key, value, press);
    if (pressed) {
      press = pressed.state;
      if (pressed.lost !== '') dropped.push(`${key}=${pressed.lost}`);
      continue;
    }
    if (key === 'mode' && isMode(value) && !twice) {
      mode = value;
      continue;
    }
    if (key === 'supported' && value === 'only' && !twice) {
      supported = true;
      continue;
    }
    const tongue = key === 'lang' && !twice ? languageOf(value) : undefined;
    if (tongue) {
      lang = tongue;
      continue;
    }
    const read = key === 'view' && !twice ? readView(value) : null;
    if (read) view = read.view;
    if (isLayer(key) && isVisibility(value) && !twice) layers[key] = value;
    else if (!read?.exact) dropped.push(text);
  }
  return {
    state: { ...shape, ...press, mode, side, selection, view, pose, layers, marks, compared, supported, lang },
    dropped,
  };
};
