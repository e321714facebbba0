import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Bake, type Written, writeModel } from './write';

const running = new Map<string, Promise<Written>>();

/** One forging at a time per root: the test runner and its projects all ask at once. */
const ensure = (root: string, bakes: readonly Bake[]): Promise<Written> => {
  const known = running.get(root);
  if (known) return known;
  const work = writeModel(root, bakes);
  running.set(root, work);
  return work;
};

/** Makes sure that the model is that of the tables before serving, building or testing; forges again when a table changes. */
export const forged = (bakes: readonly Bake[]): Plugin => ({
  name: 'calf-atlas-forge',
  apply: (_, { isPreview }) => !isPreview,
  async configResolved({ root }) {
    await ensure(root, bakes);
  },
  configureServer(server) {
    const { root } = server.config;
    const tables = join(root, 'models');
    server.watcher.add(tables);
    server.watcher.on('change', (file) => {
      if (!file.startsWith(tables) || !file.endsWith('.json')) return;
      running.delete(root);
      ensure(root, bakes).then(
        () => server.ws.send({ type: 'full-reload' }),
        (error: unknown) => server.config.logger.error(error instanceof Error ? error.message : String(error)),
      );
    });
  },
});
