import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { adoptTheme } from './app/adopt-theme';
import './app/base.css';
import { startAddress } from './app/start-address';

adoptTheme();
startAddress();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
