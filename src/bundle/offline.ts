import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { APP_MANIFEST } from './installable';

/** A name with a hash in it never stands for other contents. */
const LASTING = /(?:^|\/)(?:assets|models)\//;
/** Larger than any file of the model may be. */
const LARGEST = 4_000_000;

/**
 * The worker that keeps the whole app for use without a network, one version at a time. A new version waits until a person asks
 * for it (src/app/keep-offline.ts) or the last page of the old one is closed, so that scripts and model never mix.
 */
export const offline = (): Plugin[] =>
  VitePWA({
    registerType: 'prompt',
    // The app registers it by itself, once the leg stands.
    injectRegister: false,
    manifest: APP_MANIFEST,
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,glb,bin,png,svg,webp}'],
      maximumFileSizeToCacheInBytes: LARGEST,
      dontCacheBustURLsMatching: LASTING,
      // What stands behind a question mark chooses nothing on the server.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
