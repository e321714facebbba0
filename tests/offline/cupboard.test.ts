import { describe, expect, test } from 'vitest';
import { answer, type Cupboard, forget, type Listing, store } from '../../src/offline/cupboard';

const SCOPE = 'https://example.org/atlas/';

/** A browser's stores and a server, both made up: what lies on the server, and what has been asked of it. */
const made = (server: Record<string, string>) => {
  const shelves = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const keyOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const open = async (name: string) => {
    const shelf = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, shelf);
    return {
      match: async (request: RequestInfo | URL) => shelf.get(keyOf(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) => void shelf.set(keyOf(request), response),
    } as Cache;
  };
  const cupboard: Cupboard = {
    scope: SCOPE,
    caches: { open, keys: async () => [...shelves.keys()], delete: async (name) => shelves.delete(name) },
    fetch: async ({ url }) => {
      const file = url.slice(SCOPE.length);
      asked.push(file);
      const body = server[file];
      if (body === undefined) return new Response('', { status: 404 });
      const type = body.startsWith('<') ? 'text/html' : 'text/plain';
      return new Response(body, { headers: { 'content-type': type } });
    },
  };
  return { cupboard, asked, shelves };
};

const V1: Listing = { version: '1', files: ['index.html', 'assets/app-aaaaaaaa.js', 'models/leg.11111111.glb'] };
const V2: Listing = { version: '2', files: ['index.html', 'assets/app-bbbbbbbb.js', 'models/leg.11111111.glb'] };
const SERVER = {
  'index.html': '<p>',
  'assets/app-aaaaaaaa.js': 'a',
  'assets/app-bbbbbbbb.js': 'b',
  'models/leg.11111111.glb': 'm',
};

const page = { url: SCOPE, method: 'GET', mode: 'navigate' } as Request;
const get = (file: string) => new Request(SCOPE + file);

describe('a version', () => {
  test('is on its shelf whole, or it is not a version', async () => {
    const { cupboard } = made({ ...SERVER, 'assets/app-aaaaaaaa.js': '<p>Not found' });
    await expect(store(cupboard, V1)).rejects.toThrow('missing on the server: assets/app-aaaaaaaa.js');
    const { cupboard: gone } = made({ 'index.html': '<p>' });
    await expect(store(gone, V1)).rejects.toThrow('assets/app-aaaaaaaa.js');
  });

  test('goes on where its download stopped', async () => {
    const server: Record<string, string> = { ...SERVER };
    delete server['models/leg.11111111.glb'];
    const { cupboard, asked } = made(server);
    await expect(store(cupboard, V1)).rejects.toThrow();
    server['models/leg.11111111.glb'] = 'm';
    asked.length = 0;
    await store(cupboard, V1);
    expect(asked).toEqual(['index.html', 'models/leg.11111111.glb']);
  });

  test('takes over what has not changed, and asks for the rest', async () => {
    const { cupboard, asked } = made(SERVER);
    await store(cupboard, V1);
    asked.length = 0;
    await store(cupboard, V2);
    expect(asked).toEqual(['index.html', 'assets/app-bbbbbbbb.js']);
  });

  test('answers from its own shelf only', async () => {
    const server: Record<string, string> = { ...SERVER };
    const { cupboard } = made(server);
    await store(cupboard, V1);
    server['index.html'] = '<p>two';
    await store(cupboard, V2);
    expect(await (await answer(cupboard, V1, page))?.text()).toBe('<p>');
    expect(await (await answer(cupboard, V2, page))?.text()).toBe('<p>two');
    expect(answer(cupboard, V2, get('assets/app-aaaaaaaa.js'))).toBeUndefined();
  });

  test('clears away the others when it takes over', async () => {
    const { cupboard, shelves } = made(SERVER);
    await store(cupboard, V1);
    await store(cupboard, V2);
    await cupboard.caches.open('of somebody else');
    await forget(cupboard, V2);
    expect([...shelves.keys()]).toEqual(['calf-atlas 2', 'of somebody else']);
  });

  test('that the browser has cleared away is fetched again', async () => {
    const { cupboard, asked } = made(SERVER);
    expect(await (await answer(cupboard, V1, get('models/leg.11111111.glb')))?.text()).toBe('m');
    expect(asked).toEqual(['models/leg.11111111.glb']);
  });
});

test('what is not of the app is left to the network', () => {
  const { cupboard } = made(SERVER);
  for (const url of ['https://example.org/', 'https://example.com/atlas/index.html', `${SCOPE}other.txt`])
    expect(answer(cupboard, V1, new Request(url))).toBeUndefined();
  expect(answer(cupboard, V1, new Request(SCOPE, { method: 'POST' }))).toBeUndefined();
});
