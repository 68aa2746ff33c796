import type { BoothContact, BoothContactFigure, BoothContacts, ContactOfMine } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** SQL: what the visitor of contact `c` agreed to, in the order of the contract. */
const shares = `array_remove(array[case when c.shares_profile then 'PROFILE' end, case when c.shares_email then 'EMAIL' end,
  case when c.phone is not null then 'PHONE' end], null)`;

/** What is not agreed to is not read. */
const contact = `c.id, c.ticket_id as "ticketId", ${shares} as shares,
  case when c.shares_profile then p.given_name || ' ' || p.family_name end as name,
  case when c.shares_profile then p.job_title end as "jobTitle",
  case when c.shares_profile then o.name end as "organisationName",
  case when c.shares_email then p.email end as email, c.phone,
  c.scanned_at as "scannedAt", coalesce(s.given_name || ' ' || s.family_name, '') as "scannedByName",
  (select n.rating from contact_note n where n.contact_id = c.id and n.rating is not null
   order by n.written_at desc, n.author_id limit 1) as rating,
  array(select distinct tag from contact_note n, jsonb_array_elements_text(n.tags) as tag
        where n.contact_id = c.id order by tag) as tags,
  (select coalesce(json_agg(json_build_object('authorId', n.author_id, 'authorName', a.given_name || ' ' || a.family_name,
     'isMine', n.author_id = $2, 'rating', n.rating, 'tags', n.tags, 'body', n.body, 'answers', n.answers,
     'writtenAt', n.written_at) order by n.written_at, n.author_id), '[]')
   from contact_note n join person a on a.id = n.author_id where n.contact_id = c.id) as notes`;

type MyBooth = Omit<BoothContacts, 'keys' | 'contacts'>;

/** The booth of an event that somebody is of the team of. */
export async function readMyBooth(db: Queryable, eventId: string, personId: string): Promise<MyBooth | undefined> {
  const [booth] = await db.query<MyBooth>(
    `select x.id as "exhibitorId", o.name as "organisationName", coalesce(k.tags, '[]') as tags,
       coalesce(k.questions, '[]') as questions
     from exhibitor x join organisation o on o.id = x.organisation_id
     join exhibitor_member t on t.exhibitor_id = x.id and t.person_id = $2
     left join booth_asks k on k.exhibitor_id = x.id
     where x.event_id = $1 order by x.id limit 1`,
    [eventId, personId],
  );
  return booth;
}

/** The contacts of a booth, the latest first, with what everybody of its team wrote. */
export async function readContacts(db: Queryable, exhibitorId: string, readerId: string): Promise<BoothContact[]> {
  const contacts = await db.query<BoothContact>(
    `select ${contact}
     from booth_contact c join person p on p.id = c.person_id left join organisation o on o.id = p.organisation_id
     left join person s on s.id = c.scanned_by
     where c.exhibitor_id = $1 and c.withdrawn_at is null and c.removed_at is null
     order by c.scanned_at desc, c.id`,
    [exhibitorId, readerId],
  );
  // Inside JSON an instant is a text.
  for (const { notes } of contacts) for (const note of notes) note.writtenAt = new Date(note.writtenAt);
  return contacts;
}

export function readFigures(db: Queryable, eventId: string): Promise<BoothContactFigure[]> {
  return db.query<BoothContactFigure>(
    `select x.id as "exhibitorId", o.name as "organisationName", x.booth,
       to_char(c.scanned_at at time zone e.time_zone, 'YYYY-MM-DD') as day, count(*)::int as contacts,
       (count(*) filter (where c.shares_profile))::int as agreed
     from booth_contact c join exhibitor x on x.id = c.exhibitor_id join event e on e.id = x.event_id
     join organisation o on o.id = x.organisation_id
     where x.event_id = $1 and c.withdrawn_at is null and c.removed_at is null
     group by x.id, o.name, 4 order by o.name collate "fr-x-icu", x.id, 4`,
    [eventId],
  );
}

/** Who has a person's contact, the latest first; or one of them. */
export function readContactsOf(db: Queryable, personId: string, contactId: string | null): Promise<ContactOfMine[]> {
  return db.query<ContactOfMine>(
    `select c.id, e.slug as "eventSlug", e.title as "eventTitle", e.time_zone as "timeZone", o.name as "organisationName",
       x.booth, c.scanned_at as "scannedAt", ${shares} as shares, c.phone
     from booth_contact c join exhibitor x on x.id = c.exhibitor_id join event e on e.id = x.event_id
     join organisation o on o.id = x.organisation_id
     where c.person_id = $1 and c.withdrawn_at is null and c.removed_at is null and ($2::text is null or c.id::text = $2)
     order by c.scanned_at desc, c.id`,
    [personId, contactId],
  );
}
