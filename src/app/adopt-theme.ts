import { adoptScheme } from '../state/actions';
import { atlas } from '../state/store';
import { SCHEMES, type SchemeId } from '../theme/colours';
import { themeCss } from '../theme/css';

const dress = (scheme: SchemeId) => {
  document.documentElement.dataset.scheme = scheme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.content = SCHEMES[scheme].page;
  }
};

/**
 * Gives the page its colours, light or dark as the person asks or else the device. A constructed sheet needs no inline style,
 * which a strict content policy would refuse.
 */
export const adoptTheme = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    const { theme, scheme } = atlas.getState();
    const next = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    dress(next);
    if (next !== scheme) adoptScheme(next);
  };
  follow();
  atlas.subscribe((state, before) => {
    if (state.theme !== before.theme) follow();
  });
  dark.addEventListener('change', follow);
};
