import type { AnswerOption, QuestionKind } from './satisfaction-survey';
import { meanOf, meanPartsOf, npsOf, type OptionCount, tally } from './tally';

/** Answers of one question that are the same, counted: a value, at which place of a ranking, or words. */
export interface CountedAnswers {
  value: number | null;
  /** From 1; only of a ranking. */
  place: number | null;
  count: number;
}

export interface QuestionResults {
  /** People who answered this question. */
  answers: number;
  /**
   * One entry an option, in their order, of a ranking the people who put it first; of numbers one entry a step of the
   * scale, from `value` to `upTo`.
   */
  counts: (OptionCount & { upTo?: number; meanPlace?: number })[];
  mean: number | null;
  nps: number | null;
}

const MOST_STEPS = 10;

/** What the answers to one question come to. Every screen and every report counts by this. */
export function resultsOfQuestion(
  question: { kind: QuestionKind; options: readonly AnswerOption[] },
  answers: number,
  counted: readonly CountedAnswers[],
): QuestionResults {
  const { kind, options } = question;
  const values = counted.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
  const nothing = { answers, mean: null, nps: null };
  switch (kind) {
    case 'RANKING':
      return { ...nothing, counts: placesOf(options, counted) };
    case 'NUMBER':
      return { ...nothing, counts: stepsOf(values), mean: meanOf(kind, values) };
    case 'SHORT_TEXT':
    case 'OPEN_TEXT':
    case 'SPEAKER_QUESTIONS':
      return { ...nothing, counts: [] };
    case 'SATISFACTION':
    case 'RATING_5':
    case 'GRADE_10':
    case 'NPS':
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'YES_NO': {
      const counts = tally(options, values);
      return { answers, counts, mean: meanOf(kind, counts), nps: kind === 'NPS' ? npsOf(counts) : null };
    }
  }
}

/** How many put each option first, and at which place it stands on average. */
function placesOf(options: readonly AnswerOption[], counted: readonly CountedAnswers[]): QuestionResults['counts'] {
  return options.map(({ value }) => {
    const places = counted.flatMap((one) =>
      one.value === value && one.place !== null ? [{ value: one.place, count: one.count }] : [],
    );
    const { sum, answers } = meanPartsOf(places);
    const count = places.find((one) => one.value === 1)?.count ?? 0;
    return answers === 0 ? { value, count } : { value, count, meanPlace: sum / answers };
  });
}

/**
 * Numbers in at most ten steps of one width that begin at a multiple of it: who gave the lowest and the highest number
 * is not told from the others of their step.
 */
function stepsOf(values: readonly OptionCount[]): QuestionResults['counts'] {
  if (values.length === 0) return [];
  const numbers = values.map(({ value }) => value);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const width = roundWidth(least, most);
  const first = Math.floor(least / width);
  const steps = Math.floor(most / width) - first + 1;
  return Array.from({ length: steps }, (_, step) => {
    const value = (first + step) * width;
    const upTo = value + width - 1;
    const inStep = values.filter((one) => one.value >= value && one.value <= upTo);
    return { value, upTo, count: inStep.reduce((sum, { count }) => sum + count, 0) };
  });
}

function roundWidth(least: number, most: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) {
      const width = digit * power;
      if (Math.floor(most / width) - Math.floor(least / width) + 1 <= MOST_STEPS) return width;
    }
}
