import { foldName, newMemberSurvey, type Survey, type SurveyQuestion, type Text } from '@parvis/domain';
import { readTable, type TableFault } from '@parvis/platform';

const LIMITS = { rows: 5000, columns: 40, cell: 1000 };

/** How the columns are called, compared without accents, case and punctuation. */
const HEADINGS = {
  SATISFACTION: ['satisfaction', 'niveau de satisfaction', 'level of satisfaction'],
  PARTNER_CLUB_INFORMATION: [
    'information',
    'partner club information',
    'niveau d information',
    'niveau d information sur le club des partenaires',
    'level of information about the partners club',
  ],
  SESSION_GRADE: ['note', 'grade', 'session grade', 'note donnee a la session', 'grade given to the session'],
  COMMENT: ['commentaire', 'commentaires', 'comment', 'comments', 'remarques'],
} as const;
type Column = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as Column[];

/** Words for the levels of satisfaction; the second changed between editions, its level did not. */
const LEVELS: Record<string, number> = {
  'tres satisfait': 4,
  'very satisfied': 4,
  satisfait: 3,
  'plutot satisfait': 3,
  satisfied: 3,
  'rather satisfied': 3,
  'peu satisfait': 2,
  'plutot pas satisfait': 2,
  'not very satisfied': 2,
  'pas du tout satisfait': 1,
  'not satisfied at all': 1,
};

export interface PastAnswer {
  /** In the order of the questions of the survey; null where this person did not answer. */
  values: (number | string | null)[];
}

export type PastAnswersFault =
  | TableFault
  | { fault: 'SATISFACTION_MISSING' }
  | { fault: 'VALUE'; line: number; column: string; cell: string }
  | { fault: 'NO_ANSWER'; line: number };

export interface PastAnswers {
  survey: Survey;
  answers: PastAnswer[];
  /** Columns that are none of the survey. */
  ignored: string[];
}

const fold = (text: string) =>
  foldName(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The answers to the survey of a session, one line a person, from a file of another tool: CSV or XLSX with a column of
 * satisfaction (4 to 1, or in words), and where they were asked information (5 to 1), grade (10 to 1), a comment. An
 * empty cell is a question that this person left out.
 */
export async function readPastAnswers(bytes: Buffer): Promise<PastAnswers | { faults: PastAnswersFault[] }> {
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table) return { faults: [table] };
  const places = new Map<Column, number>();
  table.header.forEach((title, at) => {
    const column = COLUMNS.find((one) => HEADINGS[one].some((heading) => heading === fold(title)));
    if (column && !places.has(column)) places.set(column, at);
  });
  if (!places.has('SATISFACTION')) return { faults: [{ fault: 'SATISFACTION_MISSING' }] };
  const asked = COLUMNS.filter((column) => places.has(column));
  const faults: PastAnswersFault[] = [];
  const answers = table.rows.map(({ line, cells }) => {
    if (asked.every((column) => cells[places.get(column)!] === '')) faults.push({ fault: 'NO_ANSWER', line });
    const values = asked.map((column) => {
      const cell = cells[places.get(column)!]!;
      const value = valueOf(column, cell);
      if (value === undefined) faults.push({ fault: 'VALUE', line, column: table.header[places.get(column)!]!, cell });
      return value ?? null;
    });
    return { values };
  });
  if (faults.length > 0) return { faults };
  const words = table.rows.map(({ cells }) => cells[places.get('SATISFACTION')!]!);
  return {
    survey: surveyOf(asked, words),
    answers,
    ignored: table.header.filter((title, at) => title !== '' && ![...places.values()].includes(at)),
  };
}

/** Undefined for what is no answer to that question, null for none. */
function valueOf(column: Column, cell: string): number | string | null | undefined {
  if (cell === '') return null;
  if (column === 'COMMENT') return cell;
  const number = /^\d{1,2}$/.test(cell) ? Number(cell) : column === 'SATISFACTION' ? LEVELS[fold(cell)] : undefined;
  const best = { SATISFACTION: 4, PARTNER_CLUB_INFORMATION: 5, SESSION_GRADE: 10 }[column];
  return number !== undefined && number >= 1 && number <= best ? number : undefined;
}

/** The survey that was asked: only the questions that the file has, the second level as the file calls it. */
function surveyOf(asked: readonly Column[], words: readonly string[]): Survey {
  const said = words.map(fold);
  const satisfied: Text | undefined = said.includes('plutot satisfait')
    ? { fr: 'plutôt satisfait', en: 'rather satisfied' }
    : undefined;
  const survey = newMemberSurvey(satisfied ? { satisfied } : {});
  const comment: SurveyQuestion = {
    kind: 'OPEN_TEXT',
    topic: null,
    label: { fr: 'Commentaire', en: 'Comment' },
    options: [],
    required: false,
  };
  return {
    ...survey,
    questions: asked.map((column) =>
      column === 'COMMENT' ? comment : survey.questions.find(({ topic }) => topic === column)!,
    ),
  };
}
