const early = new Map<string, Promise<Response>>();

/**
 * Asks for a file before the code that reads it has arrived, so that both are on their way at once. Held until it is taken; a
 * failure is met by whoever takes it.
 */
export const fetchEarly = (url: string): void => {
  const response = fetch(url);
  response.catch(() => null);
  early.set(url, response);
};

/** The file that was asked for early, once. */
export const takeEarly = (url: string): Promise<Response> | undefined => {
  const response = early.get(url);
  early.delete(url);
  return response;
};
