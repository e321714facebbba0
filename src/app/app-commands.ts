import { openPage } from '../state/actions';
import { COMMANDS, type Command } from '../state/commands';
import { presentAs } from '../state/press';
import { copyLink } from './copy-link';

export const KEYS_DIALOG = 'keys';

/** The dialog is native, so whether it is open is its own affair and not the store's. */
export const openKeys = () => {
  const dialog = document.getElementById(KEYS_DIALOG);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
};

export const SEARCH_FIELD = 'search-field';
export const SEARCH_OPENER = 'search-opener';

/** Turns to the search field; where it is folded into a button, unfolds it, which leads there too. */
const openSearch = () => {
  const field = document.getElementById(SEARCH_FIELD);
  if (field?.checkVisibility()) field.focus();
  else document.getElementById(SEARCH_OPENER)?.click();
};

const goToList = () => {
  openPage('list');
  setTimeout(() => document.querySelector<HTMLElement>('#panel [role="option"][tabindex="0"]')?.focus());
};

/** The commands of the state, and those that need a page to act on. */
export const APP_COMMANDS: readonly Command[] = [
  ...COMMANDS,
  { id: 'search', name: 'interface.command.search', keys: ['/'], perform: openSearch },
  { id: 'list', name: 'interface.command.list', keys: ['m'], perform: goToList },
  { id: 'copy', name: 'interface.command.copy', keys: ['c'], perform: copyLink },
  { id: 'present', name: 'interface.command.present', keys: ['v'], perform: () => presentAs(true) },
  { id: 'help', name: 'interface.command.help', keys: ['?'], perform: openKeys },
];
