import type { Plugin } from 'vite';
import { DATA_FOLDER, makeData } from './make-data';

/** Puts the open data beside the app, so that the page can offer it; made after the model. */
export const openData = (): Plugin => {
  let root = '';
  return {
    name: 'calf-atlas-data',
    apply: (_, { isPreview }) => !isPreview,
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${DATA_FOLDER}`, (request, response, next) => {
        makeData(root).then((files) => {
          const text = files.get((request.url ?? '').split('?')[0]?.slice(1) ?? '');
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      for (const [name, source] of await makeData(root))
        this.emitFile({ type: 'asset', fileName: `${DATA_FOLDER}/${name}`, source });
    },
  };
};
