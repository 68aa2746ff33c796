import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** What `read` finds on the disk of this tablet, again whenever it changes; undefined until it was read. `read` must be stable. */
export function useLiveQuery<Found>(read: () => Promise<Found>): Found | undefined {
  const [found, setFound] = useState<{ read: () => Promise<Found>; value: Found }>();
  useEffect(() => {
    const subscription = liveQuery(read).subscribe((value) => setFound({ read, value }));
    return () => subscription.unsubscribe();
  }, [read]);
  return found?.read === read ? found.value : undefined;
}
