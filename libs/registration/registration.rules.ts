import { TZDate } from '@date-fns/tz';
import { z } from 'zod';
import type { FieldError, RegistrationInput } from '@parvis/contract/resolvers';

/** One line of text: no control characters, blanks in one. */
export const typedLine = (longest: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .normalize('NFC')
        // All but the joiners that Persian and Indian names are written with.
        .replace(/(?:(?!\u200c|\u200d)[\s\p{Cc}\p{Cf}])+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1, 'REQUIRED').max(longest, 'TOO_LONG'));

/** No event of the product is before or after. */
export const typedInstant = z
  .date()
  .min(new Date('2000-01-01'), 'OUT_OF_RANGE')
  .max(new Date('2100-01-01'), 'OUT_OF_RANGE');

export const typedEmail = z.string().trim().min(1, 'REQUIRED').max(254, 'EMAIL_INVALID').pipe(z.email('EMAIL_INVALID'));

const form = z.object({
  kindId: z.string().max(64, 'TOO_LONG').nullish(),
  pass: z.string().max(64, 'TOO_LONG').nullish(),
  code: z.string().max(60, 'TOO_LONG').nullish(),
  requestKey: z.guid('REQUEST_KEY_INVALID'),
  email: typedEmail,
  givenName: typedLine(100),
  familyName: typedLine(100),
  organisationName: typedLine(200),
  jobTitle: z
    .string()
    .nullish()
    .transform((typed) => typed?.trim() || null)
    .pipe(typedLine(200).nullable()),
  answers: z
    .array(z.object({ questionId: z.string().max(64, 'TOO_LONG'), values: z.array(z.string()).max(100, 'TOO_MANY') }))
    .max(200, 'TOO_MANY')
    .nullish(),
});

export type RegistrationForm = Omit<RegistrationInput, keyof z.output<typeof form>> & z.output<typeof form>;

/** The form as it is kept, or what is wrong with each of its fields. */
export function readForm(input: RegistrationInput): { form: RegistrationForm } | { errors: FieldError[] } {
  const parsed = form.safeParse(input);
  if (parsed.success) return { form: { ...input, ...parsed.data } };
  const firstOfField = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
  return { errors: [...firstOfField].toReversed().map(([field, code]) => ({ field, code })) };
}

/** Ten in the morning of the day before, by the clock of the event. */
export function reminderTime(startsAt: Date, timeZone: string): Date {
  const start = new TZDate(startsAt, timeZone);
  return new Date(new TZDate(start.getFullYear(), start.getMonth(), start.getDate() - 1, 10, timeZone).getTime());
}
