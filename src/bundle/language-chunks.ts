import type { Plugin } from 'vite';

/** Names the scripts of each translation for what they are, so that what English readers load can be told from the rest. */
export const languageChunks = (): Plugin => ({
  name: 'calf-atlas:language-chunks',
  apply: 'build',
  config: () => ({
    build: {
      rolldownOptions: {
        output: {
          chunkFileNames: ({ moduleIds }) => {
            const [, language] = /\/content\/words\/(?!en\/)([a-z]{2})\//.exec(moduleIds.join('\n')) ?? [];
            const own = language ?? (moduleIds.some((id) => id.endsWith('/words/pseudo.ts')) ? 'pseudo' : undefined);
            return own ? `assets/translation-${own}-[name]-[hash].js` : 'assets/[name]-[hash].js';
          },
        },
      },
    },
  }),
});
