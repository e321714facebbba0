import { TRIGGER_POINTS } from '../anatomy/trigger-points';
import type { WordKey } from '../content/words';
import { frameSelection, look, peelTo, select, showLayer, showSide } from './actions';
import { colourBy, explodeBy, nameAll, restoreAll, showAttachments, sliceAt } from './dissect';
import { toggleFaded, toggleHidden, toggleIsolated } from './dissect-selected';
import { redo, undo } from './history';
import { peelStepOf, peelSteps } from './peel';
import { atlas } from './store';
import { PRESETS, VISIBILITIES } from './types';

/** One thing a person can do: buttons, keys and the list of keys all read it from here. */
export interface Command {
  readonly id: string;
  readonly name: WordKey;
  /** `KeyboardEvent.key`, any of these; a letter in lower case. */
  readonly keys: readonly string[];
  /** A letter that is meant with Shift. Without this a letter acts with Shift or not, unless another command wants the Shift. */
  readonly shift?: true;
  readonly perform: () => void;
}

/** `list[from + by]`, wrapping at both ends; from −1 it starts at the near end. */
const step = <T>(list: readonly T[], from: number, by: 1 | -1): T | undefined =>
  list[from < 0 ? (by > 0 ? 0 : list.length - 1) : (from + by + list.length) % list.length];

const stepPoint = (by: 1 | -1) => {
  const { selection } = atlas.getState();
  const id = step(TRIGGER_POINTS, selection?.kind === 'trigger-point' ? TRIGGER_POINTS.indexOf(selection.id) : -1, by);
  if (id) select({ kind: 'trigger-point', id });
};

const stepPeel = (by: 1 | -1) => {
  const { layers, modelLayers } = atlas.getState();
  const next = peelStepOf(layers, modelLayers) + by;
  if (next >= 0 && next <= peelSteps(modelLayers)) peelTo(next);
};

const stepSkin = () => {
  const { skin } = atlas.getState().layers;
  showLayer('skin', step(VISIBILITIES, VISIBILITIES.indexOf(skin), 1) ?? 'solid');
};

/** Where the cross-section begins: the thickest part of the calf. */
export const SLICE_START = 0.3;

const toggleSlice = () => sliceAt(atlas.getState().slice === null ? SLICE_START : null);
const toggleExplode = () => explodeBy(atlas.getState().explode > 0 ? 0 : 1);
const toggleColouring = () => colourBy(atlas.getState().colouring === 'tissue' ? 'compartment' : 'tissue');

export const COMMANDS = [
  ...PRESETS.map((id, i) => ({
    id,
    name: `interface.command.${id}` as const,
    keys: [String(i + 1)],
    perform: () => look({ kind: 'preset', id }),
  })),
  { id: 'left', name: 'interface.command.left', keys: ['l'], perform: () => showSide('left') },
  { id: 'right', name: 'interface.command.right', keys: ['r'], perform: () => showSide('right') },
  { id: 'frame', name: 'interface.command.frame', keys: ['f'], perform: frameSelection },
  { id: 'next-point', name: 'interface.command.next-point', keys: ['n'], perform: () => stepPoint(1) },
  { id: 'previous-point', name: 'interface.command.previous-point', keys: ['p'], perform: () => stepPoint(-1) },
  { id: 'skin', name: 'interface.command.skin', keys: ['s'], perform: stepSkin },
  { id: 'peel-more', name: 'interface.command.peel-more', keys: [']'], perform: () => stepPeel(1) },
  { id: 'peel-less', name: 'interface.command.peel-less', keys: ['['], perform: () => stepPeel(-1) },
  { id: 'isolate', name: 'interface.command.isolate', keys: ['i'], perform: toggleIsolated },
  { id: 'fade', name: 'interface.command.fade', keys: ['g'], perform: toggleFaded },
  { id: 'hide', name: 'interface.command.hide', keys: ['h'], perform: toggleHidden },
  { id: 'restore-all', name: 'interface.command.restore-all', keys: ['a'], perform: restoreAll },
  { id: 'undo', name: 'interface.command.undo', keys: ['z'], perform: undo },
  { id: 'redo', name: 'interface.command.redo', keys: ['z'], shift: true, perform: redo },
  { id: 'slice', name: 'interface.command.slice', keys: ['x'], perform: toggleSlice },
  { id: 'explode', name: 'interface.command.explode', keys: ['e'], perform: toggleExplode },
  { id: 'compartments', name: 'interface.command.compartments', keys: ['k'], perform: toggleColouring },
  { id: 'names', name: 'interface.command.names', keys: ['t'], perform: () => nameAll(!atlas.getState().names) },
  {
    id: 'footprints',
    name: 'interface.command.footprints',
    keys: ['o'],
    perform: () => showAttachments(!atlas.getState().attachments),
  },
  { id: 'let-go', name: 'interface.command.let-go', keys: ['Escape'], perform: () => select(null) },
] as const satisfies readonly Command[];

/** What a key press is matched against; a subset of KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The command of a key press, if any. Chords belong to the browser; single characters only act while `singleKeys` allows
 * it, named keys such as Escape always.
 */
export const commandOf = (commands: readonly Command[], press: KeyPress, singleKeys: boolean): Command | undefined => {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key.length === 1 && !singleKeys) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const meant = commands.filter(({ keys }) => keys.includes(key));
  return meant.find(({ shift }) => shift && press.shiftKey) ?? meant.find(({ shift }) => !shift);
};
