import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { adoptTheme } from './app/adopt-theme';
import './app/base.css';
import { rememberKeys } from './app/remember-keys';
import { startAddress } from './app/start-address';
import { atlas } from './state/store';

adoptTheme();
startAddress();
rememberKeys(atlas, () => window.localStorage);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
