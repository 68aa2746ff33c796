import Dexie from 'dexie';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWords, UiProvider } from '@parvis/ui';
import './door.css';
import { DoorStore } from './door-store';
import { NotHere } from './not-here';
import { Opening } from './opening';
import { words } from './words';

await startWords(words);
// What earlier versions kept in the clear.
void Dexie.delete('parvis-accueil');

const root = createRoot(document.getElementById('root')!);
const draw = (screen: React.ReactNode) =>
  root.render(
    <StrictMode>
      <UiProvider>{screen}</UiProvider>
    </StrictMode>,
  );

// Without a secure page there is neither a camera nor a way to encrypt.
if (!window.isSecureContext) draw(<NotHere why="INSECURE" />);
else
  void navigator.locks.request('parvis-porte', { ifAvailable: true }, (lock) => {
    if (!lock) draw(<NotHere why="OTHER_TAB" />);
    // Two pages with one disk would each let the same ticket in: the second one waits until the first is closed.
    void navigator.locks.request('parvis-porte', async () => {
      draw(<Opening store={new DoorStore()} />);
      await new Promise(() => undefined);
    });
  });
