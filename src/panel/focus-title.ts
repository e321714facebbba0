/** How long a page may take to be fetched and drawn, in tries of so many milliseconds. */
const TRIES = 40;
const EVERY_MS = 25;

/** Leads the reader to the page that a choice has opened, once it has been drawn. */
export const focusTitle = (tries = TRIES): void => {
  setTimeout(() => {
    const title = document.getElementById('selected-title');
    if (title) title.focus({ preventScroll: true });
    else if (tries > 0) focusTitle(tries - 1);
  }, EVERY_MS);
};
