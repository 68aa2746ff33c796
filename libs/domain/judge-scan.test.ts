import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, judgeScan, type TicketAtDoor } from './judge-scan';

const HERE = 'here';
const code = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{19}$/);
const ticket = fc.record<TicketAtDoor>({
  ticketId: fc.uuid(),
  eventId: fc.constantFrom(HERE, 'elsewhere'),
  status: fc.constantFrom('CONFIRMED', 'CANCELLED'),
  admittedAt: fc.option(fc.date({ noInvalidDate: true })),
});
const door = fc
  .dictionary(code, ticket)
  .map((tickets) => ({ eventId: HERE, ticketOf: (shown: string) => tickets[shown], tickets }));

describe('judging a scan', () => {
  it('lets in exactly who has a valid ticket for this event and did not come yet', () => {
    fc.assert(
      fc.property(door, code, (facts, unknown) => {
        for (const shown of [...Object.keys(facts.tickets), unknown]) {
          const known = facts.tickets[shown];
          const mayEnter = known?.eventId === HERE && known.status === 'CONFIRMED' && known.admittedAt === null;
          expect(judgeScan(facts, shown).verdict === 'ADMITTED').toBe(mayEnter);
        }
      }),
    );
  });

  it('names the ticket that was shown, whatever the verdict, and no other', () => {
    fc.assert(
      fc.property(door, code, (facts, shown) => {
        expect(judgeScan(facts, shown).ticket).toBe(facts.tickets[shown]);
        for (const [known, its] of Object.entries(facts.tickets)) expect(judgeScan(facts, known).ticket).toBe(its);
      }),
    );
  });

  it('admits once, however often and in whatever order codes are shown', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(code, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(9), { maxLength: 60 }),
        (codes, shown) => {
          const tickets = new Map(
            codes.map((its): [string, TicketAtDoor] => [
              its,
              { ticketId: its, eventId: HERE, status: 'CONFIRMED', admittedAt: null },
            ]),
          );
          const admitted: string[] = [];
          for (const index of shown) {
            const { verdict, ticket: its } = judgeScan(
              { eventId: HERE, ticketOf: (c) => tickets.get(c) },
              codes[index % codes.length]!,
            );
            if (verdict !== 'ADMITTED' || !its) continue;
            admitted.push(its.ticketId);
            its.admittedAt = new Date(0);
          }
          expect(new Set(admitted).size).toBe(admitted.length);
          expect(admitted).toHaveLength(new Set(shown.map((index) => index % codes.length)).size);
        },
      ),
    );
  });

  it('takes a code as people type it', () => {
    const known: TicketAtDoor = { ticketId: 't', eventId: HERE, status: 'CONFIRMED', admittedAt: null };
    const facts = { eventId: HERE, ticketOf: (shown: string) => (shown === 'ABCD2345EFGH6789' ? known : undefined) };
    expect(judgeScan(facts, ' abcd-2345 efgh-6789 ').verdict).toBe('ADMITTED');
  });

  it('judges any text at all', () => {
    const facts = { eventId: HERE, ticketOf: () => undefined };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (shown) => judgeScan(facts, shown).verdict === 'UNKNOWN_CODE'),
    );
  });

  it('puts another event before a cancellation, and a cancellation before an earlier admission', () => {
    const judge = (eventId: string, status: TicketAtDoor['status'], admittedAt: Date | null) =>
      judgeScan({ eventId: HERE, ticketOf: () => ({ ticketId: 't', eventId, status, admittedAt }) }, 'X').verdict;
    expect(judge('elsewhere', 'CANCELLED', new Date(0))).toBe('OTHER_EVENT');
    expect(judge(HERE, 'CANCELLED', new Date(0))).toBe('CANCELLED');
    expect(judge(HERE, 'CONFIRMED', new Date(0))).toBe('ALREADY_IN');
  });

  it('calls a refusal only what sends people away', () => {
    expect((['ADMITTED', 'ALREADY_IN', 'CANCELLED', 'OTHER_EVENT', 'UNKNOWN_CODE'] as const).filter(isRefusal)).toEqual(
      ['CANCELLED', 'OTHER_EVENT', 'UNKNOWN_CODE'],
    );
  });
});
