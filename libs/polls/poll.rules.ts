import { z } from 'zod';
import {
  type AnswerOption,
  choiceOf,
  KIND_OF_TOPIC,
  scaleOf,
  STEPS_OF_SCALE,
  type Text,
  usualOptions,
} from '@parvis/domain';

const MOST_QUESTIONS = 20;
const LABEL_LENGTH = 300;

const label = z.string().trim().min(1, 'LABEL_REQUIRED').max(LABEL_LENGTH, 'LABEL_TOO_LONG');
const labels = z.array(label).max(10, 'OPTIONS_COUNT').nullish();

const question = z
  .object({
    kind: z.enum(['SATISFACTION', 'RATING_5', 'GRADE_10', 'SINGLE_CHOICE']),
    topic: z.enum(['SATISFACTION', 'PARTNER_CLUB_INFORMATION', 'SESSION_GRADE']).nullish(),
    labelFr: label,
    labelEn: label,
    optionsFr: labels,
    optionsEn: labels,
  })
  .superRefine(({ kind, topic, optionsFr, optionsEn }, context) => {
    const fr = optionsFr?.length ?? 0;
    const steps = kind === 'SINGLE_CHOICE' ? Math.max(fr, 2) : STEPS_OF_SCALE[kind];
    const ownLabels = kind === 'SINGLE_CHOICE' || fr > 0 || (optionsEn?.length ?? 0) > 0;
    if (ownLabels && (fr !== steps || (optionsEn?.length ?? 0) !== steps)) {
      context.addIssue({ code: 'custom', message: 'OPTIONS_COUNT', path: ['optionsFr'] });
    }
    if (topic && KIND_OF_TOPIC[topic] !== kind)
      context.addIssue({ code: 'custom', message: 'TOPIC_KIND', path: ['topic'] });
  });

/** What a poll may be made of. */
export const pollRule = z.object({
  titleFr: label,
  titleEn: label,
  mode: z.enum(['LIVE', 'SURVEY']),
  questions: z
    .array(question)
    .min(1, 'QUESTION_REQUIRED')
    .max(MOST_QUESTIONS, 'QUESTIONS_TOO_MANY')
    .superRefine((questions, context) => {
      const topics = questions.map(({ topic }) => topic).filter((topic) => topic != null);
      if (new Set(topics).size < topics.length) context.addIssue({ code: 'custom', message: 'TOPIC_TWICE' });
    }),
});

export type PollRuled = z.infer<typeof pollRule>;

/** The options of a question that keeps the rule. */
export function optionsOf({ kind, optionsFr, optionsEn }: PollRuled['questions'][number]): AnswerOption[] {
  const own: Text[] = (optionsFr ?? []).map((fr, index) => ({ fr, en: optionsEn?.[index] ?? fr }));
  if (kind === 'SINGLE_CHOICE') return choiceOf(own);
  return own.length > 0 ? scaleOf(own) : usualOptions(kind);
}

/** A vote as it comes from a phone, before it is held against the questions. */
export const voteRule = z.object({
  pollId: z.string().max(64),
  answers: z.array(z.object({ questionId: z.string().max(64), value: z.number().int() })).max(MOST_QUESTIONS),
});

export type AnswerGiven = z.infer<typeof voteRule>['answers'][number];

export interface AnswerFault {
  field: string;
  code: 'ANSWER_MISSING' | 'QUESTION_UNKNOWN' | 'QUESTION_TWICE' | 'VALUE_UNKNOWN';
}

/** Every question once, each with one of its options. */
export function faultsOf(
  questions: readonly { id: string; options: AnswerOption[] }[],
  answers: readonly AnswerGiven[],
): AnswerFault[] {
  const faults: AnswerFault[] = [];
  const given = new Map<string, number>();
  for (const { questionId, value } of answers) {
    const options = questions.find(({ id }) => id === questionId)?.options;
    if (!options) faults.push({ field: questionId, code: 'QUESTION_UNKNOWN' });
    else if (given.has(questionId)) faults.push({ field: questionId, code: 'QUESTION_TWICE' });
    else if (!options.some((option) => option.value === value))
      faults.push({ field: questionId, code: 'VALUE_UNKNOWN' });
    given.set(questionId, value);
  }
  for (const { id } of questions) if (!given.has(id)) faults.push({ field: id, code: 'ANSWER_MISSING' });
  return faults;
}
