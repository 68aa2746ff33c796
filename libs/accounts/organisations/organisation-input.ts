import { z } from 'zod';
import type { FieldError, OrganisationInput } from '@parvis/contract/resolvers';

/** Anybody can have an address there: it says nothing about whom they work for. */
const FOR_EVERYBODY = new Set([
  'aol.com',
  'bbox.fr',
  'free.fr',
  'gmail.com',
  'gmx.com',
  'gmx.fr',
  'googlemail.com',
  'hotmail.com',
  'hotmail.fr',
  'icloud.com',
  'laposte.net',
  'live.com',
  'live.fr',
  'mac.com',
  'mail.com',
  'me.com',
  'msn.com',
  'neuf.fr',
  'orange.fr',
  'outlook.com',
  'outlook.fr',
  'pm.me',
  'proton.me',
  'protonmail.com',
  'sfr.fr',
  'wanadoo.fr',
  'yahoo.com',
  'yahoo.fr',
  'ymail.com',
]);

const line = (longest: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .normalize('NFC')
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(longest, 'TOO_LONG'));

const isDay = (day: string) =>
  /^(19|20)\d\d-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
const day = z
  .string()
  .nullish()
  .transform((typed) => typed?.trim() || null)
  .refine((typed) => typed === null || isDay(typed), 'DATE_INVALID');

const domain = z
  .string()
  .transform((typed) => typed.trim().toLowerCase().replace(/^.*@/, ''))
  .pipe(
    z
      .string()
      .max(253, 'DOMAIN_INVALID')
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'DOMAIN_INVALID')
      .refine((name) => !FOR_EVERYBODY.has(name), 'DOMAIN_FOR_EVERYBODY'),
  );

const form = z
  .object({
    name: line(200).pipe(z.string().min(1, 'REQUIRED')),
    city: line(100)
      .nullish()
      .transform((typed) => typed || null),
    memberFrom: day,
    memberUntil: day,
    domains: z.array(domain).max(50, 'TOO_MANY'),
  })
  .superRefine(({ memberFrom, memberUntil }, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', path: ['memberUntil'], message });
    if (memberUntil && !memberFrom) fault('END_WITHOUT_START');
    else if (memberUntil && memberFrom && memberUntil <= memberFrom) fault('END_BEFORE_START');
  });

export type OrganisationValues = Omit<z.output<typeof form>, 'domains'> & {
  college: string | null;
  filiere: string | null;
  domains: string[];
};

/** The form as it is kept, or what is wrong with each of its fields. */
export function readOrganisationInput(
  input: OrganisationInput,
): { values: OrganisationValues } | { errors: FieldError[] } {
  const parsed = form.safeParse(input);
  if (parsed.success) {
    const domains = [...new Set(parsed.data.domains)].sort();
    return { values: { ...parsed.data, domains, college: input.college ?? null, filiere: input.filiere ?? null } };
  }
  const first = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
  return { errors: [...first].toReversed().map(([field, code]) => ({ field, code })) };
}
