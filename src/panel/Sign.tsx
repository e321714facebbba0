import type { ReactNode } from 'react';

/** A small line drawing beside or instead of words, on a square of 16; it says nothing to a screen reader. */
export function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
