import { z } from 'zod';
import {
  type AnswerOption,
  choiceOf,
  DECIDING_KINDS,
  KIND_OF_TOPIC,
  NUMBER_LIMITS,
  type QuestionKind,
  scaleOf,
  SMALLEST_GROUP,
  SPLITTING_KINDS,
  STEPS_OF_SCALE,
  type Text,
  usualOptions,
} from '@parvis/domain';

const MOST_QUESTIONS = 30;
const MOST_OPTIONS = 10;
const LABEL_LENGTH = 300;

/** Kinds whose options staff write themselves. */
const LISTS: readonly QuestionKind[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'RANKING'];
const hasScale = (kind: QuestionKind): kind is keyof typeof STEPS_OF_SCALE => kind in STEPS_OF_SCALE;

const label = z.string().trim().min(1, 'LABEL_REQUIRED').max(LABEL_LENGTH, 'LABEL_TOO_LONG');
const labels = z.array(label).max(MOST_OPTIONS, 'OPTIONS_COUNT').nullish();
const title = z.string().trim().max(LABEL_LENGTH, 'LABEL_TOO_LONG').nullish();
const limit = z.number().int().min(-NUMBER_LIMITS.highest, 'LIMITS').max(NUMBER_LIMITS.highest, 'LIMITS').nullish();

const question = z
  .object({
    kind: z.enum([
      ...(['SATISFACTION', 'RATING_5', 'GRADE_10', 'NPS', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'RANKING'] as const),
      ...(['YES_NO', 'NUMBER', 'SHORT_TEXT', 'OPEN_TEXT', 'SPEAKER_QUESTIONS'] as const),
    ]),
    topic: z.enum(['SATISFACTION', 'PARTNER_CLUB_INFORMATION', 'SESSION_GRADE']).nullish(),
    labelFr: label,
    labelEn: label,
    optionsFr: labels,
    optionsEn: labels,
    required: z.boolean().nullish(),
    lowest: limit,
    highest: limit,
    sectionFr: title,
    sectionEn: title,
    shownIfQuestion: z.number().int().nullish(),
    shownIfValues: z
      .array(z.number().int())
      .max(MOST_OPTIONS + 1)
      .nullish(),
    splits: z.boolean().nullish(),
  })
  .superRefine((question, context) => {
    const { kind, topic, optionsFr, optionsEn, lowest, highest } = question;
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', message, path: [path] });
    const [fr, en] = [optionsFr?.length ?? 0, optionsEn?.length ?? 0];
    if (LISTS.includes(kind)) {
      if (fr < 2 || en !== fr) fault('optionsFr', 'OPTIONS_COUNT');
    } else if (fr + en > 0 && (!hasScale(kind) || fr !== STEPS_OF_SCALE[kind] || en !== fr))
      fault('optionsFr', 'OPTIONS_COUNT');
    if (topic && KIND_OF_TOPIC[topic] !== kind) fault('topic', 'TOPIC_KIND');
    if (lowest != null && highest != null && lowest > highest) fault('highest', 'LIMITS');
    if (kind === 'MULTIPLE_CHOICE' && highest != null && (highest < 1 || highest > fr)) fault('highest', 'LIMITS');
    if (Boolean(question.sectionFr) !== Boolean(question.sectionEn))
      fault(question.sectionFr ? 'sectionEn' : 'sectionFr', 'LABEL_REQUIRED');
    if (question.splits && !SPLITTING_KINDS.includes(kind)) fault('splits', 'SPLITS_KIND');
  });

/** What a poll may be made of. */
export const pollRule = z
  .object({
    titleFr: label,
    titleEn: label,
    mode: z.enum(['LIVE', 'SURVEY']),
    audience: z
      .enum(['PARTICIPANTS', 'ANYONE'])
      .nullish()
      .transform((audience) => audience ?? 'PARTICIPANTS'),
    smallestGroup: z
      .number()
      .int('GROUP_SIZE')
      .min(1, 'GROUP_SIZE')
      .max(50, 'GROUP_SIZE')
      .nullish()
      .transform((size) => size ?? SMALLEST_GROUP),
    sessionId: z.uuid('SESSION_UNKNOWN').nullish(),
    anonymous: z
      .boolean()
      .nullish()
      .transform((anonymous) => anonymous ?? true),
    resultsWait: z
      .boolean()
      .nullish()
      .transform((waits) => waits ?? false),
    questions: z
      .array(question)
      .min(1, 'QUESTION_REQUIRED')
      .max(MOST_QUESTIONS, 'QUESTIONS_TOO_MANY')
      .superRefine((questions, context) => {
        const fault = (message: string, path: (string | number)[] = []) =>
          context.addIssue({ code: 'custom', message, path });
        const topics = questions.map(({ topic }) => topic).filter((topic) => topic != null);
        if (new Set(topics).size < topics.length) fault('TOPIC_TWICE');
        if (questions.filter(({ splits }) => splits).length > 1) fault('SPLITS_TWICE');
        if (questions.length > 1 && questions.some(({ kind }) => kind === 'SPEAKER_QUESTIONS')) fault('NOT_ALONE');
        questions.forEach((question, index) => {
          if (question.shownIfQuestion == null) return;
          const other = questions[question.shownIfQuestion - 1];
          const values = question.shownIfValues ?? [];
          const known = other && optionsOf(other).map(({ value }) => value);
          if (!other || question.shownIfQuestion > index || !DECIDING_KINDS.includes(other.kind))
            fault('CONDITION_QUESTION', [index, 'shownIfQuestion']);
          else if (values.length === 0 || !values.every((value) => known!.includes(value)))
            fault('CONDITION_VALUES', [index, 'shownIfValues']);
        });
      }),
  })
  .superRefine(({ anonymous, audience }, context) => {
    if (!anonymous && audience !== 'PARTICIPANTS')
      context.addIssue({ code: 'custom', message: 'NAMED_AUDIENCE', path: ['audience'] });
  })
  // Who votes under their name is not hidden in a group.
  .transform((poll) => (poll.anonymous ? poll : { ...poll, smallestGroup: 1 }));

export type PollRuled = z.infer<typeof pollRule>;

/** The options of a question that keeps the rule. */
export function optionsOf({
  kind,
  optionsFr,
  optionsEn,
}: Pick<PollRuled['questions'][number], 'kind' | 'optionsFr' | 'optionsEn'>): AnswerOption[] {
  const own: Text[] = (optionsFr ?? []).map((fr, index) => ({ fr, en: optionsEn?.[index] ?? fr }));
  if (LISTS.includes(kind)) return choiceOf(own);
  if (!hasScale(kind)) return [];
  if (own.length === 0) return usualOptions(kind);
  return kind === 'YES_NO' || kind === 'NPS'
    ? usualOptions(kind).map((option, index) => ({ ...option, label: own[index]! }))
    : scaleOf(own);
}

const LONGEST_TYPED = 4000;

/** A vote as it comes from a phone, before it is held against the questions. */
export const voteRule = z.object({
  pollId: z.string().max(64),
  answers: z
    .array(
      z.object({
        questionId: z.string().max(64),
        value: z.number().int().nullish(),
        picks: z.array(z.number().int()).max(20).nullish(),
        words: z.string().max(LONGEST_TYPED).nullish(),
      }),
    )
    .max(MOST_QUESTIONS),
  ballotId: z.string().min(8).max(64).nullish(),
  /** The secret part of a personal link. */
  link: z.string().max(200).nullish(),
});

export type VoteRuled = z.infer<typeof voteRule>;
