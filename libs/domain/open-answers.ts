import { eventReportWords } from './event-report.words';
import { numberCell, type ReportTable, textCell } from './report-table';
import { type Language, type Text, textIn } from './text';
import { reportedThemes, themesOf, type Written } from './word-themes';

/** What was written to an open question of a survey. */
export interface OpenAnswers {
  id: string;
  label: Text;
  pollTitle: Text;
  /** Fewer answers than this are shown to nobody, nor do fewer make a theme. */
  smallestGroup: number;
  /** People who wrote something. */
  answers: number;
  /** What a person has read and lets be seen, once a group has written. */
  shown: Written[];
}

/** What people wrote to one question, by theme, the most frequent first; undefined where nobody wrote. */
export function openAnswersTable(question: OpenAnswers, language: Language): ReportTable | undefined {
  const { answers, smallestGroup, label } = question;
  if (answers === 0) return undefined;
  const words = eventReportWords[language].open;
  const isReadable = answers >= smallestGroup;
  const shown = isReadable ? question.shown : [];
  const { themes, others } = reportedThemes(themesOf(shown, [label.fr, label.en]), smallestGroup);
  const lines = (theme: string, written: readonly Written[]) =>
    written.map((one) => [textCell(theme), textCell(one.words), numberCell(one.count, language)]);
  const seen = shown.reduce((sum, { count }) => sum + count, 0);
  return {
    key: `answers-${question.id}`,
    title: textIn(label, language),
    note: isReadable
      ? [
          words.from(textIn(question.pollTitle, language), answers, seen),
          ...(seen > 0 ? [words.howSorted(smallestGroup)] : []),
        ].join(' ')
      : eventReportWords[language].notes.tooFew(smallestGroup),
    columns: [
      { title: words.theme, kind: 'TEXT' },
      { title: words.answer, kind: 'TEXT' },
      { title: words.times, kind: 'NUMBER' },
    ],
    rows: [
      ...themes.flatMap(({ name, answers: written }) => lines(name, written)),
      ...lines(themes.length > 0 ? words.others : words.all, others),
    ],
    chart: 'GROUPS',
  };
}
