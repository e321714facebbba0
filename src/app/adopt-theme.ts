import { adoptScheme } from '../state/actions';
import { themeCss } from '../theme/css';

/** Gives the page its colours. A constructed sheet needs no inline style, which a strict content policy would refuse. */
export const adoptTheme = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => adoptScheme(dark.matches ? 'dark' : 'light');
  follow();
  dark.addEventListener('change', follow);
};
