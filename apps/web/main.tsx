import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as GraphQLProvider } from 'urql';
import { startWords, UiProvider } from '@parvis/ui';
import { client } from './shell/client';
import { keepFirstSight } from './shell/first-sight';
import { router } from './shell/router';
import { words } from './shell/words';

await startWords(words);

const root = document.getElementById('root')!;
keepFirstSight(root);
createRoot(root).render(
  <StrictMode>
    <UiProvider>
      <GraphQLProvider value={client}>
        <RouterProvider router={router} />
      </GraphQLProvider>
    </UiProvider>
  </StrictMode>,
);
