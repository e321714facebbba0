import type { Plugin } from 'vite';
import { strictContent } from './content-policy';
import { installable } from './installable';
import { hashedModels } from './model-files';
import { offline } from './offline';

/** All that the build adds to the app and leaves out of it. */
export const bundlePlugins = (): Plugin[] => [
  hashedModels(),
  installable(),
  strictContent(),
  offline(),
];
