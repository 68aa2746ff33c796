import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** For a row of links or tabs that is wider than a phone: slides to the one that is current. */
export function useCurrentInSight<Row extends HTMLElement = HTMLElement>(): RefObject<Row | null> {
  const row = useRef<Row>(null);
  const { href } = useLocation();
  useEffect(() => {
    row.current
      ?.querySelector('[aria-current], [aria-selected="true"]')
      ?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [href]);
  return row;
}
