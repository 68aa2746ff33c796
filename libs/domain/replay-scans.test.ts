import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorTime } from './door-time';
import type { DoorPoint, ScanVerdict, TicketAtDoor } from './judge-scan';
import { type KeptScan, replayScans } from './replay-scans';

const EVENT = '00000000-0000-4000-8000-000000000001';
const TICKETS = ['a', 'b', 'c', 'd', 'gone', 'renewed'];
const SIGNED_UP = new Set(['a', 'b']);
const START = Date.UTC(2024, 9, 1, 7);

const ticketOf = (by: { code: string } | { ticketId: string }): TicketAtDoor | undefined => {
  const id = 'code' in by ? by.code : by.ticketId;
  if (!TICKETS.includes(id)) return undefined;
  const cancelled = { status: 'CANCELLED', cancelledAt: new Date(START) } as const;
  return {
    ticketId: id,
    eventId: EVENT,
    kindId: 'k',
    issue: 1,
    isTransferred: false,
    formerCodes: id === 'renewed' ? [{ code: 'renewed', issue: 1, replacedAt: new Date(START + 60_000_000) }] : [],
    ...(id === 'gone' ? cancelled : { status: 'CONFIRMED', cancelledAt: null }),
  };
};
const facts = { ticketOf, signedUp: SIGNED_UP, dayOf: (at: Date) => at.toISOString().slice(0, 10) };
const door: DoorPoint = {
  pointId: 'p',
  eventId: EVENT,
  opensAt: null,
  closesAt: null,
  kindIds: [],
  access: 'EVERYBODY',
  seatsKeptUntil: null,
  reentry: true,
  capacity: null,
};
const points = fc.constantFrom<DoorPoint>(
  door,
  { ...door, reentry: false },
  { ...door, capacity: 2 },
  { ...door, access: 'SIGNED_UP_FIRST', capacity: 3 },
);

/** What tablets made: each counts its own scans, and its clock is off by a fixed number of seconds. */
const scans = fc.uniqueArray(
  fc.record<KeptScan>({
    id: fc.uuid(),
    kind: fc.constantFrom('SCAN', 'SCAN', 'SCAN', 'MANUAL'),
    direction: fc.constantFrom('IN', 'IN', 'IN', 'OUT'),
    code: fc.constantFrom(...TICKETS, 'nobody').map((code) => ({ kind: 'PLAIN', code })),
    deviceId: fc.constantFrom('one', 'two', 'three'),
    sequence: fc.nat(50),
    // Three days, and often the same second.
    at: fc.nat(200).map((n) => new Date(START + n * 1_000_000)),
    shown: fc.constantFrom<ScanVerdict | null>(null, 'ADMITTED', 'ALREADY_IN', 'UNKNOWN_CODE', 'LEFT'),
    undoesId: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const withUndos = fc.tuple(scans, fc.array(fc.nat(), { maxLength: 5 })).map(([all, picks]) => [
  ...all,
  ...(all.length === 0 ? [] : picks).map((pick, n): KeptScan => {
    const undone = all[pick % all.length]!;
    return { ...undone, id: `undo-${n}`, kind: 'UNDO', shown: 'UNDONE', undoesId: undone.id };
  }),
]);

/** As it is written down: maps in the order of their keys. */
const written = (all: Iterable<KeptScan>, point: DoorPoint) => {
  const { verdicts, stays, conflicts } = replayScans(point, all, facts);
  return { verdicts: [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1)), stays, conflicts };
};

describe('the replay of all scans', () => {
  it('depends on the set of scans alone: not on their order, nor on how often they came', () => {
    fc.assert(
      fc.property(
        points,
        withUndos.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            fc.subarray(all),
          ),
        ),
        (point, [all, shuffled, again]) => {
          expect(written([...shuffled, ...again], point)).toEqual(written(all, point));
        },
      ),
    );
  });

  it('depends not on how the scans were put into batches, by whom they came, nor when, whatever the clocks show', () => {
    const sent = fc.array(
      fc.record({ device: fc.nat(2), second: fc.nat(9000), upload: fc.nat(90_000), code: fc.nat(3) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(
        sent,
        fc.array(fc.integer({ min: -40_000_000, max: 40_000_000 }), { minLength: 3, maxLength: 3 }),
        fc.array(fc.integer({ min: -40_000_000, max: 40_000_000 }), { minLength: 3, maxLength: 3 }),
        (made, off, otherOff) => {
          // The same people before the same tablets; clocks that are off otherwise, and uploads at other times.
          const kept = (clocks: number[], late: number) =>
            made.map(({ device, second, upload, code }, n): KeptScan => {
              const happened = START + second * 1000;
              const received = happened + upload * 1000 + late;
              const skew = clocks[device]! * 1000;
              return {
                id: `scan-${n}`,
                kind: 'SCAN',
                direction: 'IN',
                code: { kind: 'PLAIN', code: TICKETS[code]! },
                deviceId: `tablet ${device}`,
                sequence: n,
                at: doorTime(new Date(happened + skew), new Date(received + skew), new Date(received)),
                shown: 'ADMITTED',
                undoesId: null,
              };
            });
          expect(written(kept(off, 0), door)).toEqual(written(kept(otherOff, 7_000_000).reverse(), door));
        },
      ),
    );
  });

  it('counts every person who was let in once, and shows every other admission as a conflict', () => {
    fc.assert(
      fc.property(scans, (all) => {
        const only = all.map((scan): KeptScan => ({ ...scan, kind: 'SCAN', direction: 'IN', shown: 'ADMITTED' }));
        const { stays, conflicts } = replayScans(door, only, facts);
        const known = only.filter(({ code }) => TICKETS.includes(code.code));
        const places = new Set(known.map(({ code, at }) => `${code.code} ${facts.dayOf(at)}`));
        expect(new Set(stays.map(({ ticketId, day }) => `${ticketId} ${day}`))).toEqual(places);
        expect(stays).toHaveLength(places.size);
        // Whoever was let in by a scan is either the first of the day or a conflict that names the first.
        expect(conflicts.filter(({ kind }) => kind === 'TWICE')).toHaveLength(known.length - places.size);
        for (const { otherScanId, kind, ticketId } of conflicts)
          if (kind === 'TWICE')
            expect(stays.some((stay) => stay.enteredScanId === otherScanId && stay.ticketId === ticketId)).toBe(true);
      }),
    );
  });

  it('has nobody in two stays at once', () => {
    fc.assert(
      fc.property(points, withUndos, (point, all) => {
        const { stays } = replayScans(point, all, facts);
        for (const stay of stays) {
          const others = stays.filter((one) => one !== stay && one.ticketId === stay.ticketId && one.day === stay.day);
          for (const other of others)
            expect((stay.leftAt ?? Infinity) <= other.enteredAt || (other.leftAt ?? Infinity) <= stay.enteredAt).toBe(
              true,
            );
        }
      }),
    );
  });
});

describe('a replay', () => {
  let n = 0;
  const scan = (minute: number, more: Partial<Omit<KeptScan, 'code'>> & { code?: string } = {}): KeptScan => {
    n += 1;
    return {
      id: `s${n}`,
      kind: 'SCAN',
      direction: 'IN',
      deviceId: 'one',
      sequence: n,
      at: new Date(START + minute * 60_000),
      shown: null,
      undoesId: null,
      ...more,
      code: { kind: 'PLAIN', code: more.code ?? 'a' },
    };
  };
  const verdicts = (all: KeptScan[], point = door) => {
    const replayed = replayScans(point, all, facts);
    return all.map(({ id }) => replayed.verdicts.get(id)!.verdict);
  };

  it('opens one stay a day, and another one for whoever came back', () => {
    const all = [scan(0), scan(5), scan(60, { direction: 'OUT' }), scan(90), scan(24 * 60)];
    expect(verdicts(all)).toEqual(['ADMITTED', 'ALREADY_IN', 'LEFT', 'ADMITTED', 'ADMITTED']);
    expect(verdicts(all, { ...door, reentry: false })).toEqual([
      'ADMITTED',
      'ALREADY_IN',
      'LEFT',
      'NO_REENTRY',
      'ADMITTED',
    ]);
  });

  it('keeps the order in which a device counted, though the network put its clock out by a second', () => {
    const all = [scan(5, { shown: 'ADMITTED' }), scan(4.98, { direction: 'OUT' }), scan(4.97)];
    expect(verdicts(all)).toEqual(['ADMITTED', 'LEFT', 'ADMITTED']);
    const [first] = replayScans(door, all.toReversed(), facts).stays;
    expect(first!.leftAt).toEqual(first!.enteredAt);
  });

  it('keeps who was let in against the rules inside, and says so', () => {
    const all = [scan(0, { code: 'gone', shown: 'ADMITTED' })];
    const { stays, conflicts } = replayScans(door, all, facts);
    expect(stays).toHaveLength(1);
    expect(conflicts).toEqual([{ scanId: all[0]!.id, ticketId: 'gone', kind: 'AGAINST_RULES', otherScanId: null }]);
  });

  it('counts nobody who was sent away, though the server would have let them in', () => {
    expect(replayScans(door, [scan(0, { shown: 'UNKNOWN_CODE' })], facts).stays).toEqual([]);
  });

  it('takes back what was taken back, whichever of the two came first', () => {
    const first = scan(0, { shown: 'ADMITTED' });
    const undo = scan(1, { kind: 'UNDO', undoesId: first.id, shown: 'UNDONE' });
    const later = scan(2, { shown: 'ADMITTED', deviceId: 'two' });
    for (const all of [
      [first, undo, later],
      [undo, later, first],
    ]) {
      const { stays, conflicts } = replayScans(door, all, facts);
      expect(stays.map(({ enteredScanId }) => enteredScanId)).toEqual([later.id]);
      expect(conflicts).toEqual([]);
    }
  });

  it('lets in by hand whom the rules would send away, but nobody twice', () => {
    const full = { ...door, capacity: 1 };
    const all = [scan(0, { code: 'b' }), scan(1, { kind: 'MANUAL' }), scan(2, { kind: 'MANUAL' })];
    expect(verdicts(all, full)).toEqual(['ADMITTED', 'ADMITTED', 'ALREADY_IN']);
  });
});
