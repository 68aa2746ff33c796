import { z } from 'zod';
import type { FieldError, FormQuestionInput } from '@parvis/contract/resolvers';
import { isId, type Text } from '@parvis/domain';

const MOST_OPTIONS = 40;
/** What people say yes or no to, freely. */
const CONSENTS = ['PHOTO', 'BOOTH_PROFILE', 'BOOTH_EMAIL'] as const;

/** In both languages; what one lacks, it takes from the other. */
const text = (longest: number) =>
  z
    .object({ fr: z.string(), en: z.string() })
    .transform(({ fr, en }): Text => {
      const [french, english] = [fr.normalize('NFC').trim(), en.normalize('NFC').trim()];
      return { fr: french || english, en: english || french };
    })
    .refine(({ fr }) => fr !== '', 'REQUIRED')
    .refine(({ fr, en }) => fr.length <= longest && en.length <= longest, 'TOO_LONG');

const id = z.string().refine(isId, 'NOT_FOUND');
const value = z.string().min(1, 'REQUIRED').max(64, 'TOO_LONG');

const question = z
  .object({
    id: id.nullish(),
    kind: z.enum(['TEXT', 'LONG_TEXT', 'NUMBER', 'CHOICE', 'SEVERAL', 'DATE', 'FILE', 'CONSENT']),
    topic: z.enum(['DIETARY', 'ACCESSIBILITY', ...CONSENTS]).nullish(),
    stage: z.enum(['REGISTRATION', 'CONFIRMED']),
    label: text(1000),
    help: z.preprocess((typed) => (isBlank(typed) ? null : typed), text(500).nullish()),
    options: z.array(z.object({ value, label: text(150) })).max(MOST_OPTIONS, 'TOO_MANY'),
    required: z.boolean(),
    isSensitive: z.boolean(),
    askedAtDoor: z.boolean().nullish(),
    kindIds: z.array(id).max(100, 'TOO_MANY'),
    shownIf: z
      .object({ questionId: id, values: z.array(value).min(1, 'REQUIRED').max(MOST_OPTIONS, 'TOO_MANY') })
      .nullish(),
  })
  .transform((typed) => ({
    ...typed,
    // Health is nobody's business but that of those who cook, or open the side door.
    isSensitive: typed.isSensitive || typed.topic === 'DIETARY' || typed.topic === 'ACCESSIBILITY',
    options: typed.kind === 'CHOICE' || typed.kind === 'SEVERAL' ? typed.options : [],
  }))
  .superRefine((typed, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const values = typed.options.map((option) => option.value);
    if ((typed.kind === 'CHOICE' || typed.kind === 'SEVERAL') && values.length < 2) refuse('options', 'TOO_FEW');
    if (new Set(values).size < values.length) refuse('options', 'TWICE');
    const isConsent = CONSENTS.some((topic) => topic === typed.topic);
    if (isConsent && typed.kind !== 'CONSENT') refuse('kind', 'NOT_A_CONSENT');
    // Consent that one has to give is none.
    if (isConsent && typed.required) refuse('required', 'CONSENT_IS_FREE');
    if (typed.kind !== 'CONSENT' && typed.label.fr.length > 300) refuse('label', 'TOO_LONG');
  });

const isBlank = (typed: unknown) => {
  const { fr, en } = (typed ?? {}) as Partial<Text>;
  return !fr?.trim() && !en?.trim();
};

export type QuestionDraft = z.output<typeof question>;

/** The question as it is kept, or what is wrong with it. */
export function readQuestion(input: FormQuestionInput): { draft: QuestionDraft } | { errors: FieldError[] } {
  const parsed = question.safeParse(input);
  if (parsed.success) return { draft: parsed.data };
  const byField = new Map(
    parsed.error.issues.toReversed().map(({ path, message }) => [
      // `options.2.label` has its own place on the page.
      path.slice(0, path[0] === 'options' ? 3 : 1).join('.'),
      message,
    ]),
  );
  return { errors: [...byField].toReversed().map(([field, code]) => ({ field, code })) };
}
