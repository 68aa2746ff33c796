import { useEffect, useRef } from 'react';

const SOON_MS = 3000;
const PLACES = 'li, article, section, main';

/**
 * Keeps the keyboard near what opened a panel: the button may be gone once the panel closes, because what was done in
 * it changed the list; then the first thing to press of the same entry has the focus, or of what is around it where the
 * entry is gone too.
 */
export function useFocusNear(opened: boolean): void {
  const around = useRef<Element[]>([]);
  useEffect(() => {
    if (opened) {
      around.current = placesAround(document.activeElement);
      return;
    }
    const places = around.current;
    if (places.length === 0) return;
    around.current = [];
    const look = () => {
      if (document.activeElement !== document.body) return;
      const things = places.map((place) => place.isConnected && place.querySelector<HTMLElement>('a[href], button'));
      const thing = things.find(Boolean);
      if (thing) thing.focus();
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(document.body, { childList: true, subtree: true });
    const end = setTimeout(() => changes.disconnect(), SOON_MS);
    return () => {
      clearTimeout(end);
      changes.disconnect();
    };
  }, [opened]);
}

/** The nearest first. */
function placesAround(element: Element | null): Element[] {
  const place = element?.closest(PLACES);
  return place ? [place, ...placesAround(place.parentElement)] : [];
}
