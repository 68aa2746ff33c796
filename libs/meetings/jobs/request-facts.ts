import type { RequestStatus } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

export interface Side {
  personId: string;
  email: string;
  givenName: string;
  name: string;
  jobTitle: string | null;
  organisationName: string | null;
  language: Language;
}

export interface RequestFacts {
  status: RequestStatus;
  message: string;
  from: Side;
  to: Side;
  event: { id: string; slug: string; title: Text; timeZone: string; venue: string | null };
}

export const sideOf = (p: string, o: string) => `json_build_object('personId', ${p}.id, 'email', ${p}.email,
  'givenName', ${p}.given_name, 'name', ${p}.given_name || ' ' || ${p}.family_name, 'jobTitle', ${p}.job_title,
  'organisationName', ${o}.name, 'language', ${p}.language)`;

export const eventFacts = (e: string) =>
  `json_build_object('id', ${e}.id, 'slug', ${e}.slug, 'title', ${e}.title, 'timeZone', ${e}.time_zone, 'venue', ${e}.venue)`;

/** What a message about a request says, as it is when the message is written. */
export async function readRequestFacts(db: Queryable, requestId: string): Promise<RequestFacts | undefined> {
  const [facts] = await db.query<RequestFacts>(
    `select r.status, r.message, ${sideOf('f', 'fo')} as "from", ${sideOf('t', 'oo')} as "to", ${eventFacts('e')} as event
     from meeting_request r
     join event e on e.id = r.event_id
     join person f on f.id = r.from_person_id left join organisation fo on fo.id = f.organisation_id
     join person t on t.id = r.to_person_id left join organisation oo on oo.id = t.organisation_id
     where r.id = $1`,
    [requestId],
  );
  return facts;
}

export async function readSide(db: Queryable, personId: string): Promise<Side | undefined> {
  const [row] = await db.query<{ side: Side }>(
    `select ${sideOf('p', 'o')} as side from person p left join organisation o on o.id = p.organisation_id where p.id = $1`,
    [personId],
  );
  return row?.side;
}

/** Name, and what one knows a person by. */
export const introduced = ({ name, jobTitle, organisationName }: Side) =>
  [name, jobTitle, organisationName].filter(Boolean).join(', ');
