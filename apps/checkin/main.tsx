import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords, UiProvider } from '@parvis/ui';
import { App } from './app';
import './door.css';
import { words } from './words';

await startWords(words);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <UiProvider>
      <App />
    </UiProvider>
  </StrictMode>,
);
