import { useEffect } from 'react';
import { LoadingState, NotFoundState } from '@parvis/ui';

const isTabletPage = (address: string) => new URL(address, window.location.href).pathname.startsWith('/accueil');

/** The page that the browser itself asked for, wherever the site has led since. */
const loadedFrom = () => performance.getEntriesByType('navigation')[0]?.name ?? '';

/**
 * Where the site leads to the tablet's address, after a sign-in for instance, the browser must ask for it anew: it is
 * an app of its own.
 */
export function TabletHandOver() {
  // Asked for and answered with this app: there is no tablet app here, and asking again would never end.
  const isMissing = isTabletPage(loadedFrom());
  useEffect(() => {
    if (!isMissing) window.location.reload();
  }, [isMissing]);
  return isMissing ? <NotFoundState /> : <LoadingState />;
}
