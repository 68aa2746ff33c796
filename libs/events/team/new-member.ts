import { z } from 'zod';
import type { FieldError } from '@parvis/contract/resolvers';
import type { Actor, Audit, Clock, Tx } from '@parvis/platform';

const name = z
  .string()
  .transform((typed) =>
    typed
      .normalize('NFC')
      .toWellFormed()
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(1, 'REQUIRED').max(100, 'TOO_LONG'));
const newMember = z.object({
  email: z.string().trim().toLowerCase().max(254, 'EMAIL_INVALID').pipe(z.email('EMAIL_INVALID')),
  givenName: name,
  familyName: name,
});

export type NewMember = z.infer<typeof newMember>;

export function readNewMember(input: object): { member: NewMember } | { errors: FieldError[] } {
  const typed = newMember.safeParse(input);
  if (typed.success) return { member: typed.data };
  return { errors: typed.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: message })) };
}

/** Whoever is known by the address stays as they are; somebody new gets the names. */
export async function findOrMakePerson(
  tx: Tx,
  { actor, audit, clock, member }: { actor: Actor; audit: Audit; clock: Clock; member: NewMember },
): Promise<string> {
  const [made] = await tx.query<{ id: string }[]>(
    `insert into person (email, given_name, family_name, language, created_at)
     values ($1, $2, $3, $4, $5) on conflict (email) do nothing returning id`,
    [member.email, member.givenName, member.familyName, actor.language, clock.now()],
  );
  if (!made) {
    const [known] = await tx.query<{ id: string }[]>('select id from person where email = $1', [member.email]);
    return known!.id;
  }
  await audit.record(tx, { actor, action: 'person.add', subject: 'person', subjectId: made.id });
  return made.id;
}
