import { z } from 'zod';
import type { BoothActInput, BoothAsksInput, FieldError } from '@parvis/contract/resolvers';

export const ACTS_AT_ONCE = 50;
const CODE_LENGTH = 200;

/** As people type it on a phone: whole characters, nothing that no database takes, no space around it. */
const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.toWellFormed().replaceAll('\u0000', '').trim())
    .pipe(z.string().max(longest, 'TOO_LONG'));
const tags = z
  .array(text(40))
  .max(30, 'TOO_MANY')
  .transform((typed) => [...new Set(typed.filter(Boolean))]);

/** Digits as people write them, for a phone that a person dials. */
export const phoneRule = text(30).pipe(z.string().regex(/^\+?[\d\s().-]{6,30}$/, 'PHONE_INVALID'));

const note = z.object({
  rating: z
    .int()
    .min(1, 'RATING_INVALID')
    .max(5, 'RATING_INVALID')
    .nullish()
    .transform((rating) => rating ?? null),
  tags,
  body: text(2000),
  answers: z
    .array(z.object({ questionId: z.guid('QUESTION_UNKNOWN'), answer: text(500) }))
    .max(20, 'TOO_MANY')
    .transform((answers) => answers.filter(({ answer }) => answer)),
});

const shares = z.array(z.enum(['PROFILE', 'EMAIL', 'PHONE']));

/** E-mail and phone go with a name, and a phone needs its number. */
const agreement = z
  .object({ shares, phone: phoneRule.nullish(), language: z.enum(['FR', 'EN']) })
  .refine((given) => given.shares.includes('PROFILE') || given.shares.length === 0, {
    message: 'PROFILE_FIRST',
    path: ['shares'],
  })
  .refine((given) => !given.shares.includes('PHONE') || given.phone, { message: 'REQUIRED', path: ['phone'] })
  .transform((given) => ({
    profile: given.shares.includes('PROFILE'),
    email: given.shares.includes('EMAIL'),
    phone: given.shares.includes('PHONE') ? given.phone! : null,
    language: given.language,
  }));

export type Agreement = z.output<typeof agreement>;
export type Note = z.output<typeof note>;

const act = z
  .object({
    // One spelling: the same act in other letters is the same act.
    id: z.guid('ID_INVALID').transform((id) => id.toLowerCase()),
    at: z.date(),
    code: z
      .string()
      .nullish()
      .transform((code) => code?.slice(0, CODE_LENGTH).toWellFormed().replaceAll('\u0000', '') ?? null),
    contactId: z.guid('ID_INVALID').nullish(),
    note: note.nullish(),
    agreement: agreement.nullish(),
    isRemoved: z.boolean().nullish(),
  })
  .refine(({ code, contactId }) => (code === null) !== (contactId == null), {
    message: 'CODE_OR_CONTACT',
    path: ['code'],
  });

export type Act = z.output<typeof act>;

const faults = (error: z.ZodError): FieldError[] =>
  error.issues.slice(0, 20).map(({ path, message }) => ({ field: path.join('.'), code: message }));

type Read<Values> = { values: Values } | { errors: FieldError[] };
const outcome = <Values>(parsed: z.ZodSafeParseResult<Values>): Read<Values> =>
  parsed.success ? { values: parsed.data } : { errors: faults(parsed.error) };

export const readActs = (acts: readonly BoothActInput[]): Read<Act[]> =>
  outcome(z.array(act).max(ACTS_AT_ONCE, 'TOO_MANY').safeParse(acts));

export const readAgreement = (input: object): Read<Agreement> => outcome(agreement.safeParse(input));

const question = z
  .object({
    id: z.guid('ID_INVALID').nullish(),
    label: text(200).pipe(z.string().min(1, 'REQUIRED')),
    kind: z.enum(['TEXT', 'CHOICE']),
    options: tags,
  })
  .refine(({ kind, options }) => kind === 'TEXT' || options.length >= 2, { message: 'TOO_FEW', path: ['options'] })
  .transform((typed) => ({ ...typed, options: typed.kind === 'CHOICE' ? typed.options : [] }));

const asks = z.object({ tags, questions: z.array(question).max(10, 'TOO_MANY') });

export const readAsks = (input: BoothAsksInput): Read<z.output<typeof asks>> => outcome(asks.safeParse(input));
