import { isMemberOn } from '@parvis/accounts';
import type { Audience } from '@parvis/contract/resolvers';
import type { Queryable, Tx } from '@parvis/platform';

export interface Applicant {
  email: string;
  /** Null for somebody not known yet. */
  personId: string | null;
}

/**
 * What the person may register as, best first: nobody becomes a speaker, an exhibitor or a member by saying so. A
 * member is one on the day of the event, in the event's zone, and somebody belongs to a member when staff said so or
 * the address is one of the member's own.
 */
export async function audiencesOf(
  db: Queryable | Tx,
  eventId: string,
  { email, personId }: Applicant,
): Promise<Audience[]> {
  const [row] = (await db.query(
    `select array(select role from event_role where event_id = e.id and person_id = $2) as roles,
       exists (select from organisation_domain d join organisation o on o.id = d.organisation_id
         where d.domain = split_part($3, '@', 2)::citext and ${isMemberOn('o', '(e.starts_at at time zone e.time_zone)')})
       or exists (select from person p join organisation o on o.id = p.organisation_id
         where p.id = $2 and p.affiliation_confirmed_at is not null and ${isMemberOn('o', '(e.starts_at at time zone e.time_zone)')}) as "isMember"
     from event e where e.id = $1`,
    [eventId, personId, email],
  )) as { roles: string[]; isMember: boolean }[];
  const { roles, isMember } = row!;
  return [
    ...(['SPEAKER', 'EXHIBITOR'] as const).filter((role) => roles.includes(role)),
    ...(isMember ? (['MEMBER'] as const) : []),
    'NON_MEMBER',
    'PRESS',
    'GUEST',
  ];
}
