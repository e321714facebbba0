import type { Browser } from '@playwright/test';
import { newVisitor, slowDown } from './browser';
import { PROFILES, type Profile } from './profiles';
import { type Visit, visit } from './visit';

export const PAGES = ['atlas', 'model-viewer', 'plain-fiber'] as const;
export type PageId = (typeof PAGES)[number];
export type Comparison = Readonly<Record<PageId, readonly Visit[]>>;
export type Hosts = Readonly<Record<PageId, { readonly address: string }>>;

/** With the part that works offline, which tests leave out and a visitor gets. */
export const OURS = '?test&offline#/right';

/** Each page by a new visitor, in turn, so many times, on fast 4G: whatever slows a while slows all three. */
export const compareFirstPictures = async (browser: Browser, hosts: Hosts, rounds: number): Promise<Comparison> => {
  const profile = PROFILES['fast-4g'];
  const seen: Record<PageId, Visit[]> = { atlas: [], 'model-viewer': [], 'plain-fiber': [] };
  for (let round = 0; round < rounds; round++) {
    for (const id of PAGES) {
      const context = await newVisitor(browser, profile.viewport);
      const page = await context.newPage();
      await slowDown(page, profile);
      const ours = id === 'atlas';
      seen[id].push(await visit(page, hosts[id].address + (ours ? OURS : ''), ours));
      await context.close();
    }
  }
  return seen;
};

export interface Visits {
  readonly cold: readonly Visit[];
  readonly warm: readonly Visit[];
}

/** Our page under every profile: a first visit, and a second one once all is kept for offline use. */
export const measureVisits = async (
  browser: Browser,
  address: string,
  rounds: number,
): Promise<Readonly<Record<Profile['id'], Visits>>> => {
  const under = async (profile: Profile): Promise<Visits> => {
    const [cold, warm]: [Visit[], Visit[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const context = await newVisitor(browser, profile.viewport);
      const page = await context.newPage();
      await slowDown(page, profile);
      cold.push(await visit(page, address + OURS, true));
      await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
      warm.push(await visit(page, address + OURS, true));
      await context.close();
    }
    return { cold, warm };
  };
  return { 'slow-phone': await under(PROFILES['slow-phone']), 'fast-4g': await under(PROFILES['fast-4g']) };
};
