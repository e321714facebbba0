/** Scrolls the panel, and nothing but the panel, until the heading stands at its top. */
export const bringTo = (heading: HTMLElement): void => {
  const body = document.getElementById('panel-page');
  if (!body) return;
  const above = heading.getBoundingClientRect().top - body.getBoundingClientRect().top;
  body.scrollTo({ top: body.scrollTop + above - MARGIN });
};

/** Air over a heading that was scrolled to, px. */
const MARGIN = 16;

/** Leads the reader to a heading once it has been drawn: by default to that of the step that an answer has opened. */
export const focusStep = (id = 'find-step'): void => {
  setTimeout(() => {
    const heading = document.getElementById(id);
    if (!heading) return;
    bringTo(heading);
    heading.focus({ preventScroll: true });
  });
};
