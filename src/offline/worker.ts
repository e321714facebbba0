import { answer, type Cupboard, forget, type Listing, store } from './cupboard';

/** What the build writes in front of this file: the name of the version, and every file of it. */
declare const LISTING: Listing;

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker extends EventTarget {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
}
const worker = globalThis as unknown as Worker;

const cupboard: Cupboard = {
  caches: worker.caches,
  scope: worker.registration.scope,
  fetch: (request) => fetch(request),
};

worker.addEventListener('install', (event) => (event as ExtendableEvent).waitUntil(store(cupboard, LISTING)));

// Once no page of the version before is open, or a person has asked for the new one.
worker.addEventListener('activate', (event) => (event as ExtendableEvent).waitUntil(forget(cupboard, LISTING)));

worker.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  const found = answer(cupboard, LISTING, request);
  if (found) (event as FetchEvent).respondWith(found);
});
