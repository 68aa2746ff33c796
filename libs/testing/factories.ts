import { randomUUID } from 'node:crypto';
import type { EventRole, Language, StaffRole } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

let counter = 0;
const next = () => (counter += 1);

export async function makePerson(
  db: Queryable,
  fields: {
    email?: string;
    givenName?: string;
    familyName?: string;
    language?: Language;
    /** An administrator, unless `staffRole` says otherwise. */
    isStaff?: boolean;
    staffRole?: StaffRole;
    organisationId?: string;
  } = {},
): Promise<string> {
  const n = next();
  const [person] = await db.query<{ id: string }>(
    `insert into person (email, given_name, family_name, language, organisation_id, created_at)
     values ($1, $2, $3, $4, $5, '2024-01-01') returning id`,
    [
      fields.email ?? `person${n}@example.org`,
      fields.givenName ?? 'Camille',
      fields.familyName ?? `Testard ${n}`,
      fields.language ?? 'FR',
      fields.organisationId ?? null,
    ],
  );
  if (fields.isStaff || fields.staffRole)
    await db.query('insert into staff_member (person_id, role) values ($1, $2)', [
      person!.id,
      fields.staffRole ?? 'ADMINISTRATOR',
    ]);
  return person!.id;
}

export async function makeOrganisation(
  db: Queryable,
  fields: { name?: string; college?: string; filiere?: string; memberFrom?: string } = {},
): Promise<string> {
  const [organisation] = await db.query<{ id: string }>(
    'insert into organisation (name, college, filiere, member_from) values ($1, $2, $3, $4) returning id',
    [
      fields.name ?? `Organisation ${next()}`,
      fields.college ?? 'SME',
      fields.filiere ?? 'MEDTECH',
      fields.memberFrom ?? '2020-01-01',
    ],
  );
  return organisation!.id;
}

/** A published one-day event on 1 October 2024 unless told otherwise. */
export async function makeEvent(
  db: Queryable,
  fields: { slug?: string; kind?: string; status?: string; startsAt?: string; endsAt?: string } = {},
): Promise<{ id: string; slug: string }> {
  const slug = fields.slug ?? `event-${next()}`;
  const [event] = await db.query<{ id: string }>(
    `insert into event (slug, title, summary, kind, format, status, starts_at, ends_at, time_zone, venue)
     values ($1, $2, '{"fr": "Résumé", "en": "Summary"}', $3, 'IN_PERSON', $4, $5, $6, 'Europe/Paris', 'Paris') returning id`,
    [
      slug,
      { fr: `Événement ${slug}`, en: `Event ${slug}` },
      fields.kind ?? 'CONGRESS',
      fields.status ?? 'PUBLISHED',
      fields.startsAt ?? '2024-10-01T07:00:00Z',
      fields.endsAt ?? '2024-10-01T17:00:00Z',
    ],
  );
  return { id: event!.id, slug };
}

export async function giveRole(db: Queryable, eventId: string, personId: string, role: EventRole): Promise<void> {
  await db.query('insert into event_role (event_id, person_id, role) values ($1, $2, $3)', [eventId, personId, role]);
}

/** Places that members and others share, and a kind of ticket for each of them, for speakers and for exhibitors. */
export async function makePlaces(db: Queryable, eventId: string, size: number, saleFrom = '2024-01-01'): Promise<void> {
  for (const audience of ['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR'])
    await makeTicketKind(db, eventId, { audience, saleFrom });
  await db.query(
    `with quota as (insert into quota (event_id, name, size) values ($1, 'Places', $2) returning id)
     insert into ticket_kind_quota (kind_id, quota_id) select k.id, quota.id from ticket_kind k, quota where k.event_id = $1`,
    [eventId, size],
  );
}

export async function makeTicketKind(
  db: Queryable,
  eventId: string,
  fields: {
    audience?: string;
    saleFrom?: string;
    priceCents?: number;
    needsCode?: boolean;
    needsApproval?: boolean;
  } = {},
): Promise<string> {
  const audience = fields.audience ?? 'MEMBER';
  const [kind] = await db.query<{ id: string }>(
    `insert into ticket_kind (event_id, audience, name, sale_from, price_cents, needs_code, needs_approval, position)
     values ($1, $2, $3, $4, $5, $6, $7, (select count(*) from ticket_kind where event_id = $1)) returning id`,
    [
      eventId,
      audience,
      { fr: audience, en: audience },
      fields.saleFrom ?? '2024-01-01',
      fields.priceCents ?? 0,
      fields.needsCode ?? false,
      fields.needsApproval ?? false,
    ],
  );
  return kind!.id;
}

async function kindFor(db: Queryable, eventId: string, audience: string): Promise<string> {
  const [kind] = await db.query<{ id: string }>(
    'select id from ticket_kind where event_id = $1 and audience = $2 order by position limit 1',
    [eventId, audience],
  );
  return kind?.id ?? makeTicketKind(db, eventId, { audience });
}

/** A confirmed ticket and the role that comes with it. */
export async function makeTicket(
  db: Queryable,
  eventId: string,
  personId: string,
  fields: { code?: string; openToMeetings?: boolean; audience?: string } = {},
): Promise<{ id: string; code: string }> {
  const code = fields.code ?? `TEST${String(next()).padStart(12, '0')}`;
  const [ticket] = await db.query<{ id: string }>(
    `insert into ticket (event_id, person_id, request_key, code, kind_id, status, open_to_meetings, registered_at)
     values ($1, $2, $3, $4, $6, 'CONFIRMED', $5, '2024-09-01') returning id`,
    [
      eventId,
      personId,
      randomUUID(),
      code,
      fields.openToMeetings ?? true,
      await kindFor(db, eventId, fields.audience ?? 'MEMBER'),
    ],
  );
  await db.query(
    `insert into event_role (event_id, person_id, role) values ($1, $2, 'ATTENDEE') on conflict do nothing`,
    [eventId, personId],
  );
  return { id: ticket!.id, code };
}

/** Lets the holder of a ticket in at the main door. */
export async function admit(db: Queryable, eventId: string, ticketId: string, at: string): Promise<void> {
  await db.query(
    `with scanned as (
       insert into scan (id, event_id, ticket_id, device_id, code, method, verdict, scanned_at, received_at)
       values (gen_random_uuid(), $1, $2, gen_random_uuid(), 'X', 'CAMERA', 'ADMITTED', $3, $3) returning *
     ) insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at)
       select s.id, s.event_id, p.id, s.ticket_id, s.scanned_at::date, s.scanned_at
       from scanned s join check_in_point p on p.event_id = s.event_id and p.is_main`,
    [eventId, ticketId, at],
  );
}
