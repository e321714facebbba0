import { TRIGGER_POINTS } from '../anatomy/trigger-points';
import type { WordKey } from '../content/words';
import { frameSelection, look, peelTo, select, showLayer, showSide } from './actions';
import { peelStepOf, peelSteps } from './peel';
import { atlas } from './store';
import { PRESETS, VISIBILITIES } from './types';

/** One thing a person can do: buttons, keys and the list of keys all read it from here. */
export interface Command {
  readonly id: string;
  readonly name: WordKey;
  /** `KeyboardEvent.key`, any of these; a letter in lower case, matched without Shift unless the sign needs it. */
  readonly keys: readonly string[];
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
  { id: 'let-go', name: 'interface.command.let-go', keys: ['Escape'], perform: () => select(null) },
] as const satisfies readonly Command[];

/** What a key press is matched against; a subset of KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The command of a key press, if any. Chords belong to the browser; single characters only act while `singleKeys` allows
 * it, named keys such as Escape always.
 */
export const commandOf = (commands: readonly Command[], press: KeyPress, singleKeys: boolean): Command | undefined => {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key.length === 1 && !singleKeys) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return commands.find(({ keys }) => keys.includes(key));
};
