import { hundredths, type MeanParts, shares } from './tally';
import { type Language, type Text, textIn } from './text';

export interface LevelCount {
  /** 4 is the most satisfied, 1 the least. */
  level: number;
  /** The survey's own wording of this level. */
  label: Text;
  count: number;
}

/** What the people of one session of new members answered, counted. */
export interface SessionAnswers {
  /** Day of the session where it took place, YYYY-MM-DD. */
  day: string;
  levels: readonly LevelCount[];
  /** How well informed about the partners' club, each answer from 1 to 5. */
  information: MeanParts;
  /** Grade of the session, each answer from 1 to 10. */
  grade: MeanParts;
}

/** One row as the activity report prints it; a cell whose question nobody answered is empty. */
export interface SatisfactionRow {
  /** 05 mars 2024 */
  session: string;
  /** 58% très satisfait 42% plutôt satisfait */
  satisfaction: string;
  /** 4.08/5 */
  partnerClubInformation: string;
  /** 8.25/10, 9/10 */
  sessionGrade: string;
  /** All levels of the survey, best first. */
  levels: (LevelCount & { percent: number })[];
}

const months: Record<Language, string[]> = {
  FR: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  EN: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * The yearly table of new-member sessions, in the form of the activity report of 2024 (three columns of figures, its
 * point as decimal sign, in both languages), one row a session in the order given.
 *
 * - Satisfaction: the share of each level among those who answered that question, in whole percentages that add up to
 *   100 (largest remainder; of equal remainders the higher level gains), highest level first, levels that nobody
 *   chose left out.
 * - Information: mean of those who answered that question, two decimals, half up.
 * - Grade: mean of those who answered that question, at most two decimals, half up, without zeros at the end.
 *
 * @throws RangeError for a count below 0 or not whole, a mean outside its scale, or a day that is not a date.
 */
export function satisfactionTable(sessions: readonly SessionAnswers[], language: Language = 'FR'): SatisfactionRow[] {
  return sessions.map((session) => {
    const sorted = session.levels.toSorted((a, b) => b.level - a.level);
    const percentages = shares(sorted.map(({ count }) => count));
    const levels = sorted.map((level, index) => ({ ...level, percent: percentages[index]! }));
    return {
      session: printedDay(session.day, language),
      satisfaction: levels
        .filter(({ count }) => count > 0)
        .map(({ percent, label }) => `${percent}% ${textIn(label, language)}`)
        .join(' '),
      partnerClubInformation: outOf(5, session.information, twoDecimals),
      sessionGrade: outOf(10, session.grade, (mean) => twoDecimals(mean).replace(/\.?0+$/, '')),
      levels,
    };
  });
}

const twoDecimals = (mean: number) => `${Math.floor(mean / 100)}.${String(mean % 100).padStart(2, '0')}`;

function outOf(best: number, mean: MeanParts, print: (mean: number) => string): string {
  if (mean.answers === 0) return '';
  if (mean.sum < mean.answers || mean.sum > best * mean.answers) throw new RangeError(`Not a mean of 1 to ${best}.`);
  return `${print(hundredths(mean))}/${best}`;
}

function printedDay(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[language][Number(month) - 1];
  if (!name || Number(date) < 1 || Number(date) > 31) throw new RangeError(`Not a day: ${day}`);
  return `${date} ${name} ${year}`;
}
