import { useEffect, useState } from 'react';
import { registerSW } from 'virtual:pwa-register';

/** Keeps the app itself on the tablet; a function that takes the newer version, when there is one. */
export function useNewVersion(): (() => void) | undefined {
  const [take, setTake] = useState<() => void>();
  useEffect(() => {
    const update = registerSW({ immediate: true, onNeedRefresh: () => setTake(() => () => void update(true)) });
  }, []);
  return take;
}
