import type { PluginOption } from 'vite';
import { strictContent } from './content-policy';
import { drawnIcons } from './installable';
import { languageChunks } from './language-chunks';
import { hashedModels } from './model-files';
import { offline } from './offline';

/** All that the build adds to the app. */
export const bundlePlugins = (): PluginOption[] => [
  hashedModels(),
  languageChunks(),
  drawnIcons(),
  offline(),
  strictContent(),
];
