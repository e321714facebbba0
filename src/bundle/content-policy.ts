import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the built page may do, by directive: run scripts of its own origin and nothing inline, ask no other origin for anything.
 * `wasm-unsafe-eval` is for the decoder of the model, which is WebAssembly; it allows no `eval`.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export const contentPolicy = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** The headers of `public/_headers` that go for every path, as Netlify and Cloudflare Pages read that file. */
export const headersFor = (file: string, path: string): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*');
      applies = new RegExp(`^${pattern}$`).test(path);
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (applies && name && value) headers[name] = value;
  }
  return headers;
};

/**
 * Writes the policy into the built page, so that it holds on hosts that send no headers too, and serves the built app with the
 * headers that `public/_headers` asks a host for.
 */
export const strictContent = (): Plugin => ({
  name: 'calf-atlas:strict-content',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { server }) =>
      server
        ? html
        : {
            html,
            tags: [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
                injectTo: 'head-prepend',
              },
            ],
          },
  },
  configurePreviewServer(server) {
    const file = readFileSync(join(server.config.root, server.config.build.outDir, '_headers'), 'utf8');
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      for (const [name, value] of Object.entries(headersFor(file, path))) response.setHeader(name, value);
      next();
    });
  },
});
