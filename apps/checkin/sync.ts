import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, LiveDoorCount, ServerToClientEvents } from '@parvis/domain';
import { askTablet, askWhoIsSignedIn, Refused, sendScans, unpair } from './api';
import { productTime } from './clock';
import type { DoorStore } from './door-store';
import { Loop } from './loop';
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
 * down, each by a loop of its own, so that no scan waits for a list. Nothing on the tablet waits for either.
 */
export class DoorSync {
  private connection: Connection = 'CONNECTING';
  private readonly listeners = new Set<() => void>();
  private socket: Socket<ServerToClientEvents, ClientToServerEvents> | undefined;
  private readonly sending = new Loop(() => this.told('scans', () => this.inTurn(() => this.push())), LIST_EVERY_MS);
  private readonly listing = new Loop(() => this.told('list', () => this.pull()), LIST_EVERY_MS);
  private readonly lately: Record<'scans' | 'list', Connection> = { scans: 'CONNECTING', list: 'CONNECTING' };
  private listAt = 0;
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();
  private isSending = false;
  /** A count that came while scans were on their way: it may or may not have them already. */
  private heard: LiveDoorCount | undefined;

  constructor(
    private readonly store: DoorStore,
    private readonly onEnd: (ending: Ending) => void,
  ) {}

  /** @returns what ends it. */
  start(): () => void {
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
    window.addEventListener('offline', this.show);
    window.addEventListener('storage', this.refresh);
    document.addEventListener('visibilitychange', this.seen);
    window.addEventListener('pagehide', this.rest);
    this.sending.start();
    this.listing.start();
    return () => {
      this.rest();
      socket.close();
      window.removeEventListener('online', this.refresh);
      window.removeEventListener('offline', this.show);
      window.removeEventListener('storage', this.refresh);
      document.removeEventListener('visibilitychange', this.seen);
      window.removeEventListener('pagehide', this.rest);
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): Connection => this.connection;

  /** Something is to be sent. */
  readonly kick = this.sending.kick;

  /** Something may have changed. */
  readonly refresh = (): void => {
    this.sending.kick();
    this.listing.kick();
  };

  /** Sends what waits, then gives the key back and forgets everything. @throws Refused while the server is out of reach */
  leave(): Promise<void> {
    return this.inTurn(async () => {
      await this.push();
      const key = this.store.state()?.door.key;
      if (key) await unpair(key);
      this.rest();
      await this.store.wipe();
    });
  }

  private readonly seen = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.sending.kick();
    if (Date.now() - this.listAt >= LIST_EVERY_MS) this.listing.kick();
  };

  /** Also as the page goes away, and its socket with it: what is sent then, nobody hears the answer to. */
  private readonly rest = (): void => {
    this.sending.stop();
    this.listing.stop();
  };

  /** What settles scans is done one after the other: two at once would each let somebody in after all. */
  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(act);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Notes how it went; what the one found out, the other goes to see. */
  private async told(which: 'scans' | 'list', round: () => Promise<void>): Promise<void> {
    if (this.ended || !this.store.state()) return;
    const other = which === 'scans' ? 'list' : 'scans';
    const before = this.lately[other];
    try {
      await round();
      this.lately[which] = 'ONLINE';
      this.show();
      if (before === 'OFFLINE') this.loopOf(other).kick();
    } catch (error) {
      this.lately[which] = error instanceof Refused && error.reason === 'UNREACHABLE' ? 'OFFLINE' : 'FAILED';
      this.show();
      if (this.lately[which] === 'OFFLINE' && before === 'ONLINE') this.loopOf(other).kick();
      throw error;
    }
  }

  private readonly loopOf = (which: 'scans' | 'list'): Loop => (which === 'scans' ? this.sending : this.listing);

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
      this.isSending = true;
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
        if (await this.store.settle(outcome.scans, outcome.count, productTime())) this.listing.kick();
        if (this.heard) this.store.noteCount(this.heard);
        this.heard = undefined;
      } finally {
        this.isSending = false;
      }
    } while (this.store.waiting(1).length > 0);
  }

  private async pull(): Promise<void> {
    const state = this.store.state();
    if (!state) return;
    const { key, ownerId } = state.door;
    if (ownerId && (hasSignedOut() || (await askWhoIsSignedIn()) !== ownerId)) return this.signOut(key);
    const listed = this.store.sentUpTo();
    const told = this.store.actsSent();
    this.listAt = Date.now();
    const tablet = await askTablet(key);
    if (tablet.__typename === 'DeviceUnknown') return this.end('REVOKED');
    // Between two sendings, when it is known of each scan whether the server has it.
    await this.inTurn(() => this.store.keepTablet(tablet, listed, told, productTime()));
    this.socket?.emit('door:watch', tablet.eventId, () => undefined);
  }

  private signOut(key: string): Promise<void> {
    return this.inTurn(async () => {
      await this.push();
      await unpair(key);
      await this.end('SIGNED_OUT');
    });
  }

  private async end(ending: Ending): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    this.rest();
    await this.store.wipe();
    this.onEnd(ending);
  }

  private readonly heardCount = (count: LiveDoorCount): void => {
    const before = this.store.state()?.count;
    if (this.isSending) this.heard = count.pointId === before?.pointId ? count : this.heard;
    else this.store.noteCount(count);
    const isNews = count.pointId === before?.pointId && count.scans > before.scans;
    if (isNews && Date.now() - this.listAt >= LIST_AFTER_OTHERS_MS) this.listing.kick();
  };

  private readonly show = (): void => {
    const connection = this.connectionNow();
    if (connection === this.connection) return;
    this.connection = connection;
    for (const listener of this.listeners) listener();
  };

  /** Whether scans go through says it; a list that does not come is the server's fault. */
  private connectionNow(): Connection {
    if (!navigator.onLine) return 'OFFLINE';
    const { scans, list } = this.lately;
    const isListLate = list === 'OFFLINE' || list === 'FAILED';
    return scans === 'ONLINE' && isListLate ? 'FAILED' : scans;
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
