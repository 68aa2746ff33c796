import { describe, expect, it } from 'vitest';
import { draftOf, inputOf, questionOf } from './poll-draft';

describe('a poll that is being made', () => {
  it('starts from the new-member survey with its topics and its own wording', () => {
    const input = inputOf('event', draftOf('NEW_MEMBER'));
    expect(input.questions.map(({ kind, topic, optionsFr }) => [kind, topic, optionsFr?.length])).toEqual([
      ['SATISFACTION', 'SATISFACTION', 4],
      ['RATING_5', 'PARTNER_CLUB_INFORMATION', 5],
      ['GRADE_10', 'SESSION_GRADE', undefined],
    ]);
    expect(input.questions[0]!.optionsFr![1]).toBe('satisfait');
  });

  it('sends the wording that was typed, in both languages', () => {
    const draft = draftOf('NEW_MEMBER');
    const [satisfaction] = draft.questions;
    satisfaction!.options = satisfaction!.options.with(1, { fr: 'plutôt satisfait', en: 'rather satisfied' });
    const [question] = inputOf('event', draft).questions;
    expect([question!.optionsFr![1], question!.optionsEn![1]]).toEqual(['plutôt satisfait', 'rather satisfied']);
  });

  it('leaves the numbers of a grade to the server, and gives a choice two answers to fill in', () => {
    expect(questionOf('GRADE_10').options).toEqual([]);
    expect(questionOf('SINGLE_CHOICE').options).toHaveLength(2);
    expect(inputOf('event', draftOf('CHOICE')).mode).toBe('LIVE');
  });
});
