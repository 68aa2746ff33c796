import { describe, expect, it } from 'vitest';
import { askedOf, cleanWords, faultsOfBallot, type PollQuestion } from './poll-answers';

const question = (id: string, part: Partial<PollQuestion>): PollQuestion => ({
  id,
  kind: 'SINGLE_CHOICE',
  options: [{ value: 1 }, { value: 2 }, { value: 3 }],
  required: true,
  lowest: null,
  highest: null,
  shownIf: null,
  ...part,
});
const codes = (part: Partial<PollQuestion>, answer: object) =>
  faultsOfBallot([question('q', part)], [{ questionId: 'q', ...answer }]).map(({ code }) => code);

describe('an answer', () => {
  it('has the shape of its kind', () => {
    expect(codes({}, { value: 2 })).toEqual([]);
    expect(codes({}, { value: 4 })).toEqual(['VALUE_UNKNOWN']);
    expect(codes({}, { picks: [1] })).toEqual(['VALUE_UNKNOWN']);
    expect(codes({}, { value: 1, words: 'more' })).toEqual(['VALUE_UNKNOWN']);
    expect(codes({}, {})).toEqual(['ANSWER_MISSING']);
  });

  it('of several choices has each once, and no more than may be', () => {
    const several = { kind: 'MULTIPLE_CHOICE', highest: 2 } as const;
    expect(codes(several, { picks: [3, 1] })).toEqual([]);
    expect(codes(several, { picks: [1, 1] })).toEqual(['VALUE_UNKNOWN']);
    expect(codes(several, { picks: [1, 2, 3] })).toEqual(['TOO_MANY']);
    expect(codes(several, { picks: [] })).toEqual(['ANSWER_MISSING']);
  });

  it('of a ranking has every option', () => {
    expect(codes({ kind: 'RANKING' }, { picks: [3, 1, 2] })).toEqual([]);
    expect(codes({ kind: 'RANKING' }, { picks: [3, 1] })).toEqual(['ANSWER_MISSING']);
  });

  it('in numbers keeps the limits', () => {
    const years = { kind: 'NUMBER', options: [], lowest: 0, highest: 50 } as const;
    expect(codes(years, { value: 50 })).toEqual([]);
    expect(codes(years, { value: 51 })).toEqual(['OUT_OF_RANGE']);
    expect(codes(years, { value: 1.5 })).toEqual(['VALUE_UNKNOWN']);
  });

  it('in words is something, and not too long', () => {
    const word = { kind: 'SHORT_TEXT', options: [] } as const;
    expect(codes(word, { words: 'espoir' })).toEqual([]);
    expect(codes(word, { words: ' \u200b ' })).toEqual(['ANSWER_MISSING']);
    expect(codes(word, { words: 'a'.repeat(41) })).toEqual(['TOO_LONG']);
    expect(cleanWords('SHORT_TEXT', ' de\n l’espoir\u202e ')).toBe('de l’espoir');
    expect(cleanWords('OPEN_TEXT', 'un\r\ndeux')).toBe('un\ndeux');
  });
});

describe('a question with a condition', () => {
  const questions = [
    question('first', {}),
    question('second', { shownIf: { questionId: 'first', values: [2, 3] }, required: true }),
    question('third', { shownIf: { questionId: 'second', values: [1] }, required: false }),
  ];

  it('is asked, and must be answered, only of those who gave the answer', () => {
    expect(askedOf(questions, [{ questionId: 'first', value: 1 }]).map(({ id }) => id)).toEqual(['first']);
    expect(faultsOfBallot(questions, [{ questionId: 'first', value: 1 }])).toEqual([]);
    expect(faultsOfBallot(questions, [{ questionId: 'first', value: 2 }])).toEqual([
      { field: 'second', code: 'ANSWER_MISSING' },
    ]);
  });

  it('takes no answer of those whom it does not ask', () => {
    const answers = [
      { questionId: 'first', value: 1 },
      { questionId: 'second', value: 1 },
    ];
    expect(faultsOfBallot(questions, answers)).toEqual([{ field: 'second', code: 'QUESTION_NOT_ASKED' }]);
  });
});
