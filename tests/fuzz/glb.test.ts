import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { COARSE_FILE } from '../../src/anatomy/glb-contract';
import { AtlasError } from '../../src/kernel/errors';
import { loadModel } from '../../src/scene/model/load-model';
import { FUZZ_ROUNDS, oneOf, seeded } from '../support/seeded';

const CASES = 150 * FUZZ_ROUNDS;
/** Longer than this for one file, milliseconds, is a page that hangs. */
const HANG_MS = 5000;

const model = new Uint8Array(readFileSync(`public/${COARSE_FILE}`));
const JSON_START = 20;
const jsonLength = new DataView(model.buffer, model.byteOffset).getUint32(12, true);

/** Ways a file may be spoilt: cut short, bytes of its description or of its contents changed, a stretch wiped. */
const WAYS: readonly ((bytes: Uint8Array, random: () => number) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
  (bytes, random) => {
    for (let n = 0; n < 1 + random() * 4; n++)
      bytes[JSON_START + Math.floor(random() * jsonLength)] = 32 + Math.floor(random() * 90);
    return bytes;
  },
  (bytes, random) => {
    // A digit for another digit: counts, offsets and types stay numbers and become wrong.
    for (let n = 0; n < 60; n++) {
      const at = JSON_START + Math.floor(random() * jsonLength);
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) bytes[at] = 48 + Math.floor(random() * 10);
    }
    return bytes;
  },
  (bytes, random) => {
    for (let n = 0; n < 20; n++)
      bytes[JSON_START + jsonLength + Math.floor(random() * (bytes.length - JSON_START - jsonLength))] = random() * 256;
    return bytes;
  },
  (bytes, random) => bytes.fill(0, Math.floor(random() * bytes.length)),
  (bytes, random) => {
    bytes[Math.floor(random() * JSON_START)] = random() * 256;
    return bytes;
  },
];

/** The reader of three tells of the first part that fails; the failures of the others nobody hears, in a browser either. */
const unheard: NodeJS.UnhandledRejectionListener[] = [];

let served: Uint8Array<ArrayBuffer>;
beforeAll(() => {
  unheard.push(...process.listeners('unhandledRejection'));
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => {});
  vi.stubGlobal('fetch', async () => new Response(served));
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterAll(async () => {
  await new Promise((settled) => setTimeout(settled, 50));
  process.removeAllListeners('unhandledRejection');
  for (const listener of unheard) process.on('unhandledRejection', listener);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test(`${CASES} spoilt models: each is drawn, or refused with advice, and none keeps one waiting`, async () => {
  const random = seeded(7);
  const load = () => loadModel('model.glb', new AbortController().signal);
  served = model.slice();
  expect((await load()).parts.length).toBeGreaterThan(5);
  let refused = 0;
  for (let i = 0; i < CASES; i++) {
    served = oneOf(random, WAYS)(model.slice(), random) as Uint8Array<ArrayBuffer>;
    const since = performance.now();
    const outcome = await load().catch((error: unknown) => error);
    expect(performance.now() - since).toBeLessThan(HANG_MS);
    if (outcome instanceof AtlasError) {
      refused += 1;
      expect(outcome.advice).not.toBe('');
    } else expect(outcome, `case ${i}`).not.toBeInstanceOf(Error);
  }
  expect(refused).toBeGreaterThan(CASES / 4);
}, 600_000);
