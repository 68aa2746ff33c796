import { describe, expect, it } from 'vitest';
import type { FormQuestionFieldsFragment } from '@parvis/contract/web';
import type { Draft } from './draft';
import { asksNow, stepOfFault, stepsOf } from './steps';

const question = (id: string, fields: Partial<FormQuestionFieldsFragment> = {}) =>
  ({
    id,
    kind: 'TEXT',
    stage: 'REGISTRATION',
    required: false,
    options: [],
    kindIds: [],
    shownIf: null,
    ...fields,
  }) as unknown as FormQuestionFieldsFragment;
const draft = (fields: Partial<Draft> = {}) => ({ kindId: '', answers: {}, ...fields }) as Draft;

describe('the screens of a registration', () => {
  it('are one for a simple event, and three at most', () => {
    expect(stepsOf([], false)).toEqual(['you']);
    expect(stepsOf([question('a'), question('b'), question('c', { stage: 'CONFIRMED' })], false)).toEqual(['you']);
    expect(
      stepsOf(
        ['a', 'b', 'c', 'd'].map((id) => question(id)),
        true,
      ),
    ).toEqual(['kind', 'you', 'questions']);
  });

  it('ask for what the server alone knew to ask', () => {
    const form = [question('all'), question('press', { kindIds: ['press'] })];
    const ids = (questions: { id: string }[]) => questions.map(({ id }) => id);
    expect(ids(asksNow(form, draft(), {}))).toEqual(['all']);
    expect(ids(asksNow(form, draft({ kindId: 'press' }), {}))).toEqual(['all', 'press']);
    expect(ids(asksNow(form, draft(), { 'answers.press': 'REQUIRED' }))).toEqual(['all', 'press']);
    // It stays while one answers it.
    expect(ids(asksNow(form, draft({ answers: { press: ['x'] } }), {}))).toEqual(['all', 'press']);
  });

  it('lead to the first fault', () => {
    const steps = ['kind', 'you', 'questions'] as const;
    expect(stepOfFault(steps, {})).toBeUndefined();
    expect(stepOfFault(steps, { 'answers.a': 'REQUIRED', email: 'REQUIRED' })).toBe('you');
    expect(stepOfFault(steps, { 'answers.a': 'REQUIRED' })).toBe('questions');
    expect(stepOfFault(['you'], { 'answers.a': 'REQUIRED' })).toBe('you');
  });
});
