import type { ComponentType } from 'react';
import { MODES, type Mode } from '../state/types';

/** The panel of each purpose beside exploring, which has pages of its own; fetched when it is first entered. */
export const MODE_PANELS: Partial<Record<Mode, () => Promise<{ default: ComponentType }>>> = {
  press: () => import('./press/PressPanel').then((module) => ({ default: module.PressPanel })),
  find: () => import('./find/FindPanel').then((module) => ({ default: module.FindPanel })),
  stretch: () => import('./stretch/StretchPanel').then((module) => ({ default: module.StretchPanel })),
};

/** What can be entered, in the order of the switch. */
export const OPEN_MODES = MODES.filter((mode) => mode === 'explore' || MODE_PANELS[mode]);
