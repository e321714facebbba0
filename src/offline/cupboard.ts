/** One version of the built app: its name and every file of it, relative to where it is served. */
export interface Listing {
  readonly version: string;
  readonly files: readonly string[];
}

/** The browser's stores, so far as they are needed; a test puts made-up ones here. */
export interface Cupboard {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  /** Where the app is served, ending in a slash. */
  readonly scope: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

const PREFIX = 'calf-atlas ';
const shelfOf = ({ version }: Listing) => PREFIX + version;

/** A name with a hash in it never stands for other contents. */
const isLasting = (file: string) => /[.-][\w-]{8}\.\w+$/.test(file) && /^(?:assets|models)\//.test(file);

/**
 * Puts every file of a version on its shelf. What an earlier, broken attempt has brought stays there, and what the version before
 * had under the same hash is taken over: an interrupted download goes on where it stopped.
 */
export const store = async ({ caches, scope, fetch }: Cupboard, listing: Listing): Promise<void> => {
  const shelf = await caches.open(shelfOf(listing));
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== shelfOf(listing));
  const others = await Promise.all(names.map((name) => caches.open(name)));
  for (const file of listing.files) {
    const url = new URL(file, scope).href;
    if (isLasting(file)) {
      if (await shelf.match(url)) continue;
      const kept = (await Promise.all(others.map((other) => other.match(url)))).find((found) => found);
      if (kept) {
        await shelf.put(url, kept);
        continue;
      }
    }
    const response = await fetch(new Request(url, { cache: isLasting(file) ? 'default' : 'no-cache' }));
    // A host that answers every path with its start page has no such file.
    const page = response.headers.get('content-type')?.includes('text/html') === true;
    if (!response.ok || (page && !file.endsWith('.html'))) throw new Error(`missing on the server: ${file}`);
    await shelf.put(url, response);
  }
};

/** Clears away all versions but one. */
export const forget = async ({ caches }: Cupboard, listing: Listing): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== shelfOf(listing));
  await Promise.all(names.map((name) => caches.delete(name)));
};

/**
 * The answer to a request out of the version's own shelf, so that scripts never meet files of another version; from the network
 * when it is not there. Undefined for what is none of the app's business.
 */
export const answer = (
  { caches, scope, fetch }: Cupboard,
  listing: Listing,
  request: Request,
): Promise<Response> | undefined => {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return undefined;
  const { href, pathname, search } = new URL(request.url);
  const page = request.mode === 'navigate';
  const file = href.slice(scope.length).replace(/[?#].*$/, '');
  const wanted = page && file === '' ? 'index.html' : file;
  if (!listing.files.includes(wanted) || (!page && search !== '') || pathname.endsWith('/sw.js')) return undefined;
  return caches
    .open(shelfOf(listing))
    .then((shelf) => shelf.match(new URL(wanted, scope).href))
    .then((found) => found ?? fetch(request));
};
