import type { PollAudience, PollInput } from '@parvis/contract/web';
import {
  choiceOf,
  liveSatisfaction,
  newMemberSurvey,
  type QuestionKind,
  questionsToTheSpeaker,
  scaleOf,
  sessionFeedbackSurvey,
  SMALLEST_GROUP,
  STEPS_OF_SCALE,
  type Survey,
  type Text,
  usualOptions,
  wordCloud,
} from '@parvis/domain';
import type { QuestionAsked } from './live-poll';

export const TEMPLATES = ['NEW_MEMBER', 'FEEDBACK', 'LIVE', 'WORDS', 'SPEAKER', 'CHOICE'] as const;
export type Template = (typeof TEMPLATES)[number];

export interface QuestionDraft {
  /** Only for this screen: of the list, and of conditions. */
  key: number;
  kind: QuestionKind;
  topic: Survey['questions'][number]['topic'];
  label: Text;
  /** Wording of the answers, best or first at the top; empty where the scale is numbers. */
  options: Text[];
  required: boolean;
  lowest: number | null;
  highest: number | null;
  section: Text | null;
  /** Asked only of those who gave one of these answers to the question with this key. */
  shownIf: { key: number; values: number[] } | null;
  splits: boolean;
}

export interface PollDraft {
  title: Text;
  mode: Survey['mode'];
  audience: PollAudience;
  smallestGroup: number;
  isAnonymous: boolean;
  /** Results are hidden until the poll closes. */
  resultsWait: boolean;
  sessionId: string | null;
  questions: QuestionDraft[];
}

let lastKey = 0;
const nothing: Text = { fr: '', en: '' };
const settings = {
  audience: 'PARTICIPANTS',
  smallestGroup: SMALLEST_GROUP,
  isAnonymous: true,
  resultsWait: false,
  sessionId: null,
} as const;

const ready: Record<Exclude<Template, 'CHOICE'>, () => Survey> = {
  NEW_MEMBER: newMemberSurvey,
  FEEDBACK: sessionFeedbackSurvey,
  LIVE: liveSatisfaction,
  WORDS: wordCloud,
  SPEAKER: questionsToTheSpeaker,
};

/** Kinds whose answers are numbers alone, which need no wording. */
const NUMBERS: readonly QuestionKind[] = ['GRADE_10', 'NPS'];
const LISTS: readonly QuestionKind[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'RANKING'];

/** A poll to start from. */
export function draftOf(template: Template): PollDraft {
  if (template === 'CHOICE')
    return { ...settings, title: nothing, mode: 'LIVE', questions: [questionOf('SINGLE_CHOICE')] };
  const { title, mode, questions } = ready[template]();
  const first = lastKey + 1;
  return {
    ...settings,
    title,
    mode,
    questions: questions.map(({ kind, topic, label, options, required, section, shownIf, splits }) => ({
      ...questionOf(kind, label),
      topic,
      options: NUMBERS.includes(kind) ? [] : options.map((option) => option.label),
      required: required ?? true,
      section: section ?? null,
      shownIf: shownIf ? { key: first + shownIf.position - 1, values: shownIf.values } : null,
      splits: splits ?? false,
    })),
  };
}

/** An empty question of a kind. */
export function questionOf(kind: QuestionKind, label: Text = nothing): QuestionDraft {
  return {
    key: (lastKey += 1),
    ...{ kind, topic: null, label, options: wordingOf(kind), required: true },
    ...{ lowest: null, highest: null, section: null, shownIf: null, splits: false },
  };
}

function wordingOf(kind: QuestionKind): Text[] {
  if (LISTS.includes(kind)) return [nothing, nothing];
  return kind === 'SATISFACTION' || kind === 'YES_NO' ? usualOptions(kind).map(({ label }) => label) : [];
}

/** True where answers may be added and taken away. */
export const isFree = (kind: QuestionKind): boolean => LISTS.includes(kind);

/** What can be answered to a question that is being made. */
export function optionsOf({ kind, options }: Pick<QuestionDraft, 'kind' | 'options'>) {
  if (LISTS.includes(kind)) return choiceOf(options);
  if (!(kind in STEPS_OF_SCALE)) return [];
  const usual = usualOptions(kind as keyof typeof STEPS_OF_SCALE);
  if (options.length !== usual.length) return usual;
  return kind === 'YES_NO' ? usual.map((option, at) => ({ ...option, label: options[at]! })) : scaleOf(options);
}

/** The questions as somebody who answers would see them. */
export const previewOf = ({ questions }: PollDraft): QuestionAsked[] =>
  questions.map((question) => ({
    id: `${question.key}`,
    kind: question.kind,
    label: question.label,
    options: optionsOf(question),
    required: question.required,
    lowest: question.lowest,
    highest: question.highest,
    section: question.section,
    shownIf: question.shownIf && { questionId: `${question.shownIf.key}`, values: question.shownIf.values },
  }));

export const inputOf = (eventId: string, draft: PollDraft): PollInput => ({
  eventId,
  titleFr: draft.title.fr,
  titleEn: draft.title.en,
  mode: draft.mode,
  audience: draft.isAnonymous ? draft.audience : 'PARTICIPANTS',
  smallestGroup: draft.smallestGroup,
  anonymous: draft.isAnonymous,
  resultsWait: draft.resultsWait,
  sessionId: draft.sessionId,
  questions: draft.questions.map(({ kind, topic, label, options, section, shownIf, ...rest }) => ({
    kind,
    topic,
    labelFr: label.fr,
    labelEn: label.en,
    optionsFr: options.length > 0 ? options.map(({ fr }) => fr) : null,
    optionsEn: options.length > 0 ? options.map(({ en }) => en) : null,
    required: rest.required,
    lowest: kind === 'NUMBER' ? rest.lowest : null,
    highest: kind === 'NUMBER' || kind === 'MULTIPLE_CHOICE' ? rest.highest : null,
    sectionFr: section?.fr ?? null,
    sectionEn: section?.en ?? null,
    shownIfQuestion: shownIf ? draft.questions.findIndex(({ key }) => key === shownIf.key) + 1 : null,
    shownIfValues: shownIf?.values ?? null,
    splits: rest.splits,
  })),
});
