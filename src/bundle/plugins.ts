import type { PluginOption } from 'vite';
import { strictContent } from './content-policy';
import { drawnIcons } from './installable';
import { hashedModels } from './model-files';
import { offline } from './offline';

/** All that the build adds to the app. */
export const bundlePlugins = (): PluginOption[] => [hashedModels(), drawnIcons(), offline(), strictContent()];
