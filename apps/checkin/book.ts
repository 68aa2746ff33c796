import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DoorListQuery, ScanMethod } from '@parvis/contract/checkin';
import {
  isRefusal,
  judgeScan,
  normaliseTicketCode,
  type ScanVerdict,
  type Text,
  type TicketAtDoor,
} from '@parvis/domain';

type OpenedEvent = NonNullable<DoorListQuery['event']>;
type GuestOfList = Omit<NonNullable<OpenedEvent['guestList']>['guests'][number], '__typename'>;

export interface Count {
  expected: number;
  present: number;
  scans: number;
  refused: number;
}

/** An event whose guest list is on this tablet. */
export interface Door {
  slug: string;
  eventId: string;
  title: Text;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  venue: string | null;
  /** When the server wrote the list. */
  asOf: string;
  /** As the server counted last. */
  count: Count;
}

export type Guest = GuestOfList & { eventId: string };

export interface Scan {
  id: string;
  eventId: string;
  code: string;
  scannedAt: string;
  method: ScanMethod;
  /** The tablet's own verdict until the server has given its. */
  verdict: ScanVerdict;
  admittedAt: string | null;
  state: 'WAITING' | 'SENT';
  /** The server, which knows more, said otherwise than the tablet. */
  corrected: boolean;
}

/** What the server has on record about a scan. */
export type Settled = Pick<Scan, 'id' | 'verdict' | 'admittedAt'>;

const LONGEST_CODE = 200;

class Book extends Dexie {
  doors!: EntityTable<Door, 'slug'>;
  guests!: Table<Guest, [string, string]>;
  scans!: EntityTable<Scan, 'id'>;

  constructor() {
    super('parvis-accueil');
    this.version(1).stores({
      doors: 'slug, eventId',
      guests: '[eventId+ticketId], [eventId+code], eventId',
      scans: 'id, eventId, [eventId+state], [eventId+scannedAt]',
    });
  }
}

/** All that this tablet must not lose, on its own disk. */
export const book = new Book();

/** Judges a code by the list on this tablet; the scan is on disk before anybody hears the verdict. */
export async function judgeAndKeep(eventId: string, code: string, method: ScanMethod, now: Date): Promise<Scan> {
  return book.transaction('rw', book.guests, book.scans, async () => {
    const guest = await guestOf(eventId, code);
    const ticketOf = (): TicketAtDoor | undefined =>
      guest && { ...guest, admittedAt: guest.admittedAt ? new Date(guest.admittedAt) : null };
    const { verdict } = judgeScan({ eventId, ticketOf }, code);
    const scannedAt = now.toISOString();
    const scan: Scan = {
      id: crypto.randomUUID(),
      eventId,
      code: code.slice(0, LONGEST_CODE),
      scannedAt,
      method,
      verdict,
      admittedAt: verdict === 'ADMITTED' ? scannedAt : (guest?.admittedAt ?? null),
      state: 'WAITING',
      corrected: false,
    };
    await book.scans.add(scan);
    if (guest && verdict === 'ADMITTED') await book.guests.put({ ...guest, admittedAt: scannedAt });
    return scan;
  });
}

export const guestOf = (eventId: string, code: string): Promise<Guest | undefined> =>
  book.guests.where({ eventId, code: normaliseTicketCode(code) }).first();

/** The oldest scans that the server does not have yet. */
export const waitingScans = (eventId: string, most: number): Promise<Scan[]> =>
  book.scans
    .where({ eventId, state: 'WAITING' })
    .sortBy('scannedAt')
    .then((scans) => scans.slice(0, most));

/** Takes the server's verdicts over; true when one of them is not the tablet's own. */
export async function settle(eventId: string, settled: Settled[], count: Count): Promise<boolean> {
  return book.transaction('rw', book.doors, book.guests, book.scans, async () => {
    let corrected = false;
    for (const { id, verdict, admittedAt } of settled) {
      const scan = await book.scans.get(id);
      if (!scan) continue;
      const differs = verdict !== scan.verdict;
      corrected ||= differs;
      await book.scans.put({ ...scan, verdict, admittedAt, state: 'SENT', corrected: scan.corrected || differs });
      const guest = await guestOf(eventId, scan.code);
      if (guest) await book.guests.put({ ...guest, ...learnt(guest, verdict, admittedAt) });
    }
    await noteCount(eventId, count);
    return corrected;
  });
}

function learnt(guest: Guest, verdict: ScanVerdict, admittedAt: string | null): Partial<Guest> {
  if (verdict === 'CANCELLED') return { status: 'CANCELLED', admittedAt };
  return { admittedAt: admittedAt ?? guest.admittedAt };
}

/** Scans are never taken away: of two counts the one with fewer scans is the older. */
const newerOf = (known: Count, count: Count): Count => (count.scans < known.scans ? known : count);

export async function noteCount(eventId: string, count: Count): Promise<void> {
  await book.doors.where({ eventId }).modify((door) => {
    door.count = newerOf(door.count, count);
  });
}

/** Replaces the list of an event by the server's, without forgetting whom this tablet let in meanwhile. */
export async function keepList(event: OpenedEvent): Promise<void> {
  const { guestList, door } = event;
  if (!guestList || !door) return;
  const { id: eventId, slug, title, startsAt, endsAt, timeZone, venue } = event;
  await book.transaction('rw', book.doors, book.guests, book.scans, async () => {
    const scans = await book.scans.where({ eventId }).toArray();
    const letIn = new Map(
      scans
        .filter(({ verdict }) => verdict === 'ADMITTED')
        .map((scan) => [normaliseTicketCode(scan.code), scan.scannedAt]),
    );
    const known = await book.doors.where({ eventId }).first();
    await book.doors.put({
      slug,
      eventId,
      title,
      startsAt,
      endsAt,
      timeZone,
      venue,
      asOf: guestList.asOf,
      count: newerOf(known?.count ?? countOf(door.count), countOf(door.count)),
    });
    await book.guests.where({ eventId }).delete();
    await book.guests.bulkPut(
      guestList.guests.map((guest) => ({
        ...guest,
        eventId,
        admittedAt: guest.admittedAt ?? letIn.get(guest.code) ?? null,
      })),
    );
  });
}

const countOf = ({ expected, present, scans, refused }: Count): Count => ({ expected, present, scans, refused });

/** The server's count with what it does not know of yet. */
export function countWith(count: Count, waiting: Scan[]): Count {
  return {
    expected: count.expected,
    present: count.present + waiting.filter(({ verdict }) => verdict === 'ADMITTED').length,
    scans: count.scans + waiting.length,
    refused: count.refused + waiting.filter(({ verdict }) => isRefusal(verdict)).length,
  };
}

const KEPT_AFTER_MS = 2 * 86_400_000;

/** Forgets the people of events that are over, once the server has every scan. */
export async function forgetOldDoors(now: Date): Promise<void> {
  for (const { slug, eventId, endsAt } of await book.doors.toArray()) {
    if (new Date(endsAt).getTime() + KEPT_AFTER_MS > now.getTime()) continue;
    if ((await book.scans.where({ eventId, state: 'WAITING' }).count()) > 0) continue;
    await book.transaction('rw', book.doors, book.guests, book.scans, async () => {
      await book.doors.delete(slug);
      await book.guests.where({ eventId }).delete();
      await book.scans.where({ eventId }).delete();
    });
  }
}
