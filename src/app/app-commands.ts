import { openPage } from '../state/actions';
import { COMMANDS, type Command } from '../state/commands';
import { copyLink } from './copy-link';

export const KEYS_DIALOG = 'keys';

/** The dialog is native, so whether it is open is its own affair and not the store's. */
export const openKeys = () => {
  const dialog = document.getElementById(KEYS_DIALOG);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
};

const goToList = () => {
  openPage('list');
  setTimeout(() => document.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus());
};

/** The commands of the state, and those that need a page to act on. */
export const APP_COMMANDS: readonly Command[] = [
  ...COMMANDS,
  { id: 'list', name: 'interface.command.list', keys: ['/'], perform: goToList },
  { id: 'copy', name: 'interface.command.copy', keys: ['c'], perform: copyLink },
  { id: 'help', name: 'interface.command.help', keys: ['?'], perform: openKeys },
];
