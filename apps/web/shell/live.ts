import { useEffect, useEffectEvent } from 'react';
import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents } from '@parvis/domain';

export type Live = Socket<ServerToClientEvents, ClientToServerEvents>;

let socket: Live | undefined;

/** The one socket of the page, opened when the first screen needs it. */
export function live(): Live {
  socket ??= open();
  return socket;
}

let onTurnedOut: (() => void) | undefined;

/** Calls `handler` when the server closes the socket because the session was ended elsewhere. */
export function whenTurnedOut(handler: () => void): () => void {
  onTurnedOut = handler;
  return () => {
    if (onTurnedOut === handler) onTurnedOut = undefined;
  };
}

function open(): Live {
  const opened: Live = io({ transports: ['websocket'] });
  opened.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') onTurnedOut?.();
  });
  return opened;
}

/** Drops the socket, so that the next one carries the new session. */
export function forgetLive(): void {
  socket?.close();
  socket = undefined;
}

/** Calls `handler` for every message `name` while the screen is shown. */
export function useLive<Name extends keyof ServerToClientEvents>(
  name: Name,
  handler: ServerToClientEvents[Name],
): void {
  const onMessage = useEffectEvent((...message: Parameters<ServerToClientEvents[Name]>) => {
    (handler as (...args: typeof message) => void)(...message);
  });
  useEffect(() => {
    const listener = ((...message: Parameters<ServerToClientEvents[Name]>) => onMessage(...message)) as never;
    const connection = live();
    connection.on(name, listener);
    return () => void connection.off(name, listener);
  }, [name]);
}

type Watch = 'plan:watch' | 'registrations:watch' | 'poll:watch' | 'event:watch' | 'door:watch' | 'tables:watch';

/** Keeps watching `subject` while the screen is shown, again after each reconnection. */
export function useWatch(watch: Watch, subject: string | undefined): void {
  useEffect(() => {
    if (!subject) return;
    const connection = live();
    const start = () => connection.emit(watch, subject, () => undefined);
    if (connection.connected) start();
    connection.on('connect', start);
    return () => void connection.off('connect', start);
  }, [watch, subject]);
}
