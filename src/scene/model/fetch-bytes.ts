import { takeEarly } from './fetch-early';

/** How often a download that breaks off is taken up again where it stopped, before that is said. */
const RESUMES = 3;

/**
 * The bytes behind a URL of this app, or the error that `missing` makes. A server that answers every path with the page
 * itself has no such file either. A download that breaks off goes on where it stopped, if the server can do that.
 */
export const fetchBytes = async (
  url: string,
  signal: AbortSignal,
  missing: (cause: unknown) => Error,
): Promise<ArrayBuffer> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  let mark: string | null = null;
  for (let attempt = 0; ; attempt++) {
    try {
      const early = attempt === 0 ? takeEarly(url) : undefined;
      const response: Response = await (early ??
        fetch(url, { signal, ...(length > 0 && { headers: rest(length, mark) }) }));
      if (!response.ok || response.headers.get('content-type')?.includes('text/html')) {
        throw missing(new Error(`status ${response.status}`));
      }
      // The whole file anew: the server knows no parts, or the file is another one by now.
      if (response.status !== 206) parts.length = length = 0;
      mark = response.headers.get('etag');
      const reader = response.body?.getReader();
      for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
        if (signal.aborted) throw signal.reason;
        parts.push(step.value);
        length += step.value.length;
      }
      return joined(parts, length);
    } catch (cause) {
      if (signal.aborted) throw cause;
      // What never began is not there; what broke off may go on.
      if (length === 0 || attempt === RESUMES) throw cause instanceof TypeError ? missing(cause) : cause;
    }
  }
};

const rest = (from: number, mark: string | null): Record<string, string> => ({
  range: `bytes=${from}-`,
  ...(mark !== null && !mark.startsWith('W/') && { 'if-range': mark }),
});

const joined = (parts: readonly Uint8Array[], length: number): ArrayBuffer => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
};
