import { useEffect, useState } from 'react';

const inAddress = () => new URLSearchParams(window.location.search).get('evenement') ?? undefined;

/** The address of the page that opens this event's door. */
export const doorAddress = (slug: string | undefined): string =>
  slug ? `/accueil/?evenement=${encodeURIComponent(slug)}` : '/accueil/';

/** The event named in the address, so that a reload and a link open the same door. */
export function useChosenEvent(): [string | undefined, (slug: string | undefined) => void] {
  const [slug, setSlug] = useState(inAddress);
  useEffect(() => {
    const read = () => setSlug(inAddress());
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const choose = (chosen: string | undefined) => {
    window.history.pushState(null, '', doorAddress(chosen));
    setSlug(chosen);
  };
  return [slug, choose];
}
