import { askedQuestions, type FormRule } from './form-rules';
import type { AnswerOption, QuestionKind } from './satisfaction-survey';

/**
 * What may be answered to the questions of a poll. The ballot on the phone and the server both judge by these.
 */

/** An answer is one value, several in an order, or words; exactly one of the three. */
export interface GivenAnswer {
  questionId: string;
  value?: number | null;
  /** Options chosen; of a ranking all of them, the best first. */
  picks?: number[] | null;
  words?: string | null;
}

export type AnswerShape = 'VALUE' | 'PICKS' | 'WORDS' | 'NONE';

export const SHAPE_OF_KIND: Record<QuestionKind, AnswerShape> = {
  SATISFACTION: 'VALUE',
  RATING_5: 'VALUE',
  GRADE_10: 'VALUE',
  NPS: 'VALUE',
  SINGLE_CHOICE: 'VALUE',
  YES_NO: 'VALUE',
  NUMBER: 'VALUE',
  MULTIPLE_CHOICE: 'PICKS',
  RANKING: 'PICKS',
  SHORT_TEXT: 'WORDS',
  OPEN_TEXT: 'WORDS',
  SPEAKER_QUESTIONS: 'NONE',
};

/** Characters of an answer in words, and of a question to the speaker. */
export const LONGEST_WORDS = { SHORT_TEXT: 40, OPEN_TEXT: 1000, SPEAKER_QUESTIONS: 280 } as const;

/** The numbers that a question takes where it does not say. */
export const NUMBER_LIMITS = { lowest: 0, highest: 1_000_000 } as const;

/** Kinds with a few values, whose answer may decide whether another question is asked. */
export const DECIDING_KINDS: readonly QuestionKind[] = [
  ...(['SATISFACTION', 'RATING_5', 'GRADE_10', 'NPS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'YES_NO'] as const),
];

/** Kinds whose answers part those who answered into groups that do not overlap. */
export const SPLITTING_KINDS: readonly QuestionKind[] = ['SINGLE_CHOICE', 'YES_NO'];

export interface PollQuestion {
  id: string;
  kind: QuestionKind;
  options: readonly Pick<AnswerOption, 'value'>[];
  required: boolean;
  /** Of a number; of several choices, how many at most. */
  lowest: number | null;
  highest: number | null;
  shownIf: { questionId: string; values: readonly number[] } | null;
}

export interface PollAnswerFault {
  field: string;
  code:
    | 'ANSWER_MISSING'
    | 'QUESTION_UNKNOWN'
    | 'QUESTION_TWICE'
    | 'QUESTION_NOT_ASKED'
    | 'VALUE_UNKNOWN'
    | 'TOO_MANY'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE';
}

/** The questions that are asked of somebody who answered this so far, in their order. */
export function askedOf<Question extends PollQuestion>(
  questions: readonly Question[],
  answers: readonly GivenAnswer[],
): Question[] {
  const rules = questions.map((question): FormRule & { question: Question } => ({
    question,
    id: question.id,
    kind: question.kind === 'MULTIPLE_CHOICE' ? 'SEVERAL' : 'CHOICE',
    required: question.required,
    stage: 'REGISTRATION',
    options: question.options.map(({ value }) => ({ value: `${value}` })),
    kindIds: [],
    shownIf: question.shownIf && { ...question.shownIf, values: question.shownIf.values.map(String) },
  }));
  const given = Object.fromEntries(
    answers.map(({ questionId, value, picks }) => [questionId, (picks ?? (value == null ? [] : [value])).map(String)]),
  );
  return askedQuestions(rules, '', ['REGISTRATION'], given).map(({ question }) => question);
}

/** Blanks around it and what has no shape go; a short text is one line. */
export function cleanWords(kind: QuestionKind, words: string): string {
  const shaped = words
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\u200c|\u200d|\n|\t)[\p{Cc}\p{Cf}]/gu, '');
  return (kind === 'OPEN_TEXT' ? shaped : shaped.replace(/\s+/g, ' ')).trim();
}

/** True when the answer says something. */
export const isAnswered = (answer: GivenAnswer | undefined): boolean =>
  answer !== undefined &&
  (answer.value != null || (answer.picks?.length ?? 0) > 0 || (answer.words ?? '').trim() !== '');

/** What is wrong with a whole ballot: every question that is asked, once, as its kind wants it; no other. */
export function faultsOfBallot(questions: readonly PollQuestion[], answers: readonly GivenAnswer[]): PollAnswerFault[] {
  const faults: PollAnswerFault[] = [];
  const asked = askedOf(questions, answers);
  const seen = new Set<string>();
  for (const answer of answers) {
    const field = answer.questionId;
    const question = questions.find(({ id }) => id === field);
    if (!question) faults.push({ field, code: 'QUESTION_UNKNOWN' });
    else if (seen.has(field)) faults.push({ field, code: 'QUESTION_TWICE' });
    else if (!asked.includes(question)) faults.push({ field, code: 'QUESTION_NOT_ASKED' });
    else {
      const code = faultOfPollAnswer(question, answer);
      if (code) faults.push({ field, code });
    }
    seen.add(field);
  }
  for (const { id, required, kind } of asked)
    if (required && SHAPE_OF_KIND[kind] !== 'NONE' && !seen.has(id)) faults.push({ field: id, code: 'ANSWER_MISSING' });
  return faults;
}

/** What is wrong with one answer, looked at by itself. */
export function faultOfPollAnswer(question: PollQuestion, answer: GivenAnswer): PollAnswerFault['code'] | undefined {
  const { kind, options, lowest, highest } = question;
  const given = { VALUE: answer.value, PICKS: answer.picks, WORDS: answer.words };
  const shape = SHAPE_OF_KIND[kind];
  for (const [name, part] of Object.entries(given)) if (part != null && name !== shape) return 'VALUE_UNKNOWN';
  const isOption = (value: number) => options.some((option) => option.value === value);
  switch (shape) {
    case 'VALUE':
      if (answer.value == null) return 'ANSWER_MISSING';
      if (kind !== 'NUMBER') return isOption(answer.value) ? undefined : 'VALUE_UNKNOWN';
      if (!Number.isSafeInteger(answer.value)) return 'VALUE_UNKNOWN';
      return answer.value < (lowest ?? NUMBER_LIMITS.lowest) || answer.value > (highest ?? NUMBER_LIMITS.highest)
        ? 'OUT_OF_RANGE'
        : undefined;
    case 'PICKS': {
      const picks = answer.picks ?? [];
      if (picks.length === 0) return 'ANSWER_MISSING';
      if (new Set(picks).size < picks.length || !picks.every(isOption)) return 'VALUE_UNKNOWN';
      if (kind === 'RANKING') return picks.length < options.length ? 'ANSWER_MISSING' : undefined;
      return picks.length > (highest ?? options.length) ? 'TOO_MANY' : undefined;
    }
    case 'WORDS': {
      const words = cleanWords(kind, answer.words ?? '');
      if (words === '') return 'ANSWER_MISSING';
      return words.length > LONGEST_WORDS[kind as keyof typeof LONGEST_WORDS] ? 'TOO_LONG' : undefined;
    }
    case 'NONE':
      return 'VALUE_UNKNOWN';
  }
}
