/**
 * The bytes behind a URL of this app, or the error that `missing` makes. A server that answers every path with the page
 * itself has no such file either.
 */
export const fetchBytes = async (
  url: string,
  signal: AbortSignal,
  missing: (cause: unknown) => Error,
): Promise<ArrayBuffer> => {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    throw signal.aborted ? cause : missing(cause);
  }
  if (!response.ok || response.headers.get('content-type')?.includes('text/html')) {
    throw missing(new Error(`status ${response.status}`));
  }
  return response.arrayBuffer();
};
