import { useEffect, useState, useSyncExternalStore } from 'react';
import { productTime } from './clock';
import { DoorScreen } from './door-screen';
import type { DoorStore } from './door-store';
import { allowSound } from './signals';
import { StartScreen } from './start-screen';
import type { Ending } from './sync';
import { useNewVersion } from './use-new-version';

/** Long enough to look something up the day after, and no longer. */
const KEPT_AFTER_MS = 2 * 86_400_000;

/** The tablet: paired to a point, its door; else how to pair it. */
export function App({ store }: { store: DoorStore }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [ending, setEnding] = useState<Ending>();
  const update = useNewVersion();
  useEffect(() => {
    document.addEventListener('pointerdown', allowSound);
    document.addEventListener('keydown', allowSound);
    return () => {
      document.removeEventListener('pointerdown', allowSound);
      document.removeEventListener('keydown', allowSound);
    };
  }, []);
  useEffect(() => {
    const endsAt = store.state()?.door.tablet.endsAt;
    const isOver = endsAt && new Date(endsAt).getTime() + KEPT_AFTER_MS < productTime().getTime();
    if (isOver && store.waiting(1).length + store.desk.waiting().length === 0) void store.wipe();
  }, [store]);
  if (!state)
    return <StartScreen store={store} ending={ending} update={update} onPaired={() => setEnding(undefined)} />;
  return <DoorScreen store={store} state={state} onEnd={setEnding} />;
}
