import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionTable, type SessionAnswers } from './satisfaction-table';
import { newMemberSurvey } from './satisfaction-survey';

const levelsOf = (counts: number[], satisfied = 'satisfait') =>
  newMemberSurvey({ satisfied: { fr: satisfied, en: 'satisfied' } }).questions[0]!.options.map(
    ({ value, label }, index) => ({
      level: value,
      label,
      count: counts[index] ?? 0,
    }),
  );

const session = (fields: Partial<SessionAnswers> = {}): SessionAnswers => ({
  day: '2024-03-05',
  levels: levelsOf([7, 5], 'plutôt satisfait'),
  information: { sum: 49, answers: 12 },
  grade: { sum: 99, answers: 12 },
  ...fields,
});

const printed = (fields: Partial<SessionAnswers>, language?: 'FR' | 'EN') =>
  satisfactionTable([session(fields)], language)[0]!;

describe('the table of new-member sessions', () => {
  it('prints the report of 2024 to the letter', () => {
    const rows = satisfactionTable([
      session(),
      session({
        day: '2024-07-01',
        levels: levelsOf([6, 2]),
        information: { sum: 36, answers: 8 },
        grade: { sum: 72, answers: 8 },
      }),
      session({
        day: '2024-11-07',
        levels: levelsOf([4, 4]),
        information: { sum: 30, answers: 8 },
        grade: { sum: 70, answers: 8 },
      }),
    ]);
    expect(rows.map(({ levels: _, ...row }) => Object.values(row))).toEqual([
      ['05 mars 2024', '58% très satisfait 42% plutôt satisfait', '4.08/5', '8.25/10'],
      ['01 juillet 2024', '75% très satisfait 25% satisfait', '4.50/5', '9/10'],
      ['07 novembre 2024', '50% très satisfait 50% satisfait', '3.75/5', '8.75/10'],
    ]);
  });

  it('prints it in English', () => {
    const { levels: _, ...row } = printed({}, 'EN');
    expect(row).toEqual({
      session: '05 March 2024',
      satisfaction: '58% very satisfied 42% satisfied',
      partnerClubInformation: '4.08/5',
      sessionGrade: '8.25/10',
    });
  });

  it('puts the best level first, whatever the order it is given', () => {
    expect(printed({ levels: levelsOf([1, 2, 0, 1]).toReversed() }).satisfaction).toBe(
      '25% très satisfait 50% satisfait 25% pas du tout satisfait',
    );
  });

  it('names a level that somebody chose even where its share rounds to nothing', () => {
    expect(printed({ levels: levelsOf([999, 0, 0, 1]) }).satisfaction).toBe(
      '100% très satisfait 0% pas du tout satisfait',
    );
  });

  it('gives the higher level the point when remainders are equal', () => {
    expect(printed({ levels: levelsOf([1, 1, 1]) }).satisfaction).toBe(
      '34% très satisfait 33% satisfait 33% peu satisfait',
    );
  });

  it.each([
    [{ sum: 805, answers: 200 }, '4.03/5'],
    [{ sum: 9, answers: 8 }, '1.13/5'],
    [{ sum: 14, answers: 3 }, '4.67/5'],
    [{ sum: 5, answers: 1 }, '5.00/5'],
  ])('rounds the mean of %o half up to two decimals', (information, expected) => {
    expect(printed({ information }).partnerClubInformation).toBe(expected);
  });

  it.each([
    [{ sum: 10, answers: 1 }, '10/10'],
    [{ sum: 17, answers: 2 }, '8.5/10'],
    [{ sum: 1001, answers: 125 }, '8.01/10'],
    [{ sum: 1601, answers: 200 }, '8.01/10'],
  ])('prints the grade of %o without zeros at the end', (grade, expected) => {
    expect(printed({ grade }).sessionGrade).toBe(expected);
  });

  it('leaves a cell empty that nobody answered', () => {
    const row = printed({ levels: levelsOf([]), information: { sum: 0, answers: 0 }, grade: { sum: 0, answers: 0 } });
    expect([row.satisfaction, row.partnerClubInformation, row.sessionGrade]).toEqual(['', '', '']);
  });

  it('refuses what cannot be counts', () => {
    expect(() => printed({ levels: levelsOf([1.5]) })).toThrow(RangeError);
    expect(() => printed({ levels: levelsOf([-1]) })).toThrow(RangeError);
    expect(() => printed({ information: { sum: 11, answers: 2 } })).toThrow(RangeError);
    expect(() => printed({ day: '5 mars' })).toThrow(RangeError);
  });

  it('prints no mean that is further than half a hundredth from the exact one', () => {
    const mean = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(mean, (answers) => {
        const sum = answers.reduce((a, b) => a + b, 0);
        const cell = printed({ information: { sum, answers: answers.length } }).partnerClubInformation;
        expect(cell).toMatch(/^[1-5]\.\d\d\/5$/);
        // Whole numbers: |cell - sum/n| ≤ 1/200, and a half goes up.
        const hundredth = Math.round(Number.parseFloat(cell) * 100);
        const twice = 2 * hundredth * answers.length - 200 * sum;
        expect(twice).toBeGreaterThan(-answers.length);
        expect(twice).toBeLessThanOrEqual(answers.length);
      }),
    );
  });
});
