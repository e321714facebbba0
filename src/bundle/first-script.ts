import type { Plugin, Rolldown } from 'vite';

/** What the bundler itself adds, and every script uses. */
const RUNTIME = '\0rolldown/runtime';

/** What the first picture of the leg is drawn by. */
const STAGE = '/src/scene/Stage.tsx';

/** Knowledge that only pages behind the first one read, though the list of `src/content/index.ts` names it. */
const LATER =
  /\/src\/content\/(?:areas|honest|look-alikes|no-press|red-flags|reliability|safety|stretching|symptoms)\b/;

/** Chunks that import each other, the first found; three such have broken builds that went through without a word. */
export const cycleIn = (imports: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const done = new Set<string>();
  const walk = (chunk: string, path: readonly string[]): string[] | null => {
    if (path.includes(chunk)) return [...path.slice(path.indexOf(chunk)), chunk];
    if (done.has(chunk)) return null;
    for (const next of imports.get(chunk) ?? []) {
      const cycle = walk(next, [...path, chunk]);
      if (cycle) return cycle;
    }
    done.add(chunk);
    return null;
  };
  for (const chunk of imports.keys()) {
    const cycle = walk(chunk, []);
    if (cycle) return cycle;
  }
  return null;
};

/**
 * Puts all that text and panel need into one script and what the picture needs beside it into a second, where the bundler would
 * make twenty of it: each is a request, and each request to a phone costs a sixth of a second. The first imports nothing outside
 * of it, the second only the first.
 */
export const firstScript = (): Plugin => {
  const first = new Set<string>();
  const stage = new Set<string>();
  return {
    name: 'calf-atlas:first-script',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                { name: (id: string) => (first.has(id) || id.startsWith(RUNTIME) ? 'first' : null), priority: 2 },
                { name: (id: string) => (stage.has(id) ? 'stage' : null), priority: 1 },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      const ids = [...this.getModuleIds()];
      /** Everything that is imported at once from `walk` on. */
      const gather = (walk: string[], into: Set<string>) => {
        for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
          if (first.has(id) || into.has(id) || LATER.test(id)) continue;
          into.add(id);
          walk.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      };
      gather(
        ids.filter((id) => this.getModuleInfo(id)?.isEntry),
        first,
      );
      gather(
        ids.filter((id) => id.endsWith(STAGE)),
        stage,
      );
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
      const cycle = cycleIn(new Map(chunks.map(({ fileName, imports }) => [fileName, imports])));
      if (cycle) throw new Error(`invalid build: scripts import each other: ${cycle.join(' → ')}`);
    },
    transformIndexHtml: {
      order: 'post',
      // On its way from the first line of the page on: the first script would ask for it half a second later.
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap(({ fileName, name }) =>
          name === 'stage' && fileName.endsWith('.js')
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}`, fetchpriority: 'low' },
                },
              ]
            : [],
        ),
    },
  };
};
