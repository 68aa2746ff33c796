import { describe, expect, it } from 'vitest';
import { blankQuestion, draftOfQuestion, inputOfQuestion, moved, readyQuestion } from './question-draft';

describe('a question as staff type it', () => {
  it('is sent as it was read', () => {
    const question = {
      id: 'q1',
      kind: 'CHOICE' as const,
      topic: null,
      stage: 'CONFIRMED' as const,
      label: { __typename: 'Text' as const, fr: 'Repas', en: 'Meal' },
      help: null,
      options: [
        { __typename: 'FormOption' as const, value: 'a', label: { __typename: 'Text' as const, fr: 'Oui', en: 'Yes' } },
      ],
      required: true,
      isSensitive: false,
      askedAtDoor: true,
      kindIds: ['press'],
      shownIf: { __typename: 'FormCondition' as const, questionId: 'q0', values: ['x'] },
      __typename: 'FormQuestion' as const,
    };
    expect(inputOfQuestion('e1', draftOfQuestion(question))).toEqual({
      eventId: 'e1',
      id: 'q1',
      kind: 'CHOICE',
      topic: null,
      stage: 'CONFIRMED',
      label: { fr: 'Repas', en: 'Meal' },
      help: null,
      options: [{ value: 'a', label: { fr: 'Oui', en: 'Yes' } }],
      required: true,
      isSensitive: false,
      askedAtDoor: true,
      kindIds: ['press'],
      shownIf: { questionId: 'q0', values: ['x'] },
    });
  });

  it('drops options that its kind has no use for', () => {
    expect(inputOfQuestion('e1', { ...readyQuestion('DIETARY'), kind: 'TEXT' }).options).toEqual([]);
    expect(inputOfQuestion('e1', blankQuestion()).shownIf).toBeNull();
  });

  it('is about health when it is about food or access', () => {
    expect(readyQuestion('DIETARY').isSensitive).toBe(true);
    expect(readyQuestion('PHOTO').isSensitive).toBe(false);
  });

  it('about an e-mail address for booths follows a yes to the name, where that is asked', () => {
    expect(readyQuestion('BOOTH_EMAIL', [{ id: 'q1', topic: 'BOOTH_PROFILE' }])).toMatchObject({
      kind: 'CONSENT',
      shownIfId: 'q1',
      shownIfValues: ['YES'],
      isSensitive: false,
    });
    expect(readyQuestion('BOOTH_EMAIL', [{ id: 'q1', topic: null }]).shownIfId).toBe('');
  });
});

it('items move in both directions', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});
