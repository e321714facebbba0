/**
 * What went wrong, in one grammar (`invalid X: v`, `unknown X: v`, `missing X`, `duplicate X`), and what to do about it.
 * `code` is stable, so that a message in another language can be chosen by it.
 */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  constructor(
    readonly code: string,
    message: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
