import { reportVersion } from '../state/actions';

/** A page that stays open looks for a new version this often, in milliseconds, when a person comes back to it. */
const LOOK_MS = 60 * 60 * 1000;

let waiting: ServiceWorker | null = null;

/** Has the new version take over; the page is then loaded anew, with all that its address says. */
export const takeVersion = (): void => {
  if (!waiting) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
};

const announce = (worker: ServiceWorker | null): void => {
  // Without a worker in charge this is the first version, and there is nothing to announce.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  reportVersion(true);
};

const register = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') announce(coming);
    });
  });
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < LOOK_MS) return;
    looked = performance.now();
    registration.update().catch(() => null);
  });
};

/**
 * Keeps the app for use without a network, once the leg stands: the first picture has the line to itself. Not within another
 * page, which did not ask for it; nor under `?test` without `?offline`, where requests are answered by the test.
 */
export const keepOffline = (): void => {
  const asked = new URLSearchParams(location.search);
  const tested = asked.has('test') && !asked.has('offline');
  if (!import.meta.env.PROD || tested || !('serviceWorker' in navigator) || window.top !== window.self) return;
  // Refused, as in a private window: the app works all the same, with a network.
  register().catch(() => null);
};
