import { createContext, type ReactNode, useContext } from 'react';
import type { SourceKey } from '../sources';
import type { Citations } from './citations';

const PageCitations = createContext<Citations>(new Map());

/** Gives the statements of one page their source numbers. */
export function Cited({ citations, children }: { readonly citations: Citations; readonly children: ReactNode }) {
  return <PageCitations value={citations}>{children}</PageCitations>;
}

/** The numbers of these sources on the present page, rising. */
export const useNumbers = (sources: readonly SourceKey[]): readonly number[] => {
  const citations = useContext(PageCitations);
  return sources.flatMap((source) => citations.get(source) ?? []).sort((a, b) => a - b);
};
