import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeTicketCode,
  normaliseTicketCode,
  spellTicketCode,
  TICKET_CODE_BYTES,
  TICKET_CODE_LENGTH,
  ticketCodeShape,
} from './ticket-code';

const code = fc.uint8Array({ minLength: TICKET_CODE_BYTES, maxLength: TICKET_CODE_BYTES }).map(makeTicketCode);
const place = fc.nat(TICKET_CODE_LENGTH - 1);
const character = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const withAt = (text: string, at: number, c: string) => text.slice(0, at) + c + text.slice(at + 1);

describe('ticket code', () => {
  it('keeps all 80 random bits', () => {
    const bytes = fc.uint8Array({ minLength: TICKET_CODE_BYTES, maxLength: TICKET_CODE_BYTES });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const same = a.every((byte, at) => byte === b[at]);
        expect(makeTicketCode(a) === makeTicketCode(b)).toBe(same);
      }),
    );
    expect(makeTicketCode(new Uint8Array(TICKET_CODE_BYTES).fill(255))).toMatch(/^P1Z{16}.$/);
  });

  it('fits the alphanumeric mode of QR codes and is good', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toMatch(/^P1[0-9A-HJKMNP-TV-Z]{17}$/);
        expect(ticketCodeShape(made)).toBe('GOOD');
      }),
    );
  });

  it('is the same however it is typed', () => {
    const separators = fc.array(fc.constantFrom(' ', '-', '\u202f', '.', ''), {
      minLength: TICKET_CODE_LENGTH,
      maxLength: TICKET_CODE_LENGTH,
    });
    fc.assert(
      fc.property(code, separators, fc.boolean(), (made, between, small) => {
        const typed = [...made].map((c, at) => (c === '0' ? 'o' : c === '1' ? 'l' : c) + between[at]).join('');
        expect(normaliseTicketCode(small ? typed.toLowerCase() : typed)).toBe(made);
        expect(normaliseTicketCode(spellTicketCode(made))).toBe(made);
      }),
    );
  });

  it('finds any one wrong character', () => {
    fc.assert(
      fc.property(code, place, character, (made, at, c) => {
        fc.pre(made[at] !== c);
        expect(ticketCodeShape(withAt(made, at, c))).not.toBe('GOOD');
      }),
    );
  });

  it('finds any two characters swapped', () => {
    fc.assert(
      fc.property(code, place, place, (made, a, b) => {
        fc.pre(made[a] !== made[b]);
        const swapped = withAt(withAt(made, a, made.charAt(b)), b, made.charAt(a));
        expect(ticketCodeShape(swapped)).not.toBe('GOOD');
      }),
    );
  });

  it('tells a slip from something else', () => {
    const made = makeTicketCode(new Uint8Array(TICKET_CODE_BYTES));
    expect(ticketCodeShape(withAt(made, 8, made[8] === '7' ? '8' : '7'))).toBe('MISTYPED');
    fc.assert(
      fc.property(fc.string(), (anything) => {
        expect(ticketCodeShape(normaliseTicketCode(anything))).not.toBe('GOOD');
      }),
    );
    expect(ticketCodeShape('')).toBe('NOT_A_CODE');
    expect(ticketCodeShape(`${made}0`)).toBe('NOT_A_CODE');
  });

  it('wants as many random bytes as it says', () => {
    expect(() => makeTicketCode(new Uint8Array(9))).toThrow(RangeError);
  });
});
