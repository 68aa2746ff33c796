import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedQuestions,
  cleanAnswer,
  conditionLoop,
  faultOfAnswer,
  type FormQuestionKind,
  type FormRule,
  judgeAnswers,
} from './form-rules';

const question = (id: string, fields: Partial<FormRule> = {}): FormRule => ({
  id,
  kind: 'TEXT',
  required: false,
  stage: 'REGISTRATION',
  options: [],
  kindIds: [],
  shownIf: null,
  ...fields,
});
const choice = (id: string, fields: Partial<FormRule> = {}) =>
  question(id, { kind: 'CHOICE', options: [{ value: 'a' }, { value: 'b' }], ...fields });
const idsOf = (questions: readonly FormRule[]) => questions.map(({ id }) => id);
const asked = (questions: FormRule[], answers = {}, kindId = 'member') =>
  idsOf(askedQuestions(questions, kindId, ['REGISTRATION'], answers));

/** Forms of choices, each of which may depend on any other, even in circles. */
const KINDS = ['member', 'press'];
const form = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, n) =>
      fc
        .record({
          on: fc.option(fc.integer({ min: 0, max: size - 1 })),
          values: fc.subarray(['a', 'b'], { minLength: 1 }),
          kindIds: fc.subarray(KINDS),
          required: fc.boolean(),
          stage: fc.constantFrom('REGISTRATION' as const, 'CONFIRMED' as const),
        })
        .map(({ on, values, kindIds, required, stage }) =>
          choice(`q${n}`, { kindIds, required, stage, shownIf: on === null ? null : { questionId: `q${on}`, values } }),
        ),
    ),
  ),
);
const answersTo = fc.dictionary(
  fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'),
  fc.subarray(['a', 'b', 'nonsense']),
);

describe('which questions somebody is asked', () => {
  it('hangs on the kind of ticket, the stage, and the answers to other questions', () => {
    const questions = [
      choice('diet'),
      question('allergy', { shownIf: { questionId: 'diet', values: ['b'] } }),
      question('card', { kindIds: ['press'] }),
      question('hotel', { stage: 'CONFIRMED' }),
    ];
    expect(asked(questions)).toEqual(['diet']);
    expect(asked(questions, { diet: ['b'] })).toEqual(['diet', 'allergy']);
    expect(asked(questions, { diet: ['a'] }, 'press')).toEqual(['diet', 'card']);
    expect(idsOf(askedQuestions(questions, 'member', ['CONFIRMED'], {}))).toEqual(['hotel']);
  });

  it('is no other when a question it hangs on is hidden itself, whatever was answered to it before', () => {
    const questions = [
      choice('one'),
      choice('two', { shownIf: { questionId: 'one', values: ['a'] } }),
      question('three', { shownIf: { questionId: 'two', values: ['a'] } }),
    ];
    expect(asked(questions, { one: ['a'], two: ['a'] })).toEqual(['one', 'two', 'three']);
    expect(asked(questions, { one: ['b'], two: ['a'] })).toEqual(['one']);
  });

  it('may hang on a consent that is not given', () => {
    const questions = [
      question('photo', { kind: 'CONSENT' }),
      question('sticker', { shownIf: { questionId: 'photo', values: ['NO'] } }),
    ];
    expect(asked(questions)).toEqual(['photo', 'sticker']);
    expect(asked(questions, { photo: ['YES'] })).toEqual(['photo']);
  });

  it('never includes one whose condition is not met, and always one that has none', () => {
    fc.assert(
      fc.property(form, answersTo, (questions, answers) => {
        const shown = askedQuestions(questions, 'member', ['REGISTRATION', 'CONFIRMED'], answers);
        const ids = idsOf(shown);
        for (const one of questions) {
          const isFor = one.kindIds.length === 0 || one.kindIds.includes('member');
          if (isFor && !one.shownIf) expect(ids).toContain(one.id);
          if (!isFor) expect(ids).not.toContain(one.id);
          if (one.shownIf && ids.includes(one.id)) {
            expect(ids).toContain(one.shownIf.questionId);
            expect(one.shownIf.values).toEqual(
              expect.arrayContaining(
                (answers[one.shownIf.questionId] ?? []).filter((value) => one.shownIf!.values.includes(value)),
              ),
            );
          }
        }
      }),
    );
  });

  it('ends for conditions that go in circles, and nothing in a circle is asked', () => {
    fc.assert(
      fc.property(form, answersTo, (questions, answers) => {
        const loop = conditionLoop(questions);
        const ids = idsOf(askedQuestions(questions, 'member', ['REGISTRATION', 'CONFIRMED'], answers));
        for (const id of loop) expect(ids).not.toContain(id);
      }),
    );
  });
});

describe('a form with its answers', () => {
  it('keeps answers to what was asked alone, and finds fault with nothing else', () => {
    fc.assert(
      fc.property(form, answersTo, (questions, answers) => {
        const { kept, faults } = judgeAnswers(questions, 'member', ['REGISTRATION'], answers);
        const ids = idsOf(askedQuestions(questions, 'member', ['REGISTRATION'], answers));
        expect(ids).toEqual(expect.arrayContaining([...Object.keys(kept), ...Object.keys(faults)]));
        for (const id of Object.keys(faults)) expect(kept[id]).toBeUndefined();
      }),
    );
  });

  it('is taken again as it was kept: the page and the server agree', () => {
    fc.assert(
      fc.property(form, answersTo, (questions, answers) => {
        const once = judgeAnswers(questions, 'member', ['REGISTRATION'], answers);
        // What one is asked may hang on answers of the other stage, which are not sent again.
        fc.pre(questions.every(({ stage }) => stage === 'REGISTRATION') && Object.keys(once.faults).length === 0);
        expect(judgeAnswers(questions, 'member', ['REGISTRATION'], once.kept)).toEqual(once);
      }),
    );
  });

  it('needs what is required, once it is asked', () => {
    const questions = [
      choice('diet'),
      question('what', { required: true, shownIf: { questionId: 'diet', values: ['b'] } }),
    ];
    const judge = (answers: Record<string, string[]>) => judgeAnswers(questions, 'member', ['REGISTRATION'], answers);
    expect(judge({ diet: ['a'] }).faults).toEqual({});
    expect(judge({ diet: ['b'], what: ['  '] }).faults).toEqual({ what: 'REQUIRED' });
    expect(judge({ diet: ['a'], what: ['Nuts'] }).kept).toEqual({ diet: ['a'] });
  });
});

describe('one answer', () => {
  const fault = (kind: FormQuestionKind, values: string[], fields: Partial<FormRule> = {}) => {
    const one = question('q', { kind, ...fields });
    return faultOfAnswer(one, cleanAnswer(one, values));
  };

  it('may be in any script, over as many lines as the question takes, and not without end', () => {
    expect(cleanAnswer({ kind: 'TEXT' }, [' Zoë\n 王\u0000 '])).toEqual(['Zoë 王']);
    expect(cleanAnswer({ kind: 'LONG_TEXT' }, ['one\r\ntwo '])).toEqual(['one\ntwo']);
    // The joiner inside a family emoji and in Persian words is part of them.
    expect(cleanAnswer({ kind: 'TEXT' }, ['می‌خواهم'])).toEqual(['می‌خواهم']);
    expect(fault('LONG_TEXT', ['x'.repeat(5000)])).toBeUndefined();
    expect(fault('LONG_TEXT', ['x'.repeat(10_000)])).toBe('TOO_LONG');
    expect(fault('TEXT', ['x'.repeat(301)])).toBe('TOO_LONG');
  });

  it('may be a number as people of either language write it', () => {
    expect(cleanAnswer({ kind: 'NUMBER' }, ['1 234,5'])).toEqual(['1234.5']);
    expect(fault('NUMBER', ['1 234,5'])).toBeUndefined();
    expect(fault('NUMBER', ['twelve'])).toBe('NOT_A_NUMBER');
  });

  it('may be a day there is', () => {
    expect(fault('DATE', ['2024-02-29'])).toBeUndefined();
    for (const typed of ['2023-02-29', '31/12/2024', '2024-13-01', '0024-01-01'])
      expect(fault('DATE', [typed])).toBe('NOT_A_DATE');
  });

  it('may be one of the options', () => {
    const options = [{ value: 'a' }, { value: 'b' }];
    expect(fault('SEVERAL', ['a', 'b', 'a'], { options })).toBeUndefined();
    expect(fault('SEVERAL', ['a', 'c'], { options })).toBe('NOT_AN_OPTION');
    expect(fault('CHOICE', ['c'], { options })).toBe('NOT_AN_OPTION');
  });

  it('may be a consent, which is required only where the event cannot do without', () => {
    expect(fault('CONSENT', ['NO'], { required: true })).toBe('CONSENT_NEEDED');
    expect(fault('CONSENT', [], { required: true })).toBe('CONSENT_NEEDED');
    expect(fault('CONSENT', ['YES'], { required: true })).toBeUndefined();
    expect(fault('CONSENT', ['NO'])).toBeUndefined();
    expect(fault('CONSENT', ['perhaps'])).toBe('NOT_AN_OPTION');
  });

  it('is cleaned for good: a second time changes nothing', () => {
    const kinds: FormQuestionKind[] = ['TEXT', 'LONG_TEXT', 'NUMBER', 'SEVERAL'];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(fc.string({ unit: 'binary' })), (kind, values) => {
        const once = cleanAnswer({ kind }, values);
        expect(cleanAnswer({ kind }, once)).toEqual(once);
      }),
    );
  });
});

describe('conditions', () => {
  it('in a circle are named', () => {
    const on = (id: string, other: string | null) =>
      question(id, { shownIf: other === null ? null : { questionId: other, values: ['a'] } });
    expect(conditionLoop([on('a', 'b'), on('b', null)])).toEqual([]);
    expect(conditionLoop([on('a', 'a')])).toEqual(['a']);
    expect(conditionLoop([on('x', 'a'), on('a', 'b'), on('b', 'c'), on('c', 'a')]).sort()).toEqual(['a', 'b', 'c']);
  });
});
