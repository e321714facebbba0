import { useEffect } from 'react';
import { commandOf } from '../state/commands';
import { atlas } from '../state/store';
import { APP_COMMANDS } from './app-commands';

/** Where letters are written and not commanded. */
const isWriting = ({ target }: KeyboardEvent) => target instanceof HTMLInputElement && target.type === 'search';

/** Runs the command of a key, unless the control that has the focus made use of the key already. */
export const useKeyboard = () =>
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event) || document.querySelector('dialog[open], :popover-open')) return;
      const command = commandOf(APP_COMMANDS, event, atlas.getState().singleKeys);
      if (!command) return;
      event.preventDefault();
      command.perform();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
