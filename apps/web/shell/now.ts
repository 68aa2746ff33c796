import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';

// How far the server's clock is from this device's, in milliseconds; taken when an answer with the time arrives.
// Over a reload without a network too: it says nothing of the person.
const KEY = 'parvis-clock';
let offset = readOffset();
const listeners = new Set<() => void>();

function readOffset(): number {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0;
  }
}

export function noteServerTime(serverTime: string): void {
  offset = new Date(serverTime).getTime() - Date.now();
  try {
    localStorage.setItem(KEY, String(offset));
  } catch {
    // A browser that keeps nothing asks the server again.
  }
  for (const listener of listeners) listener();
}

/** The product's time; once it was taken this device goes on counting by itself, also over a reload. */
export const serverNow = (): Date => new Date(Date.now() + offset);

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
