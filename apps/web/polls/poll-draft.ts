import type { PollInput } from '@parvis/contract/web';
import {
  liveSatisfaction,
  newMemberSurvey,
  type QuestionKind,
  STEPS_OF_SCALE,
  type Survey,
  type Text,
  usualOptions,
} from '@parvis/domain';

export type Template = 'NEW_MEMBER' | 'LIVE' | 'CHOICE';

export interface QuestionDraft {
  /** Only for the list on the screen. */
  key: number;
  kind: QuestionKind;
  topic: Survey['questions'][number]['topic'];
  label: Text;
  /** Wording of the answers, best or first at the top; empty where the scale is numbers. */
  options: Text[];
}

export interface PollDraft {
  title: Text;
  mode: Survey['mode'];
  questions: QuestionDraft[];
}

let lastKey = 0;
const nothing: Text = { fr: '', en: '' };

/** A poll to start from. */
export function draftOf(template: Template): PollDraft {
  if (template === 'CHOICE') return { title: nothing, mode: 'LIVE', questions: [questionOf('SINGLE_CHOICE')] };
  const { title, mode, questions } = template === 'NEW_MEMBER' ? newMemberSurvey() : liveSatisfaction();
  return {
    title,
    mode,
    questions: questions.map(({ kind, topic, label, options }) => ({
      key: (lastKey += 1),
      kind,
      topic,
      label,
      options: kind === 'GRADE_10' ? [] : options.map((option) => option.label),
    })),
  };
}

/** An empty question of a kind. */
export function questionOf(kind: QuestionKind, label: Text = nothing): QuestionDraft {
  return { key: (lastKey += 1), kind, topic: null, label, options: wordingOf(kind) };
}

function wordingOf(kind: QuestionKind): Text[] {
  if (kind === 'SINGLE_CHOICE') return [nothing, nothing];
  return kind === 'SATISFACTION' ? usualOptions(kind).map(({ label }) => label) : [];
}

/** True where answers may be added and taken away. */
export const isFree = (kind: QuestionKind): kind is 'SINGLE_CHOICE' => !(kind in STEPS_OF_SCALE);

export const inputOf = (eventId: string, { title, mode, questions }: PollDraft): PollInput => ({
  eventId,
  titleFr: title.fr,
  titleEn: title.en,
  mode,
  questions: questions.map(({ kind, topic, label, options }) => ({
    kind,
    topic,
    labelFr: label.fr,
    labelEn: label.en,
    optionsFr: options.length > 0 ? options.map(({ fr }) => fr) : null,
    optionsEn: options.length > 0 ? options.map(({ en }) => en) : null,
  })),
});
