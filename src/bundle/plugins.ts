import type { PluginOption } from 'vite';
import { strictContent } from './content-policy';
import { firstScript } from './first-script';
import { drawnIcons } from './installable';
import { languageChunks } from './language-chunks';
import { hashedModels } from './model-files';
import { offline } from './offline';
import { plainContent } from './plain-content';

/** All that the build adds to the app. */
export const bundlePlugins = (): PluginOption[] => [
  hashedModels(),
  firstScript(),
  languageChunks(),
  plainContent(),
  drawnIcons(),
  offline(),
  strictContent(),
];
