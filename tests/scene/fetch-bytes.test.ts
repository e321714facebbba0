import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchBytes } from '../../src/scene/model/fetch-bytes';
import { fetchEarly } from '../../src/scene/model/fetch-early';

const FILE = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);

/** A server whose connection breaks after each of these many bytes; `ranges` says whether it can go on in the middle. */
const server = (breaks: readonly number[], ranges = true) => {
  const asked: (string | null)[] = [];
  const left = [...breaks];
  vi.stubGlobal('fetch', async (_: string, init?: RequestInit) => {
    const range = new Headers(init?.headers).get('range');
    asked.push(range);
    const from = ranges && range ? Number(/\d+/.exec(range)?.[0]) : 0;
    const bytes = left.shift();
    let pulled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        if (pulled && bytes !== undefined) return stream.error(new TypeError('network error'));
        if (pulled) return stream.close();
        pulled = true;
        if (bytes === 0) return stream.error(new TypeError('network error'));
        stream.enqueue(FILE.slice(from, bytes === undefined ? undefined : from + bytes));
      },
    });
    return new Response(body, { status: ranges && range ? 206 : 200, headers: { etag: '"one"' } });
  });
  return asked;
};

const missing = (cause: unknown) => new Error('missing', { cause });
const signal = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

describe('a download that breaks off', () => {
  test('goes on where it stopped', async () => {
    const asked = server([300, 200]);
    expect(new Uint8Array(await fetchBytes('a', signal, missing))).toEqual(FILE);
    expect(asked).toEqual([null, 'bytes=300-', 'bytes=500-']);
  });
  test('begins anew where the server knows no parts', async () => {
    server([300], false);
    expect(new Uint8Array(await fetchBytes('a', signal, missing))).toEqual(FILE);
  });
  test('is given up and named when it breaks again and again', async () => {
    const asked = server([10, 10, 10, 10, 10]);
    await expect(fetchBytes('a', signal, missing)).rejects.toThrow('missing');
    expect(asked).toHaveLength(4);
  });
});

test('what was never there is missing at once', async () => {
  const asked = server([0, 0, 0]);
  await expect(fetchBytes('a', signal, missing)).rejects.toThrow('missing');
  expect(asked).toHaveLength(1);
});

test('a file that was asked for early is asked for once', async () => {
  const asked = server([]);
  fetchEarly('b');
  expect(new Uint8Array(await fetchBytes('b', signal, missing))).toEqual(FILE);
  expect(asked).toHaveLength(1);
  await fetchBytes('b', signal, missing);
  expect(asked).toHaveLength(2);
});
