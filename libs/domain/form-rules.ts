/**
 * The rules of a registration form: which of its questions somebody is asked, and what may be answered. The page and
 * the server both judge by these, so that neither asks for what the other refuses.
 */

export type FormQuestionKind = 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'CHOICE' | 'SEVERAL' | 'DATE' | 'FILE' | 'CONSENT';

/** When a question is asked: with the registration, or once the ticket is confirmed. */
export type FormStage = 'REGISTRATION' | 'CONFIRMED';

export interface FormRule {
  id: string;
  kind: FormQuestionKind;
  required: boolean;
  stage: FormStage;
  options: readonly { value: string }[];
  /** Kinds of ticket that are asked; everybody is when empty. */
  kindIds: readonly string[];
  /** Asked only when the other question is asked and answered with one of these values. */
  shownIf: { questionId: string; values: readonly string[] } | null;
}

/**
 * By question: nothing for no answer, the option or options chosen, one text, a number or day as typed, the id of a
 * file, or `YES` or `NO` of a consent.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

export type AnswerFault =
  'REQUIRED' | 'TOO_LONG' | 'NOT_A_NUMBER' | 'NOT_A_DATE' | 'NOT_AN_OPTION' | 'CONSENT_NEEDED' | 'FILE_GONE';

export const CONSENT_GIVEN = 'YES';
export const CONSENT_REFUSED = 'NO';

/** Characters of an answer. */
export const LONGEST_ANSWER: Partial<Record<FormQuestionKind, number>> = { TEXT: 300, LONG_TEXT: 5000 };

const NUMBER = /^[-+]?\d{1,12}([.,]\d{1,6})?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The questions whose answer may decide about others: it is one of a few values. */
export const mayDecide = ({ kind }: Pick<FormRule, 'kind'>): boolean =>
  kind === 'CHOICE' || kind === 'SEVERAL' || kind === 'CONSENT';

/** What the question can be answered with, where that is one of a few values. */
export const possibleValues = ({ kind, options }: Pick<FormRule, 'kind' | 'options'>): string[] =>
  kind === 'CONSENT' ? [CONSENT_GIVEN, CONSENT_REFUSED] : options.map(({ value }) => value);

/**
 * The questions that somebody with this kind of ticket is asked, in their order, given what they answered so far.
 * @param stages those that are asked now; questions of another stage still decide about these
 */
export function askedQuestions<Rule extends FormRule>(
  questions: readonly Rule[],
  kindId: string,
  stages: readonly FormStage[],
  answers: Answers,
): Rule[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = new Map<string, boolean>();
  const applies = (question: Rule): boolean => {
    const found = known.get(question.id);
    if (found !== undefined) return found;
    // Whatever leads back to itself is never asked.
    known.set(question.id, false);
    const asked = isForKind(question, kindId) && meets(question);
    known.set(question.id, asked);
    return asked;
  };
  const meets = ({ shownIf }: Rule): boolean => {
    if (!shownIf) return true;
    const other = byId.get(shownIf.questionId);
    if (!other || !applies(other)) return false;
    const values = answers[other.id] ?? [];
    // A box that is not ticked says no.
    const said = other.kind === 'CONSENT' && values.length === 0 ? [CONSENT_REFUSED] : values;
    return said.some((value) => shownIf.values.includes(value));
  };
  return questions.filter((question) => stages.includes(question.stage) && applies(question));
}

const isForKind = ({ kindIds }: FormRule, kindId: string) => kindIds.length === 0 || kindIds.includes(kindId);

/** The answer as it is kept: no blanks around it, no empty text, each option once. */
export function cleanAnswer({ kind }: Pick<FormRule, 'kind'>, values: readonly string[]): string[] {
  const cleaned = values
    .map((value) => (kind === 'LONG_TEXT' ? multiLine(value) : oneLine(value)))
    .filter((value) => value !== '');
  if (kind === 'SEVERAL') return [...new Set(cleaned)];
  const [first] = cleaned;
  if (first === undefined) return [];
  return [kind === 'NUMBER' ? first.replace(/[\s\u202f]/g, '').replace(',', '.') : first];
}

const oneLine = (text: string) => multiLine(text).replace(/\s+/g, ' ');
/** Lines stay; what has no shape (except the joiners that some scripts need) goes. */
const multiLine = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\u200c|\u200d|\n|\t)[\p{Cc}\p{Cf}]/gu, '')
    .trim();

/** What is wrong with a cleaned answer; undefined when it can be taken. */
export function faultOfAnswer(question: FormRule, values: readonly string[]): AnswerFault | undefined {
  const { kind, required } = question;
  const [value] = values;
  if (kind === 'CONSENT') {
    if (required && value !== CONSENT_GIVEN) return 'CONSENT_NEEDED';
    return value === undefined || possibleValues(question).includes(value) ? undefined : 'NOT_AN_OPTION';
  }
  if (value === undefined) return required ? 'REQUIRED' : undefined;
  switch (kind) {
    case 'TEXT':
    case 'LONG_TEXT':
      return value.length > LONGEST_ANSWER[kind]! ? 'TOO_LONG' : undefined;
    case 'NUMBER':
      return NUMBER.test(value) ? undefined : 'NOT_A_NUMBER';
    case 'DATE':
      return isDay(value) ? undefined : 'NOT_A_DATE';
    case 'CHOICE':
    case 'SEVERAL':
      return values.every((one) => possibleValues(question).includes(one)) ? undefined : 'NOT_AN_OPTION';
    case 'FILE':
      return undefined;
  }
}

/** A day of the calendar, YYYY-MM-DD, between 1900 and 2199. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '1900' && text < '2200';
}

export interface JudgedAnswers {
  /** The cleaned answers of the questions that are asked; those of others are dropped. */
  kept: Record<string, string[]>;
  faults: Record<string, AnswerFault>;
}

/** Judges a whole form. Files are only known by their id: whether they are there the server alone can tell. */
export function judgeAnswers(
  questions: readonly FormRule[],
  kindId: string,
  stages: readonly FormStage[],
  typed: Answers,
): JudgedAnswers {
  const cleaned = Object.fromEntries(
    questions.map((question) => [question.id, cleanAnswer(question, typed[question.id] ?? [])]),
  );
  const judged: JudgedAnswers = { kept: {}, faults: {} };
  for (const question of askedQuestions(questions, kindId, stages, cleaned)) {
    const values = cleaned[question.id]!;
    const fault = faultOfAnswer(question, values);
    if (fault) judged.faults[question.id] = fault;
    else if (values.length > 0) judged.kept[question.id] = values;
  }
  return judged;
}

/** The ids of questions of which each waits for the next and the last for the first; empty when there are none. */
export function conditionLoop(questions: readonly Pick<FormRule, 'id' | 'shownIf'>[]): string[] {
  const next = new Map(questions.map(({ id, shownIf }) => [id, shownIf?.questionId]));
  for (const { id } of questions) {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = next.get(at)) {
      path.push(at);
      if (next.get(at) === id) return path;
    }
  }
  return [];
}
