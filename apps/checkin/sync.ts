import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, LiveDoorCount, ServerToClientEvents } from '@parvis/domain';
import { askTablet, askWhoIsSignedIn, Refused, sendScans, unpair } from './api';
import { productTime } from './clock';
import type { DoorStore } from './door-store';
import { retryDelay } from '@parvis/ui/scan';
import { toSend } from './scans';
import { sendActs } from './send-acts';
import { hasSignedOut } from './signed-out';

export type Connection = 'CONNECTING' | 'ONLINE' | 'OFFLINE' | 'FAILED';
/** Why a tablet that was paired is not any more. */
export type Ending = 'REVOKED' | 'SIGNED_OUT';

const SCANS_AT_ONCE = 100;
const LIST_EVERY_MS = 60_000;
/** Another tablet lets people in: the list is asked for again, but not at each of them. */
const LIST_AFTER_OTHERS_MS = 10_000;

/**
 * Keeps the tablet and the server in step for as long as the door is on screen: scans go up, list and counts come
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
  private sending = false;
  /** A count that came while scans were on their way: it may or may not have them already. */
  private heard: LiveDoorCount | undefined;

  constructor(
    private readonly store: DoorStore,
    private readonly onEnd: (ending: Ending) => void,
  ) {}

  /** @returns what ends it. */
  start(): () => void {
    this.stopped = false;
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io({
      transports: ['websocket'],
      auth: { doorKey: this.store.state()?.door.key },
    });
    this.socket = socket;
    socket.on('connect', this.refresh);
    // Gone because the server is, or the network: asking tells.
    socket.on('disconnect', this.refresh);
    socket.on('door:count', this.heardCount);
    socket.on('door:rules', this.refresh);
    window.addEventListener('online', this.refresh);
    window.addEventListener('offline', this.lost);
    window.addEventListener('storage', this.refresh);
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('pagehide', this.gone);
    this.kick();
    return () => {
      this.stopped = true;
      clearTimeout(this.timer);
      socket.close();
      window.removeEventListener('online', this.refresh);
      window.removeEventListener('offline', this.lost);
      window.removeEventListener('storage', this.refresh);
      document.removeEventListener('visibilitychange', this.seen);
      window.removeEventListener('pagehide', this.gone);
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

  /** Sends what waits, then gives the key back and forgets everything. @throws Refused while the server is out of reach */
  async leave(): Promise<void> {
    await this.push();
    const key = this.store.state()?.door.key;
    if (key) await unpair(key);
    this.stopped = true;
    await this.store.wipe();
  }

  private readonly seen = (): void => {
    if (document.visibilityState === 'visible') this.kick();
  };

  /** The page goes away, and its socket with it: what is sent now, nobody hears the answer to. */
  private readonly gone = (): void => {
    this.stopped = true;
    clearTimeout(this.timer);
  };

  private readonly lost = (): void => this.become('OFFLINE');

  private async round(): Promise<void> {
    if (this.stopped || !this.store.state()) return;
    this.running = true;
    clearTimeout(this.timer);
    try {
      await this.push();
      if (this.connection !== 'ONLINE' || Date.now() - this.listAt >= LIST_EVERY_MS) await this.pull();
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.become(error instanceof Refused && error.reason === 'UNREACHABLE' ? 'OFFLINE' : 'FAILED');
    }
    this.running = false;
    const again = this.askedAgain && this.failures === 0;
    this.askedAgain = false;
    if (again) return this.round();
    if (!this.stopped)
      this.timer = setTimeout(this.kick, this.failures > 0 ? retryDelay(this.failures, Math.random()) : LIST_EVERY_MS);
  }

  /** At least one batch, perhaps empty: the server hears that this tablet is there. */
  private async push(): Promise<void> {
    // Whoever was registered here first, so that the server knows whose scans these are.
    const fault = await this.pushActs();
    await this.pushScans();
    if (fault) throw fault;
  }

  /** What the server cannot take holds nothing else up. */
  private async pushActs(): Promise<Refused | undefined> {
    try {
      if ((await sendActs(this.store)) === 'REVOKED') await this.end('REVOKED');
      return undefined;
    } catch (error) {
      if (error instanceof Refused && error.reason !== 'UNREACHABLE') return error;
      throw error;
    }
  }

  private async pushScans(): Promise<void> {
    do {
      const waiting = this.store.waiting(SCANS_AT_ONCE);
      const state = this.store.state();
      if (!state) return;
      const { key, operatorName } = state.door;
      this.sending = true;
      try {
        const outcome = await sendScans(key, {
          scans: waiting.map(toSend),
          report: {
            sentAt: new Date().toISOString(),
            waiting: this.store.waiting().length - waiting.length,
            battery: await batteryPercent(),
            operatorName,
          },
        });
        if (outcome.__typename === 'DeviceUnknown') return await this.end('REVOKED');
        if (outcome.__typename === 'InvalidInput') throw new Refused('FAILED');
        this.become('ONLINE');
        if (await this.store.settle(outcome.scans, outcome.count, productTime())) this.listAt = 0;
        if (this.heard) this.store.noteCount(this.heard);
        this.heard = undefined;
      } finally {
        this.sending = false;
      }
    } while (this.store.waiting(1).length > 0);
  }

  private async pull(): Promise<void> {
    const state = this.store.state();
    if (!state) return;
    const { key, ownerId } = state.door;
    if (ownerId && (hasSignedOut() || (await askWhoIsSignedIn()) !== ownerId)) {
      await unpair(key);
      return this.end('SIGNED_OUT');
    }
    const listed = this.store.sentUpTo();
    const told = this.store.actsSent();
    // Noted before asking: what changes while the answer is on its way is asked for again.
    this.listAt = Date.now();
    const tablet = await askTablet(key).catch((error: unknown) => {
      this.listAt = 0;
      throw error;
    });
    if (tablet.__typename === 'DeviceUnknown') return this.end('REVOKED');
    await this.store.keepTablet(tablet, listed, told, productTime());
    this.become('ONLINE');
    this.socket?.emit('door:watch', tablet.eventId, () => undefined);
  }

  private async end(ending: Ending): Promise<void> {
    this.stopped = true;
    await this.store.wipe();
    this.onEnd(ending);
  }

  private readonly heardCount = (count: LiveDoorCount): void => {
    const before = this.store.state()?.count;
    if (this.sending) this.heard = count.pointId === before?.pointId ? count : this.heard;
    else this.store.noteCount(count);
    const isNews = count.pointId === before?.pointId && count.scans > before.scans;
    if (isNews && Date.now() - this.listAt >= LIST_AFTER_OTHERS_MS) this.refresh();
  };

  private become(connection: Connection): void {
    const now = navigator.onLine ? connection : 'OFFLINE';
    if (now === this.connection) return;
    this.connection = now;
    for (const listener of this.listeners) listener();
  }
}

/** Some browsers tell, most do not; nothing waits for one that takes its time. */
async function batteryPercent(): Promise<number | null> {
  if (!('getBattery' in navigator)) return null;
  const asked = (navigator.getBattery as () => Promise<{ level: number }>)().then(({ level }) =>
    Math.round(level * 100),
  );
  const late = new Promise<null>((done) => setTimeout(() => done(null), 500));
  return Promise.race([asked, late]).catch(() => null);
}
