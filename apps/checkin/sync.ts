import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, LiveDoorCount, ServerToClientEvents } from '@parvis/domain';
import { askList, Refused, sendScans } from './api';
import { book, type Count, keepList, noteCount, type Scan, settle, waitingScans } from './book';
import { deviceId } from './device';
import { retryDelay } from './retry-delay';

export type Connection = 'CONNECTING' | 'ONLINE' | 'OFFLINE' | 'SIGNED_OUT' | 'NOT_ALLOWED' | 'FAILED';

const SCANS_AT_ONCE = 100;
const LIST_EVERY_MS = 60_000;
/** Another tablet lets people in: the list is asked for again, but not at each of them. */
const LIST_AFTER_OTHERS_MS = 10_000;

/**
 * Keeps one door and the server in step for as long as the door is on screen: scans go up, list and counts come
 * down. Each step may fail and is done again; nothing on the tablet waits for it.
 */
export class DoorSync {
  private connection: Connection = 'CONNECTING';
  private readonly listeners = new Set<() => void>();
  private socket: Socket<ServerToClientEvents, ClientToServerEvents> | undefined;
  private running = false;
  private askedAgain = false;
  private failures = 0;
  private listAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = true;
  /** A count that came while scans were on their way: it may or may not have them already. */
  private heard: Count | undefined;
  private sending = false;

  constructor(private readonly slug: string) {}

  /** @returns what ends it. */
  start(): () => void {
    this.stopped = false;
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io({ transports: ['websocket'] });
    this.socket = socket;
    socket.on('connect', this.refresh);
    // Gone because the server is, or the network: asking tells.
    socket.on('disconnect', this.refresh);
    socket.on('door:count', (count) => void this.heardCount(count));
    window.addEventListener('online', this.refresh);
    window.addEventListener('offline', this.lost);
    document.addEventListener('visibilitychange', this.kick);
    this.kick();
    return () => {
      this.stopped = true;
      clearTimeout(this.timer);
      socket.close();
      window.removeEventListener('online', this.refresh);
      window.removeEventListener('offline', this.lost);
      document.removeEventListener('visibilitychange', this.kick);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): Connection => this.connection;

  /** Something is to be sent, or may have changed: do a round now, or another one after the present one. */
  readonly kick = (): void => {
    if (this.running) this.askedAgain = true;
    else void this.round();
  };

  readonly refresh = (): void => {
    this.listAt = 0;
    this.kick();
  };

  private readonly lost = (): void => this.become('OFFLINE');

  private async round(): Promise<void> {
    if (this.stopped) return;
    this.running = true;
    clearTimeout(this.timer);
    try {
      await this.push();
      if (this.connection !== 'ONLINE' || Date.now() - this.listAt >= LIST_EVERY_MS) await this.pull();
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.become(connectionAfter(error));
    }
    this.running = false;
    const again = this.askedAgain && this.failures === 0;
    this.askedAgain = false;
    if (again) return this.round();
    if (!this.stopped)
      this.timer = setTimeout(this.kick, this.failures > 0 ? retryDelay(this.failures, Math.random()) : LIST_EVERY_MS);
  }

  private async push(): Promise<void> {
    const door = await book.doors.get(this.slug);
    if (!door) return;
    const { eventId } = door;
    for (;;) {
      const waiting = await waitingScans(eventId, SCANS_AT_ONCE);
      if (waiting.length === 0) return;
      const outcome = await this.send(eventId, waiting);
      if (outcome.__typename === 'InvalidInput') throw new Refused('FAILED');
      this.become('ONLINE');
      if (await settle(eventId, outcome.scans, outcome.count)) this.listAt = 0;
      if (this.heard) await noteCount(eventId, this.heard);
      this.heard = undefined;
    }
  }

  private async send(eventId: string, waiting: Scan[]): ReturnType<typeof sendScans> {
    this.sending = true;
    try {
      return await sendScans({
        eventId,
        deviceId: deviceId(),
        scans: waiting.map(({ id, code, scannedAt, method }) => ({ id, code, scannedAt, method })),
      });
    } catch (error) {
      // Signed out, or no longer allowed? The list says which.
      if (error instanceof Refused && error.reason === 'NOT_ALLOWED') await this.pull();
      throw error;
    } finally {
      this.sending = false;
    }
  }

  private async pull(): Promise<void> {
    const { me, event } = await askList(this.slug);
    if (!me) return this.become('SIGNED_OUT');
    if (!event?.guestList) return this.become('NOT_ALLOWED');
    await keepList(event);
    this.listAt = Date.now();
    this.become('ONLINE');
    this.socket?.emit('door:watch', event.id, () => undefined);
  }

  private async heardCount({ eventId, ...count }: LiveDoorCount): Promise<void> {
    if (this.sending) this.heard = count;
    else await noteCount(eventId, count);
    const known = await book.guests.where({ eventId }).toArray();
    const isBehind = known.filter(({ admittedAt }) => admittedAt !== null).length < count.present;
    if (isBehind && Date.now() - this.listAt >= LIST_AFTER_OTHERS_MS) this.refresh();
  }

  private become(connection: Connection): void {
    const now = navigator.onLine ? connection : 'OFFLINE';
    if (now === this.connection) return;
    this.connection = now;
    for (const listener of this.listeners) listener();
  }
}

function connectionAfter(error: unknown): Connection {
  if (!(error instanceof Refused)) return 'FAILED';
  if (error.reason === 'UNREACHABLE') return 'OFFLINE';
  return error.reason;
}
