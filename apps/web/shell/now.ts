import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';

// How far the server's clock is from this device's, in milliseconds; taken when an answer with the time arrives.
let offset = 0;
const listeners = new Set<() => void>();

export function noteServerTime(serverTime: string): void {
  offset = new Date(serverTime).getTime() - Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The product's time, moving on every half minute; what "next" and "over" are judged by. */
export function useNow(): Date {
  const clockOffset = useSyncExternalStore(subscribe, () => offset);
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => new Date(tick + clockOffset), [tick, clockOffset]);
}
