import { z } from 'zod';
import type { FieldError } from '@parvis/contract/resolvers';
import { withoutGaps } from '@parvis/domain';

const tidy = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();

/** A text of one line that must be there. */
export const line = (longest: number) =>
  z.string().transform(tidy).pipe(z.string().min(1, 'REQUIRED').max(longest, 'TOO_LONG'));

/** The same where it may be left out: blanks are nothing. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .nullish()
    .transform((typed) => (typed && tidy(typed)) || null)
    .pipe(z.string().max(longest, 'TOO_LONG').nullable());

export const email = z.string().trim().min(1, 'REQUIRED').max(254, 'EMAIL_INVALID').pipe(z.email('EMAIL_INVALID'));

/** A number of an official register, kept without gaps. */
export const registered = (isRight: (number: string) => boolean, code: string) =>
  z
    .string()
    .transform(withoutGaps)
    .pipe(
      z
        .string()
        .min(1, 'REQUIRED')
        .max(64, code)
        .refine((typed) => typed === '' || isRight(typed), code),
    );

export const optionalRegistered = (isRight: (number: string) => boolean, code: string) =>
  z
    .string()
    .nullish()
    .transform((typed) => (typed && withoutGaps(typed)) || null)
    .pipe(z.string().max(64, code).refine(isRight, code).nullable());

export const country = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{2}$/, 'COUNTRY_INVALID'));

/** The first fault of each field, with `under` before its name. */
export function errorsOf(error: z.ZodError, under = ''): FieldError[] {
  const first = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = under + path.join('.');
    if (!first.has(field)) first.set(field, message);
  }
  return [...first].map(([field, code]) => ({ field, code }));
}
