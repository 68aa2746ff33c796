import type { CountedFragment, RecordScansMutation, ScanInput, ScanMethod } from '@parvis/contract/checkin';
import { isRefusal, judgeScan, normaliseTicketCode, readTicketCode, type ScanVerdict } from '@parvis/domain';
import { type Guest, GuestBook, type TabletData } from './guest-book';
import { Vault } from './vault';
import { verifyEd25519 } from '@parvis/ui/scan';

export type Count = Pick<CountedFragment, 'pointId' | 'expected' | 'present' | 'inside' | 'scans' | 'refused'>;
export type Settled = Extract<RecordScansMutation['recordScans'], { __typename: 'ScansRecorded' }>['scans'][number];

export interface Scan {
  id: string;
  pointId: string;
  ticketId: string | null;
  kind: 'SCAN' | 'MANUAL' | 'UNDO';
  direction: 'IN' | 'OUT';
  code: string;
  method: ScanMethod;
  sequence: number;
  /** Raw clock of this tablet. */
  deviceTime: string;
  /** The product's time as far as this tablet knows it. */
  at: string;
  /** What this tablet said. */
  shown: ScanVerdict;
  /** The same until the server has said what it knows. */
  verdict: ScanVerdict;
  /** When the holder was let in that day. */
  admittedAt: string | null;
  /** The device that let them in before, for a second look. */
  admittedBy: string | null;
  reason: string | null;
  undoesId: string | null;
  state: 'WAITING' | 'SENT';
  /** The server, which knows more, said otherwise than the tablet. */
  corrected: boolean;
}

export interface ToJudge {
  code: string;
  method: ScanMethod;
  direction?: 'IN' | 'OUT';
  kind?: 'SCAN' | 'MANUAL';
  reason?: string;
}

/** What is kept of the pairing beside the list. */
interface Door {
  key: string;
  /** Who signed in, for a tablet that works only as long as they are. */
  ownerId: string | null;
  operatorName: string;
  tablet: TabletData;
  /** The list has every scan up to this sequence; by number, since clocks may be set back. */
  listed: number;
}

export interface DoorState {
  door: Door;
  book: GuestBook;
  /** Newest first. */
  scans: readonly Scan[];
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

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Undefined on a tablet that is not paired. */
  readonly state = (): DoorState | undefined => this.current;

  /** Reads what was kept here before. */
  async open(): Promise<void> {
    const kept = await this.vault.open().catch(() => undefined);
    if (!kept) return;
    this.show(
      kept.door as Door,
      (kept.scans as Scan[]).sort((a, b) => b.sequence - a.sequence),
    );
  }

  async pair(key: string, tablet: TabletData, ownerId: string | null): Promise<void> {
    await this.vault.wipe();
    const door: Door = { key, ownerId, operatorName: '', tablet, listed: 0 };
    await this.vault.keepDoor(door);
    this.show(door, []);
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

  async keepTablet(tablet: TabletData, listed: number): Promise<void> {
    const { door, scans } = this.must();
    const next = { ...door, tablet, listed };
    await this.vault.keepDoor(next);
    // Scans made meanwhile are in the present state, not in the one from before.
    this.show(next, this.current?.scans ?? scans);
  }

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
    for (const scan of changed) {
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
      this.show(
        state.door,
        state.scans.filter(({ id }) => id !== added.id),
      );
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

  /** What the list does not know yet is taken from the scans. */
  private show(door: Door, scans: readonly Scan[]): void {
    const book = new GuestBook(door.tablet);
    for (const scan of scans.toReversed())
      if (scan.sequence > door.listed && scan.pointId === book.point.pointId) {
        book.note(scan, door.tablet.deviceName);
        this.takeBack(book, scan, scans);
      }
    // Sent since the list was written, and counted neither in it nor among those that wait.
    const sentSince = scans.filter(
      ({ state, sequence, pointId }) => state === 'SENT' && sequence > door.listed && pointId === book.point.pointId,
    );
    const fromList = countWith(door.tablet.point.count, sentSince);
    const known = this.current?.count;
    const count = known?.pointId === fromList.pointId ? newerOf(known, fromList) : fromList;
    this.become({ door, book, scans, count });
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

/** Scans are never taken away: of two counts the one with fewer scans is the older. */
const newerOf = (known: Count, count: Count): Count => (count.scans < known.scans ? known : count);

/** The server's count with what it does not know of yet. */
export function countWith(count: Count, waiting: readonly Scan[]): Count {
  const many = (what: (scan: Scan) => boolean) => waiting.filter(what).length;
  const came = many(({ shown }) => shown === 'ADMITTED');
  const undone = many(({ kind }) => kind === 'UNDO');
  return {
    ...count,
    present: Math.max(0, count.present + came - undone),
    inside: Math.max(0, count.inside + came - undone - many(({ shown }) => shown === 'LEFT')),
    scans: count.scans + waiting.length,
    refused: count.refused + many(({ shown }) => isRefusal(shown)),
  };
}

/** A scan as the server takes it. */
export const toSend = (scan: Scan): ScanInput => ({
  id: scan.id,
  code: scan.code,
  deviceTime: scan.deviceTime,
  method: scan.method,
  sequence: scan.sequence,
  pointId: scan.pointId,
  kind: scan.kind,
  direction: scan.direction,
  shown: scan.shown,
  reason: scan.reason,
  undoesId: scan.undoesId,
});
