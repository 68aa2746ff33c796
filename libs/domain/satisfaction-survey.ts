import type { Text } from './text';

export type QuestionKind =
  | 'SATISFACTION'
  | 'RATING_5'
  | 'GRADE_10'
  | 'NPS'
  | 'SINGLE_CHOICE'
  | 'MULTIPLE_CHOICE'
  | 'RANKING'
  | 'YES_NO'
  | 'NUMBER'
  | 'SHORT_TEXT'
  | 'OPEN_TEXT'
  | 'SPEAKER_QUESTIONS';

/** What a question is to the yearly report; a question without a topic is only itself. */
export type QuestionTopic = 'SATISFACTION' | 'PARTNER_CLUB_INFORMATION' | 'SESSION_GRADE';

/** The value belongs to the scale (4 is the most satisfied), the label to the survey that asks. */
export interface AnswerOption {
  value: number;
  label: Text;
}

export interface SurveyQuestion {
  kind: QuestionKind;
  topic: QuestionTopic | null;
  label: Text;
  /** In the order in which they are shown: best first on a scale. */
  options: AnswerOption[];
  /** Unless told otherwise, an answer is required. */
  required?: boolean;
  /** Title of the part of the survey that begins with this question. */
  section?: Text;
  /** Asked only of those who answered one of `values` to the question at `position`, from 1. */
  shownIf?: { position: number; values: number[] };
  /** The results may be read by the answer to this question, one at most in a survey. */
  splits?: boolean;
}

export interface Survey {
  title: Text;
  mode: 'LIVE' | 'SURVEY';
  questions: SurveyQuestion[];
}

/** The kind of question whose answers a topic can be read from. */
export const KIND_OF_TOPIC: Record<QuestionTopic, QuestionKind> = {
  SATISFACTION: 'SATISFACTION',
  PARTNER_CLUB_INFORMATION: 'RATING_5',
  SESSION_GRADE: 'GRADE_10',
};

/** The number of values of a scale; a choice has as many as it is given. */
export const STEPS_OF_SCALE = { SATISFACTION: 4, RATING_5: 5, GRADE_10: 10, NPS: 11, YES_NO: 2 } as const;

const satisfactionLabels: Text[] = [
  { fr: 'très satisfait', en: 'very satisfied' },
  { fr: 'satisfait', en: 'satisfied' },
  { fr: 'peu satisfait', en: 'not very satisfied' },
  { fr: 'pas du tout satisfait', en: 'not satisfied at all' },
];

const informationLabels: Text[] = [
  { fr: 'très bien informé', en: 'very well informed' },
  { fr: 'bien informé', en: 'well informed' },
  { fr: 'moyennement informé', en: 'somewhat informed' },
  { fr: 'peu informé', en: 'hardly informed' },
  { fr: 'pas du tout informé', en: 'not informed at all' },
];

/** Options from the labels of a scale, best first: the last one has value 1. */
export const scaleOf = (labels: readonly Text[]): AnswerOption[] =>
  labels.map((label, index) => ({ value: labels.length - index, label }));

/** Options of a choice: numbered from 1 in the order given. */
export const choiceOf = (labels: readonly Text[]): AnswerOption[] =>
  labels.map((label, index) => ({ value: index + 1, label }));

const numbers = (best: number, count: number): AnswerOption[] =>
  Array.from({ length: count }, (_, index) => best - index).map((value) => ({
    value,
    label: { fr: `${value}`, en: `${value}` },
  }));

/** The options that a scale has when a survey does not name its own. */
export function usualOptions(kind: keyof typeof STEPS_OF_SCALE): AnswerOption[] {
  switch (kind) {
    case 'SATISFACTION':
      return scaleOf(satisfactionLabels);
    case 'YES_NO':
      return [
        { value: 1, label: { fr: 'Oui', en: 'Yes' } },
        { value: 0, label: { fr: 'Non', en: 'No' } },
      ];
    case 'NPS':
      return numbers(10, 11);
    case 'RATING_5':
    case 'GRADE_10':
      return numbers(STEPS_OF_SCALE[kind], STEPS_OF_SCALE[kind]);
  }
}

/**
 * The survey after a session of new members, from which the yearly table is made.
 * `labels.satisfied` is the label of level 3, which changed between editions.
 */
export function newMemberSurvey(labels: { satisfied?: Text } = {}): Survey {
  const satisfaction = satisfactionLabels.with(1, labels.satisfied ?? satisfactionLabels[1]!);
  return {
    title: { fr: 'Votre avis sur la session des nouveaux adhérents', en: 'Your view of the new-member session' },
    mode: 'SURVEY',
    questions: [
      {
        kind: 'SATISFACTION',
        topic: 'SATISFACTION',
        label: { fr: 'Êtes-vous satisfait de cette session ?', en: 'Are you satisfied with this session?' },
        options: scaleOf(satisfaction),
      },
      {
        kind: 'RATING_5',
        topic: 'PARTNER_CLUB_INFORMATION',
        label: {
          fr: 'Vous sentez-vous bien informé sur le club des partenaires ?',
          en: 'Do you feel well informed about the partners’ club?',
        },
        options: scaleOf(informationLabels),
      },
      {
        kind: 'GRADE_10',
        topic: 'SESSION_GRADE',
        label: { fr: 'Quelle note donnez-vous à la session ?', en: 'How do you grade the session?' },
        options: usualOptions('GRADE_10'),
      },
    ],
  };
}

/** One question for the room, at the end of a talk. */
export function liveSatisfaction(): Survey {
  return {
    title: { fr: 'À chaud', en: 'On the spot' },
    mode: 'LIVE',
    questions: [
      {
        kind: 'SATISFACTION',
        topic: null,
        label: { fr: 'Êtes-vous satisfait de cette séquence ?', en: 'Are you satisfied with this sequence?' },
        options: scaleOf(satisfactionLabels),
      },
    ],
  };
}
