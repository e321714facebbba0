import type { Plugin } from 'vite';
import { drawIcon } from './icons';

const ICONS = [
  { file: 'icons/icon-192.png', size: 192, maskable: false },
  { file: 'icons/icon-512.png', size: 512, maskable: false },
  { file: 'icons/icon-maskable-512.png', size: 512, maskable: true },
  // Apple fills the corners of a see-through icon with black.
  { file: 'icons/apple-touch-icon.png', size: 180, maskable: true },
] as const;

/** What a browser asks for before it offers to install the app. Everything in it is relative, so that any folder will do. */
export const APP_MANIFEST = {
  name: 'Calf Atlas',
  short_name: 'Calf Atlas',
  description: 'Turn a lower leg, choose a trigger point and see where its pain is often felt.',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  background_color: '#fbf8f1',
  theme_color: '#fbf8f1',
  categories: ['education', 'medical', 'health'],
  icons: [
    ...ICONS.filter(({ file }) => !file.includes('apple')).map(({ file, size, maskable }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? ('maskable' as const) : ('any' as const),
    })),
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' as const },
  ],
};

/** The icons, drawn by code. */
export const drawnIcons = (): Plugin => ({
  name: 'calf-atlas:drawn-icons',
  apply: 'build',
  generateBundle() {
    for (const { file, size, maskable } of ICONS) {
      this.emitFile({ type: 'asset', fileName: file, source: drawIcon(size, maskable) });
    }
  },
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' }, injectTo: 'head' },
  ],
});
