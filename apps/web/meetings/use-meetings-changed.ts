import { useEffect, useEffectEvent } from 'react';
import { live, useLive } from '../shell/live';

/** Calls `refresh` when something in the reader's meetings at the event changed, and after a connection that was lost. */
export function useMeetingsChanged(eventId: string, refresh: () => void): void {
  useLive('meetings:changed', (change) => {
    if (change.eventId === eventId) refresh();
  });
  const onReconnect = useEffectEvent(refresh);
  useEffect(() => {
    const { io } = live();
    const listener = () => onReconnect();
    io.on('reconnect', listener);
    return () => void io.off('reconnect', listener);
  }, []);
}
