import { isRefusal, judgeScan, normaliseTicketCode, readTicketCode } from '@parvis/domain';
import type { DeskAct } from './desk-acts';
import { DeskStore } from './desk-store';
import { type Guest, GuestBook, type TabletData } from './guest-book';
import { type Count, countWith, newerOf, type Scan, type Settled, type ToJudge } from './scans';
import { Vault } from './vault';
import { verifyEd25519 } from '@parvis/ui/scan';

/** What is kept of the pairing beside the list. */
interface Door {
  key: string;
  /** Who signed in, for a tablet that works only as long as they are. */
  ownerId: string | null;
  operatorName: string;
  tablet: TabletData;
  /** The list has every scan up to this sequence; by number, since clocks may be set back. */
  listed: number;
  /** Its count has every scan up to this one, perhaps more than the list: scans are sent while it is on its way. */
  counted?: number;
}

export interface DoorState {
  door: Door;
  book: GuestBook;
  /** Newest first. */
  scans: readonly Scan[];
  /** Oldest first: registrations stay until the list has them, the rest until it was sent. */
  acts: readonly DeskAct[];
  count: Count;
}

const LONGEST_CODE = 200;
/** Whoever was sent away so shortly ago still stands there. */
const STILL_THERE_MS = 30_000;

/** All that this tablet knows, in memory and, encrypted, on its disk. */
export class DoorStore {
  private readonly vault = new Vault();
  private readonly listeners = new Set<() => void>();
  private current: DoorState | undefined;
  readonly desk = new DeskStore({
    vault: this.vault,
    state: () => this.must(),
    show: (scans, acts) => this.show(this.must().door, scans, acts),
  });

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Undefined on a tablet that is not paired. */
  readonly state = (): DoorState | undefined => this.current;

  /** Reads what was kept here before. Rejects where the disk does not answer. */
  async open(): Promise<void> {
    const kept = await this.vault.open();
    if (!kept) return;
    this.show(
      kept.door as Door,
      (kept.scans as Scan[]).sort((a, b) => b.sequence - a.sequence),
      (kept.acts as DeskAct[]).sort((a, b) => a.at.localeCompare(b.at)),
    );
  }

  async pair(key: string, tablet: TabletData, ownerId: string | null): Promise<void> {
    await this.vault.begin();
    const door: Door = { key, ownerId, operatorName: '', tablet, listed: 0 };
    await this.vault.keepDoor(door);
    this.show(door, [], []);
  }

  /** Nothing of the list or the scans is left. */
  async wipe(): Promise<void> {
    await this.vault.wipe();
    this.become(undefined);
  }

  /** The last scan before which the server has every one: a list that is asked for now has them all. */
  sentUpTo = (): number => {
    const [oldest] = this.waiting(1);
    return oldest ? oldest.sequence - 1 : (this.current?.scans[0]?.sequence ?? 0);
  };

  /** @param told what the server had before it wrote this list, by `actsSent` */
  async keepTablet(tablet: TabletData, listed: number, told: ReadonlySet<string>, now: Date): Promise<void> {
    const { door, count: known } = this.must();
    const { point } = tablet;
    const count = known.pointId === point.id ? { ...point.count, ...newerOf(known, point.count) } : point.count;
    const next = { ...door, tablet: { ...tablet, point: { ...point, count } }, listed, counted: this.sentUpTo() };
    await this.vault.keepDoor(next);
    const acts = await this.desk.forget(told, new Set(tablet.guests.map(({ ticketId }) => ticketId)), now);
    // Scans made meanwhile are in the present state, not in the one from before.
    const { scans } = this.must();
    this.show(next, scans, acts);
  }

  actsSent = (): ReadonlySet<string> =>
    new Set((this.current?.acts ?? []).filter(({ state }) => state === 'SENT').map(({ id }) => id));

  async setOperator(operatorName: string): Promise<void> {
    const state = this.must();
    const door = { ...state.door, operatorName };
    await this.vault.keepDoor(door);
    this.become({ ...this.must(), door });
  }

  /** Judges a code by the list on this tablet; the scan is on disk before anybody hears the verdict. */
  async judge({ code, method, direction = 'IN', kind = 'SCAN', reason }: ToJudge, now: Date): Promise<Scan> {
    const { book } = this.must();
    const read = await readTicketCode(code, book.keys, verifyEd25519);
    const judged = judgeScan(book.point, book.factsAt(now), { code: read, direction, at: now });
    const ticketId = judged.ticket?.ticketId ?? (read.kind === 'SIGNED' ? read.ticket.ticketId : null);
    const isByHand = kind === 'MANUAL' && isRefusal(judged.verdict) && judged.ticket !== undefined;
    const verdict = isByHand ? 'ADMITTED' : judged.verdict;
    return this.add({ code, method, direction, kind, reason: reason ?? null, undoesId: null, ticketId, verdict }, now);
  }

  /** Takes back that somebody was let in. */
  async undo(scan: Scan, now: Date): Promise<Scan> {
    const { code, method, direction, ticketId } = scan;
    return this.add(
      { code, method, direction, kind: 'UNDO', reason: null, undoesId: scan.id, ticketId, verdict: 'UNDONE' },
      now,
    );
  }

  /** Also somebody whom the list learnt of after the scan. */
  guestOf = ({ ticketId, code }: Pick<Scan, 'ticketId' | 'code'>): Guest | undefined =>
    ticketId ? this.current?.book.byId.get(ticketId) : this.current?.book.byCode.get(normaliseTicketCode(code));

  /** The oldest scans that the server does not have yet. */
  waiting = (most = Infinity): Scan[] =>
    (this.current?.scans ?? [])
      .filter(({ state }) => state === 'WAITING')
      .reverse()
      .slice(0, most);

  /** Takes the server's verdicts over; true when one of them is not the tablet's own. */
  async settle(settled: readonly Settled[], count: Count, now: Date): Promise<boolean> {
    const bySaid = new Map(settled.map((said) => [said.id, said]));
    const changed = this.must().scans.flatMap((scan) => {
      const said = bySaid.get(scan.id);
      if (!said) return [];
      const differs = said.verdict !== scan.verdict;
      return { ...scan, ...said, state: 'SENT' as const, corrected: scan.corrected || differs };
    });
    await this.vault.keepScans(changed);
    const byId = new Map(changed.map((scan) => [scan.id, scan]));
    const state = this.must();
    this.become({
      ...state,
      scans: state.scans.map((scan) => byId.get(scan.id) ?? scan),
      count: newerOf(state.count, count),
    });
    for (const scan of changed.filter(({ pointId }) => pointId === this.must().book.point.pointId)) {
      this.must().book.note(scan, null);
      await this.letInAfterAll(scan, now);
    }
    return changed.some(({ corrected }) => corrected);
  }

  noteCount(count: Count): void {
    const state = this.current;
    if (state && count.pointId === state.book.point.pointId)
      this.become({ ...state, count: newerOf(state.count, count) });
  }

  /** Sent away by an old list, and the server knows better at once: the holder, who still stands here, is let in. */
  private async letInAfterAll(scan: Scan, now: Date): Promise<void> {
    const isLate = now.getTime() - new Date(scan.at).getTime() > STILL_THERE_MS;
    if (scan.verdict !== 'ADMITTED' || !isRefusal(scan.shown) || isLate) return;
    const { code, method, direction, kind, ticketId } = scan;
    const added = await this.add(
      { code, method, direction, kind, reason: null, undoesId: null, ticketId, verdict: 'ADMITTED' },
      now,
    );
    this.replace({ ...added, corrected: true });
  }

  private async add(
    scan: Pick<Scan, 'code' | 'method' | 'direction' | 'kind' | 'reason' | 'undoesId' | 'ticketId' | 'verdict'>,
    now: Date,
  ): Promise<Scan> {
    const { scans, book, door } = this.must();
    const at = now.toISOString();
    const before = scan.ticketId ? book.stayOf(scan.ticketId, at) : undefined;
    const added: Scan = {
      ...scan,
      id: crypto.randomUUID(),
      // What is taken back happened where the tablet stood then.
      pointId: scans.find(({ id }) => id === scan.undoesId)?.pointId ?? book.point.pointId,
      code: scan.code.slice(0, LONGEST_CODE).toWellFormed(),
      sequence: (scans[0]?.sequence ?? 0) + 1,
      deviceTime: new Date().toISOString(),
      at,
      shown: scan.verdict,
      admittedAt: before?.enteredAt ?? (scan.verdict === 'ADMITTED' ? at : null),
      admittedBy: before?.by ?? null,
      state: 'WAITING',
      corrected: false,
    };
    // In memory first, so that a badge shown twice within a blink is not let in twice; said only once it is on disk.
    book.note(added, door.tablet.deviceName);
    this.takeBack(book, added, scans);
    this.current = { ...this.must(), scans: [added, ...this.must().scans] };
    try {
      await this.vault.keepScans([added]);
    } catch (error) {
      const state = this.must();
      const others = state.scans.filter(({ id }) => id !== added.id);
      this.show(state.door, others, state.acts);
      throw error;
    }
    this.become(this.must());
    return added;
  }

  private takeBack(book: GuestBook, { undoesId }: Scan, scans: readonly Scan[]): void {
    const undone = undoesId && scans.find(({ id }) => id === undoesId);
    if (undone) book.takeBack(undone);
  }

  private replace(scan: Scan): void {
    const state = this.must();
    this.become({ ...state, scans: state.scans.map((one) => (one.id === scan.id ? scan : one)) });
  }

  /** What the list does not know yet is taken from the scans of this point, and from what was done at the desk. */
  private show(door: Door, scans: readonly Scan[], acts: readonly DeskAct[]): void {
    const { tablet, listed, counted = listed } = door;
    const book = new GuestBook(tablet, acts);
    const since = scans.filter(({ sequence, pointId }) => sequence > listed && pointId === tablet.point.id);
    for (const scan of since.toReversed()) {
      book.note(scan, tablet.deviceName);
      this.takeBack(book, scan, scans);
    }
    // Sent since, and counted neither in the list nor among those that wait.
    const sentSince = since.filter(({ state, sequence }) => state === 'SENT' && sequence > counted);
    const fromList = countWith(tablet.point.count, sentSince);
    const known = this.current?.count;
    const count = known?.pointId === fromList.pointId ? newerOf(known, fromList) : fromList;
    this.become({ door, book, scans, acts, count });
  }

  private must(): DoorState {
    if (!this.current) throw new Error('This tablet is not paired.');
    return this.current;
  }

  private become(state: DoorState | undefined): void {
    this.current = state && { ...state };
    for (const listener of this.listeners) listener();
  }
}
