/** Leads the reader to the page that a choice has opened, once it has been drawn. */
export const focusTitle = () =>
  setTimeout(() => document.getElementById('selected-title')?.focus({ preventScroll: true }));
