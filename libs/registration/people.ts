import type { Tx } from '@parvis/platform';
import type { RegistrationForm } from './registration.rules';

export async function personWith(tx: Tx, email: string): Promise<string | undefined> {
  const [person] = await tx.query<{ id: string }[]>('select id from person where email = $1', [email]);
  return person?.id;
}

type NewPerson = Pick<
  RegistrationForm,
  'email' | 'givenName' | 'familyName' | 'jobTitle' | 'language' | 'organisationName'
> & { profession: RegistrationForm['profession'] | null };

/** Somebody new, of the organisation that owns the address, or else of the one whose name they typed. */
export async function addPerson(tx: Tx, form: NewPerson, now: Date): Promise<string> {
  const ofAddress = `select organisation_id from organisation_domain where domain = split_part($1::text, '@', 2)::citext`;
  await tx.query(
    `insert into organisation (name) select $2 where not exists (${ofAddress}) on conflict (name) do nothing`,
    [form.email, form.organisationName],
  );
  await tx.query(
    `insert into person (email, given_name, family_name, job_title, profession, language, created_at, organisation_id)
     values ($1::text, $2, $3, $4, $5, $6, $7, coalesce((${ofAddress}), (select id from organisation where name = $8::citext)))
     on conflict (email) do nothing`,
    [
      form.email,
      form.givenName,
      form.familyName,
      form.jobTitle,
      form.profession,
      form.language,
      now,
      form.organisationName,
    ],
  );
  return (await personWith(tx, form.email))!;
}
