import { useEffect } from 'react';

/**
 * What led to a page, or what was answered on it, is often gone with that: the heading of this id then takes the focus over, so
 * that reading goes on there. Looked at when the page appears and whenever `step` is another; a focus that stands is left alone.
 */
export const useLostFocus = (id: string, step?: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is only waited for
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive === false) return;
    if (document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true });
  }, [id, step]);
};
