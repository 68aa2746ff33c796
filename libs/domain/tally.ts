/** How many people chose a value. */
export interface OptionCount {
  value: number;
  count: number;
}

/** The parts of a mean, kept apart so that no digit is lost before it is printed. */
export interface MeanParts {
  sum: number;
  answers: number;
}

/** One count an option, in the order of the options; an option that nobody chose has 0. */
export function tally(options: readonly { value: number }[], counted: readonly OptionCount[]): OptionCount[] {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  return options.map(({ value }) => ({ value, count: counts.get(value) ?? 0 }));
}

export function meanPartsOf(counts: readonly OptionCount[]): MeanParts {
  return {
    sum: counts.reduce((sum, { value, count }) => sum + value * count, 0),
    answers: counts.reduce((answers, { count }) => answers + count, 0),
  };
}

/** The kinds whose values are amounts, not names. */
const AMOUNTS: readonly string[] = ['SATISFACTION', 'RATING_5', 'GRADE_10', 'NPS', 'NUMBER'];

/** Mean of the values; null without answers, and for a choice, whose values are names and not amounts. */
export function meanOf(kind: string, counts: readonly OptionCount[]): number | null {
  const { sum, answers } = meanPartsOf(counts);
  return answers === 0 || !AMOUNTS.includes(kind) ? null : sum / answers;
}

/**
 * Net promoter score of answers from 0 to 10: the percentage of 9 and 10 less the percentage of 0 to 6, from -100 to
 * 100, rounded to a whole number (half away from zero); null without answers. Method of F. Reichheld, “The One Number
 * You Need to Grow”, 2003.
 */
export function npsOf(counts: readonly OptionCount[]): number | null {
  const { answers } = meanPartsOf(counts);
  if (answers === 0) return null;
  const of = (from: number, to: number) =>
    counts.reduce((sum, { value, count }) => (value >= from && value <= to ? sum + count : sum), 0);
  const balance = of(9, 10) - of(0, 6);
  return Math.sign(balance) * Math.floor((Math.abs(balance) * 200 + answers) / (answers * 2)) || 0;
}

/**
 * Whole percentages of `counts` that add up to 100, by the method of the largest remainder: each share is rounded
 * down, then the points that are missing go one each to the largest remainders (of two equal ones, to the first).
 * So none differs from the exact share by a full point. All 0 when nobody answered. The denominator is the sum of
 * `counts`: the people who answered this question.
 * @throws RangeError when a count is not a whole number from 0 up.
 */
export function shares(counts: readonly number[]): number[] {
  counts.forEach(requireCount);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const percentages = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - percentages.reduce((sum, percent) => sum + percent, 0);
  counts
    .map((count, index) => ({ index, remainder: (count * 100) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => (percentages[index]! += 1));
  return percentages;
}

/**
 * `sum / answers` in hundredths, half up, reckoned with whole numbers: 5/8 is 63 hundredths, never 62.
 * @throws RangeError without answers, or when either is not a whole number from 0 up.
 */
export function hundredths({ sum, answers }: MeanParts): number {
  requireCount(sum);
  requireCount(answers);
  if (answers === 0) throw new RangeError('A mean needs an answer.');
  return Number((BigInt(sum) * 200n + BigInt(answers)) / (BigInt(answers) * 2n));
}

function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
}
