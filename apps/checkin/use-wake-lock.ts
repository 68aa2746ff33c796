import { useEffect } from 'react';

/** Keeps the screen lit; the browser lets go of it whenever the page leaves the screen. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    const hold = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused when the battery is low; the door works all the same.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    };
    void hold();
    const again = () => void hold();
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
