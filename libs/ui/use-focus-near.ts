import { useEffect, useRef } from 'react';

const SOON_MS = 3000;

/**
 * Keeps the keyboard near what opened a panel: the button may be gone once the panel closes, because what was done in
 * it changed the list; then the first thing to press of the same entry has the focus.
 */
export function useFocusNear(opened: boolean): void {
  const entry = useRef<Element>(null);
  useEffect(() => {
    if (opened) {
      entry.current = document.activeElement?.closest('li, article, section') ?? null;
      return;
    }
    const place = entry.current;
    if (!place) return;
    entry.current = null;
    const look = () => {
      if (document.activeElement === document.body) place.querySelector<HTMLElement>('a[href], button')?.focus();
    };
    const changes = new MutationObserver(look);
    changes.observe(place, { childList: true, subtree: true });
    const end = setTimeout(() => changes.disconnect(), SOON_MS);
    return () => {
      clearTimeout(end);
      changes.disconnect();
    };
  }, [opened]);
}
