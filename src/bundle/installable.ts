import type { Plugin } from 'vite';
import { drawIcon } from './icons';

const ICONS = [
  { file: 'icons/icon-192.png', size: 192, maskable: false },
  { file: 'icons/icon-512.png', size: 512, maskable: false },
  { file: 'icons/icon-maskable-512.png', size: 512, maskable: true },
  // Apple fills the corners of a see-through icon with black.
  { file: 'icons/apple-touch-icon.png', size: 180, maskable: true },
] as const;

const MANIFEST = {
  name: 'Calf Atlas',
  short_name: 'Calf Atlas',
  description: 'Turn a lower leg, choose a trigger point and see where its pain is often felt.',
  // Relative to the manifest, so that the app can lie in any folder.
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#fbf8f1',
  theme_color: '#fbf8f1',
  categories: ['education', 'medical', 'health'],
  icons: [
    ...ICONS.filter(({ file }) => !file.includes('apple')).map(({ file, size, maskable }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
};

/** What a browser asks for before it offers to install the app: a manifest, and icons drawn by code. */
export const installable = (): Plugin => ({
  name: 'calf-atlas:installable',
  apply: 'build',
  generateBundle() {
    for (const { file, size, maskable } of ICONS) {
      this.emitFile({ type: 'asset', fileName: file, source: drawIcon(size, maskable) });
    }
    this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(MANIFEST, null, 2) });
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' }, injectTo: 'head' },
  ],
});
