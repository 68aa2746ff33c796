import type { ServerToClientEvents } from '@parvis/domain';
import type { Tx } from './database';

/** As the socket.io adapter names what goes to every socket of some rooms, and a packet that carries an event. */
const BROADCAST = 3;
const EVENT = 2;
const DISCONNECT = 6;
/** The sender that the adapter counts as no server of its own. */
const EMITTER = 'emitter';
const CHANNEL = 'socket.io#/';

/** A notice of PostgreSQL holds 8,000 bytes. */
const ROOMS_A_NOTICE = 100;

/**
 * Tells the browsers in `rooms`, from whatever process it runs in. The notice is part of the transaction: it leaves
 * when that is committed, and never when it is not. Written as `@socket.io/postgres-adapter` writes its own.
 */
export async function tellLive<Name extends keyof ServerToClientEvents>(
  tx: Tx,
  rooms: readonly string[],
  name: Name,
  ...message: Parameters<ServerToClientEvents[Name]>
): Promise<void> {
  for (let from = 0; from < rooms.length; from += ROOMS_A_NOTICE) {
    const notice = {
      uid: EMITTER,
      nsp: '/',
      type: BROADCAST,
      data: {
        packet: { type: EVENT, data: [name, ...message], nsp: '/' },
        opts: { rooms: rooms.slice(from, from + ROOMS_A_NOTICE), except: [], flags: {} },
      },
    };
    await tx.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
  }
}

/** Closes the sockets in these rooms, in whatever process they are, once the transaction is committed. */
export async function closeLive(tx: Tx, rooms: readonly string[]): Promise<void> {
  for (let from = 0; from < rooms.length; from += ROOMS_A_NOTICE) {
    const notice = {
      uid: EMITTER,
      nsp: '/',
      type: DISCONNECT,
      data: { opts: { rooms: rooms.slice(from, from + ROOMS_A_NOTICE), except: [], flags: {} }, close: true },
    };
    await tx.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
  }
}

/** The sockets of one session: they close with it. */
export const sessionRoom = (sessionId: string) => `session:${sessionId}`;
export const personRoom = (personId: string) => `person:${personId}`;
export const eventRoom = (eventId: string) => `event:${eventId}`;
/** Tablets at the door of an event, and staff who watch it. */
export const doorRoom = (eventId: string) => `door:${eventId}`;
