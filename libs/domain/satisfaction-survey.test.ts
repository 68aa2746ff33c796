import { describe, expect, it } from 'vitest';
import {
  KIND_OF_TOPIC,
  liveSatisfaction,
  newMemberSurvey,
  type QuestionKind,
  STEPS_OF_SCALE,
} from './satisfaction-survey';

describe('ready surveys', () => {
  it('have every value of their scales once, best first', () => {
    for (const { kind, options } of [...newMemberSurvey().questions, ...liveSatisfaction().questions]) {
      const steps = (STEPS_OF_SCALE as Partial<Record<QuestionKind, number>>)[kind];
      expect(options.map(({ value }) => value)).toEqual(Array.from({ length: steps! }, (_, index) => steps! - index));
    }
  });

  it('ask each topic of the yearly table once, by a question of its kind', () => {
    const asked = newMemberSurvey().questions.map(({ topic, kind }) => [topic, kind]);
    expect(Object.fromEntries(asked)).toEqual(KIND_OF_TOPIC);
  });

  it('take the wording of the third level from who makes the survey', () => {
    const survey = newMemberSurvey({ satisfied: { fr: 'plutôt satisfait', en: 'rather satisfied' } });
    expect(survey.questions[0]!.options[1]).toEqual({
      value: 3,
      label: { fr: 'plutôt satisfait', en: 'rather satisfied' },
    });
    expect(newMemberSurvey().questions[0]!.options[1]!.label.fr).toBe('satisfait');
  });
});
