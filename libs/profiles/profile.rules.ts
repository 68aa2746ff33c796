import { z } from 'zod';
import type { FieldError } from '@parvis/contract/resolvers';

export const LONGEST_TEXT = 2000;

export const longText = z.string().trim().max(LONGEST_TEXT, 'TOO_LONG');
export const blankIsNone = (typed: string | null | undefined) => typed?.trim() || null;

/** People type `www.example.org`; a browser wants the scheme. Nothing but a bare host, with or without a path, gets one. */
const withScheme = (typed: string | null) =>
  typed && /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(typed) ? `https://${typed}` : typed;

export const website = z
  .string()
  .max(300, 'TOO_LONG')
  .nullish()
  .transform(blankIsNone)
  .transform(withScheme)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'WEBSITE_INVALID' }).nullable());

/** One fault a field: the first. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const byField = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue.message]));
  return [...byField].map(([field, code]) => ({ field, code }));
}
