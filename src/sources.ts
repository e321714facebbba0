import bibliography from '../models/sources.json';

/** A work that a number or a claim comes from. A misspelt key does not compile. */
export type SourceKey = keyof typeof bibliography;

export interface Source {
  /** Null where the author list was not seen; the title then identifies the work. */
  readonly authors: string | null;
  readonly year: number | null;
  readonly title: string;
  /** Journal, volume and pages; null for books, pages and data sets. */
  readonly journal: string | null;
  readonly doi?: string;
  readonly url?: string;
  readonly licence?: string;
  /** `seen`: abstract, table, page or file was read. `recalled`: known from memory; check before quoting figures. */
  readonly seen: 'seen' | 'recalled';
  /** What this project took from it. */
  readonly taken: string;
}

export const SOURCES = bibliography as Readonly<Record<SourceKey, Source>>;

export const sourceOf = (key: SourceKey): Source => SOURCES[key];
