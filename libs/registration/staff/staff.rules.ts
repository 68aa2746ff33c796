import { z } from 'zod';
import type { AddOnTheSpotInput, EditRegistrationInput, FieldError } from '@parvis/contract/resolvers';
import { typedEmail, typedLine } from '../registration.rules';

const person = { email: typedEmail, givenName: typedLine(100), familyName: typedLine(100) };
const kindId = z.string().min(1, 'REQUIRED').max(64, 'TOO_LONG');

const edit = z.object({
  ...person,
  kindId,
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

const walkIn = z.object({
  ...person,
  kindId,
  organisationName: typedLine(200),
  requestKey: z.guid('REQUEST_KEY_INVALID'),
  language: z.enum(['FR', 'EN']),
});

export type RegistrationEdit = z.output<typeof edit>;
export type WalkIn = z.output<typeof walkIn>;

export const readEdit = (input: EditRegistrationInput) => read(edit, input);
export const readWalkIn = (input: AddOnTheSpotInput) => read(walkIn, input);

function read<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { form: z.output<Schema> } | { errors: FieldError[] } {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { form: parsed.data };
  const byField = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
  return { errors: [...byField].toReversed().map(([field, code]) => ({ field, code })) };
}
