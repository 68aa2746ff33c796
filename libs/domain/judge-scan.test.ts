import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DoorFacts,
  type DoorPoint,
  isRefusal,
  judgeScan,
  type ScanVerdict,
  type TicketAtDoor,
} from './judge-scan';
import { eventTag, type ReadCode } from './signed-ticket';

const HERE = '00000000-0000-4000-8000-000000000001';
const ELSEWHERE = '22222222-0000-4000-8000-000000000002';
const at = new Date('2024-10-01T08:00:00Z');
const hour = (h: number) => new Date(Date.UTC(2024, 9, 1, h));

const door: DoorPoint = {
  pointId: 'door',
  eventId: HERE,
  opensAt: null,
  closesAt: null,
  kindIds: [],
  access: 'EVERYBODY',
  seatsKeptUntil: null,
  reentry: true,
  capacity: null,
};
const ticket: TicketAtDoor = {
  ticketId: 't',
  eventId: HERE,
  kindId: 'member',
  issue: 2,
  status: 'CONFIRMED',
  cancelledAt: null,
  isTransferred: false,
  formerCodes: [],
};
const PLAIN: ReadCode = { kind: 'PLAIN', code: 'P1' };
const signed = (issue = 2, eventId = HERE, key: Partial<{ goodUntil: Date; revokedAt: Date }> = {}): ReadCode => ({
  kind: 'SIGNED',
  code: 'P2',
  ticket: { keyNumber: 1, event: eventTag(eventId), ticketId: 't', issue },
  key: { goodUntil: null, revokedAt: null, ...key },
});

interface Case {
  point?: Partial<DoorPoint>;
  ticket?: Partial<TicketAtDoor> | null;
  facts?: Partial<Omit<DoorFacts, 'inside' | 'awaited'>> & { inside?: number; awaited?: number };
  code?: ReadCode;
  direction?: 'IN' | 'OUT';
}

function judge({ point = {}, ticket: own = {}, facts = {}, code = PLAIN, direction = 'IN' }: Case): ScanVerdict {
  const { inside = 0, awaited = 0, ...others } = facts;
  return judgeScan(
    { ...door, ...point },
    {
      ticketOf: () => (own ? { ...ticket, ...own } : undefined),
      listMayBeOld: false,
      whereabouts: () => 'NOT_COME',
      isSignedUp: () => false,
      ...others,
      inside: () => inside,
      awaited: () => awaited,
    },
    { code, direction, at },
  ).verdict;
}

const IN = { whereabouts: () => 'IN' as const };
const OUT = { whereabouts: () => 'OUT' as const };
const SIGNED_UP = { isSignedUp: () => true };
const former = (h: number) => ({ code: 'P1', issue: 1, replacedAt: hour(h) });
const cancelled = { status: 'CANCELLED', cancelledAt: hour(7) } as const;

describe('judging a scan', () => {
  const cases: [string, Case, ScanVerdict][] = [
    ['a good ticket', {}, 'ADMITTED'],
    ['a good signed code', { code: signed() }, 'ADMITTED'],
    ['a code that nobody knows', { ticket: null }, 'UNKNOWN_CODE'],
    ['a code that is not signed by us', { code: { kind: 'FORGED', code: 'P2' } }, 'FORGED'],
    ['a code of a revoked key', { code: signed(2, HERE, { revokedAt: hour(7) }) }, 'KEY_REVOKED'],
    ['a code of a key that is revoked later', { code: signed(2, HERE, { revokedAt: hour(9) }) }, 'ADMITTED'],
    ['a code of an old key', { code: signed(2, HERE, { goodUntil: at }) }, 'KEY_OLD'],
    ['a code of a key that is still good', { code: signed(2, HERE, { goodUntil: hour(9) }) }, 'ADMITTED'],
    ['a signed code of another event', { code: signed(2, ELSEWHERE), ticket: null }, 'OTHER_EVENT'],
    ['a short code of another event', { ticket: { eventId: ELSEWHERE } }, 'OTHER_EVENT'],
    ['a code from before the place got another one', { code: signed(1) }, 'TRANSFERRED'],
    ['a code that staff replaced', { code: signed(1), ticket: { formerCodes: [former(7)] } }, 'REISSUED'],
    ['a short code that staff replaced', { ticket: { formerCodes: [former(7)] } }, 'REISSUED'],
    ['a code in the moment that it is replaced', { ticket: { formerCodes: [former(8)] } }, 'REISSUED'],
    ['a code that staff replace later', { code: signed(1), ticket: { formerCodes: [former(9)] } }, 'ADMITTED'],
    ['the new code', { code: signed(2), ticket: { formerCodes: [former(7)] } }, 'ADMITTED'],
    [
      'the second of three codes, between its end and the third',
      { code: signed(2), ticket: { issue: 3, formerCodes: [former(6), { ...former(9), issue: 2, code: 'P1B' }] } },
      'ADMITTED',
    ],
    ['a ticket that was handed on', { ticket: { ...cancelled, isTransferred: true } }, 'TRANSFERRED'],
    ['a cancelled ticket', { ticket: cancelled }, 'CANCELLED'],
    ['a ticket that is cancelled later', { ticket: { ...cancelled, cancelledAt: hour(9) } }, 'ADMITTED'],
    ['a cancelled ticket of another event', { ticket: { ...cancelled, eventId: ELSEWHERE } }, 'OTHER_EVENT'],
    ['a cancelled ticket whose holder is in', { ticket: cancelled, facts: IN }, 'CANCELLED'],
    ['somebody who is in', { facts: IN }, 'ALREADY_IN'],
    ['somebody who is in, after closing', { facts: IN, point: { closesAt: at } }, 'ALREADY_IN'],
    ['somebody who goes out', { facts: IN, direction: 'OUT' }, 'LEFT'],
    [
      'somebody who goes out of a closed and full room',
      { facts: { ...IN, inside: 9 }, direction: 'OUT', point: { closesAt: at, capacity: 1 } },
      'LEFT',
    ],
    ['somebody who goes out without having come', { direction: 'OUT' }, 'NOT_IN'],
    ['somebody who comes back', { facts: OUT }, 'ADMITTED'],
    ['somebody who comes back where nobody does', { facts: OUT, point: { reentry: false } }, 'NO_REENTRY'],
    ['somebody before the point opens', { point: { opensAt: hour(9) } }, 'TOO_EARLY'],
    ['somebody as the point opens', { point: { opensAt: at } }, 'ADMITTED'],
    ['somebody as the point closes', { point: { closesAt: at } }, 'TOO_LATE'],
    ['a kind that is let in', { point: { kindIds: ['member'] } }, 'ADMITTED'],
    ['another kind', { point: { kindIds: ['speaker'] } }, 'KIND_NOT_ADMITTED'],
    ['who did not sign up', { point: { access: 'SIGNED_UP_ONLY' } }, 'NOT_SIGNED_UP'],
    ['who signed up', { point: { access: 'SIGNED_UP_ONLY' }, facts: SIGNED_UP }, 'ADMITTED'],
    ['the last free seat', { point: { capacity: 3 }, facts: { inside: 2 } }, 'ADMITTED'],
    ['a full room', { point: { capacity: 3 }, facts: { inside: 3 } }, 'FULL'],
    [
      'a seat kept for somebody else',
      { point: { access: 'SIGNED_UP_FIRST', capacity: 3 }, facts: { inside: 1, awaited: 2 } },
      'FULL',
    ],
    [
      'a seat nobody is awaited for',
      { point: { access: 'SIGNED_UP_FIRST', capacity: 3 }, facts: { inside: 1, awaited: 1 } },
      'ADMITTED',
    ],
    [
      'a seat that is kept no more',
      { point: { access: 'SIGNED_UP_FIRST', capacity: 3, seatsKeptUntil: at }, facts: { inside: 1, awaited: 2 } },
      'ADMITTED',
    ],
    [
      'a seat of one’s own',
      { point: { access: 'SIGNED_UP_FIRST', capacity: 3 }, facts: { ...SIGNED_UP, inside: 2, awaited: 1 } },
      'ADMITTED',
    ],
    [
      'a genuine code that an old list lacks',
      { ticket: null, code: signed(), facts: { listMayBeOld: true } },
      'ADMITTED',
    ],
    ['the same, a second time', { ticket: null, code: signed(), facts: { listMayBeOld: true, ...IN } }, 'ALREADY_IN'],
    [
      'the same, where the kind counts',
      { ticket: null, code: signed(), facts: { listMayBeOld: true }, point: { kindIds: ['member'] } },
      'UNKNOWN_CODE',
    ],
    ['a genuine code that the whole list lacks', { ticket: null, code: signed() }, 'UNKNOWN_CODE'],
    ['a short code that an old list lacks', { ticket: null, facts: { listMayBeOld: true } }, 'UNKNOWN_CODE'],
  ];
  it.each(cases)('%s', (_, given, verdict) => {
    expect(judge(given)).toBe(verdict);
  });

  it('names the ticket that was shown, whatever the verdict', () => {
    for (const [, { point, ticket: own, code = PLAIN }] of cases.filter((one) => one[1].code?.kind !== 'FORGED')) {
      const known = own === null ? undefined : { ...ticket, ...own };
      const facts: DoorFacts = {
        ticketOf: () => known,
        listMayBeOld: false,
        whereabouts: () => 'NOT_COME',
        isSignedUp: () => false,
        inside: () => 0,
        awaited: () => 0,
      };
      expect(judgeScan({ ...door, ...point }, facts, { code, direction: 'IN', at }).ticket).toBe(known);
    }
  });

  it('never lets in more than there are seats, in whatever order people come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { maxLength: 20 }), (capacity, comers) => {
        let inside = 0;
        let awaited = Math.min(comers.filter(Boolean).length, capacity);
        let [lefts, turnedAway] = [awaited, 0];
        for (const hasSignedUp of comers) {
          const mine = hasSignedUp && lefts > 0;
          if (mine) lefts -= 1;
          const verdict = judge({
            point: { access: 'SIGNED_UP_FIRST', capacity },
            facts: { isSignedUp: () => mine, inside, awaited },
          });
          if (mine) awaited -= 1;
          if (verdict === 'ADMITTED') inside += 1;
          else if (mine) turnedAway += 1;
        }
        expect(inside).toBeLessThanOrEqual(capacity);
        // Whoever signed up for a seat has one.
        expect(turnedAway).toBe(0);
      }),
    );
  });

  it('calls a refusal only what sends people away', () => {
    expect((['ADMITTED', 'ALREADY_IN', 'LEFT', 'NOT_IN', 'UNDONE'] as const).some(isRefusal)).toBe(false);
    expect((['CANCELLED', 'FORGED', 'FULL', 'UNKNOWN_CODE'] as const).every(isRefusal)).toBe(true);
  });
});
