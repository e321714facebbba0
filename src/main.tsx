import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { adoptTheme } from './app/adopt-theme';
import { afterPicture } from './app/after-picture';
import './app/base.css';
import { fetchModelEarly } from './app/fetch-model-early';
import { remember } from './app/remember';
import { startAddress } from './app/start-address';
import { guessLanguage, startLanguage } from './app/start-language';
import { atlas } from './state/store';

fetchModelEarly();
guessLanguage();
remember(atlas, () => window.localStorage);
adoptTheme();
startAddress();
const root = document.getElementById('root');
startLanguage().then(() => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
afterPicture(() => import('./app/keep-offline').then(({ keepOffline }) => keepOffline()));
// Within another page that says who it is: the two may talk (docs/embedding.md).
if (window.parent !== window && location.search.includes('embed=')) {
  import('./app/embed')
    .then(({ embeddingOrigin, talkToFrame }) => {
      const origin = embeddingOrigin(location.search);
      if (origin) talkToFrame(window.parent, origin);
    })
    .catch(() => null);
}
