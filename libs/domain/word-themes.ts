import { foldName } from './fold-name';
import { STOP_WORDS, stemOf } from './word-stems';

/** Something that was written to a question, as often as it was written. */
export interface Written {
  words: string;
  count: number;
  /** The theme that a person put it under; '' for none; null while nobody has. */
  theme: string | null;
}

export interface WordTheme<W extends Written> {
  name: string;
  /** How often something under it was written. */
  count: number;
  answers: W[];
}

/** A word makes a theme when as many answers have it. */
const FEWEST = 2;
const LONGEST_NAME = 60;
const NEARLY_ALL = 0.75;

/**
 * What was written, sorted by theme, the largest first. Where a person put an answer, it stays. Of the others each goes
 * to a theme made by hand whose name it has in it; then the word that most of those left have in common makes a theme,
 * and so on until no word is in two of them. Words are compared by their stem, French or English; words that say
 * nothing by themselves, and those of the question, make no theme. The same answers always give the same themes.
 * @param question its wording, in every language
 * @returns the themes, and what is under none
 */
export function themesOf<W extends Written>(
  written: readonly W[],
  question: readonly string[] = [],
): { themes: WordTheme<W>[]; others: W[] } {
  const themes = new Map<string, WordTheme<W>>();
  const put = (name: string, answer: W) => {
    const key = foldName(name);
    const theme = themes.get(key) ?? { name, count: 0, answers: [] };
    theme.answers.push(answer);
    theme.count += answer.count;
    themes.set(key, theme);
  };
  const sorted = written.toSorted((a, b) => b.count - a.count || compare(a.words, b.words));
  for (const answer of sorted) if (answer.theme) put(answer.theme, answer);

  const unsaid = new Set(question.flatMap(stemsIn));
  let left = sorted
    .filter(({ theme }) => theme === null)
    .map((answer) => ({ answer, stems: new Set(stemsIn(answer.words)) }));
  const byHand = [...themes.values()].map(({ name }) => ({ name, stems: stemsIn(name) }));
  left = left.filter(({ answer, stems }) => {
    const theme = byHand.find((one) => one.stems.length > 0 && one.stems.every((stem) => stems.has(stem)));
    if (theme) put(theme.name, answer);
    return !theme;
  });
  for (;;) {
    const counts = new Map<string, number>();
    for (const { answer, stems } of left)
      for (const stem of stems) if (!unsaid.has(stem)) add(counts, stem, answer.count);
    const most = mostOf(counts);
    if (!most || most[1] < FEWEST) break;
    const [stem] = most;
    const having = left.filter(({ stems }) => stems.has(stem));
    const name = nameOf(
      stem,
      having.map(({ answer }) => answer),
    );
    for (const { answer } of having) put(name, answer);
    left = left.filter(({ stems }) => !stems.has(stem));
  }
  const others = [...sorted.filter(({ theme }) => theme === ''), ...left.map(({ answer }) => answer)];
  return {
    themes: [...themes.values()].sort((a, b) => b.count - a.count || compare(a.name, b.name)),
    others: others.sort((a, b) => b.count - a.count || compare(a.words, b.words)),
  };
}

/**
 * The themes that a report names: those of `smallest` answers or more. What is under a smaller one is with what is
 * under none.
 */
export function reportedThemes<W extends Written>(
  { themes, others }: { themes: WordTheme<W>[]; others: W[] },
  smallest: number,
): { themes: WordTheme<W>[]; others: W[] } {
  const small = themes.filter(({ count }) => count < smallest);
  return {
    themes: themes.filter((theme) => !small.includes(theme)),
    others: [...small.flatMap(({ answers }) => answers), ...others],
  };
}

/** A name for a theme as a person typed it: one line, no longer than fits; '' when nothing is left. */
export const themeName = (typed: string): string => typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function stemsIn(text: string): string[] {
  return wordsIn(text)
    .map(foldName)
    .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !/^\d+$/.test(word))
    .map(stemOf);
}

/**
 * The way in which most wrote the word, beginning with a capital; with the word beside it where nearly all wrote the two
 * together: not « rondes » but « tables rondes ».
 */
function nameOf(stem: string, answers: readonly Written[]): string {
  const alone = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const { words, count } of answers) {
    const all = wordsIn(words).map((word) => word.toLowerCase());
    const stems = all.map((word) => stemsIn(word)[0]);
    all.forEach((word, at) => {
      if (stems[at] !== stem) return;
      add(alone, word, count);
      for (const first of [at - 1, at]) {
        const pair = [stems[first], stems[first + 1]];
        if (!pair[0] || !pair[1]) continue;
        const key = pair.join(' ');
        if (!pairs.has(key)) pairs.set(key, new Map());
        add(pairs.get(key)!, `${all[first]} ${all[first + 1]}`, count);
      }
    });
  }
  const written = sumOf(alone);
  const together = [...pairs.values()].find((ways) => sumOf(ways) >= FEWEST && sumOf(ways) >= NEARLY_ALL * written);
  const name = mostOf(together ?? alone)![0].slice(0, LONGEST_NAME);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);
const sumOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
/** Of two that are counted alike, the first in the alphabet. */
const mostOf = (counts: Map<string, number>): [string, number] | undefined =>
  [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0];

/** The same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
