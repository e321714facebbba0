import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
};
/** What a host sends compressed; the rest is compressed in itself. */
const TEXT = /\.(html|js|css|svg|json|webmanifest)$/;
/** A name with a hash in it never changes its content. */
const HASHED = /[.-][\w-]{8}\.\w+$/;

/** Serves one folder as a good static host would: text compressed, hashed files kept for good, the rest asked for again. */
export const host = async (folder: string): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const packed = new Map<string, Buffer>();
  const read = (path: string, compress: boolean): Buffer => {
    const key = `${path} ${compress}`;
    const known = packed.get(key) ?? (compress ? gzipSync(readFileSync(path), { level: 9 }) : readFileSync(path));
    packed.set(key, known);
    return known;
  };
  const server: Server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = join(folder, normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html'));
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) {
      answer.writeHead(404).end();
      return;
    }
    const compress = TEXT.test(path);
    const body = read(path, compress);
    answer.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(compress ? { 'Content-Encoding': 'gzip' } : {}),
    });
    answer.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
};
