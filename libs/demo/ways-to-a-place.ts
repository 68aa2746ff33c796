import { createHash } from 'node:crypto';
import { makeTicketCode, type Text, TICKET_CODE_BYTES } from '@parvis/domain';
import { CloseAllotment, EndOffer, issueTicket } from '@parvis/registration';
import type { Jobs, Tx } from '@parvis/platform';

export interface Someone {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  organisation: string;
}

/** Where something is added: the database, the jobs that follow, the event. */
export interface At {
  tx: Tx;
  jobs: Jobs;
  eventId: string;
  /** Its slug: secrets and ids are drawn from it, the same at each start. */
  slug: string;
}

export const instant = (day: string, hour = 9) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);

const secret = ({ slug }: At, of: string) => createHash('sha256').update(`parvis ${slug} ${of}`).digest('base64url');
const uuid = (of: string) => {
  const hex = createHash('sha256').update(of).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export async function addQuota({ tx, eventId }: At, name: string, size: number): Promise<string> {
  const [quota] = await tx.query<{ id: string }[]>(
    'insert into quota (event_id, name, size) values ($1, $2, $3) returning id',
    [eventId, name, size],
  );
  return quota!.id;
}

interface PlannedKind {
  name: Text;
  description?: Text;
  audience?: 'NON_MEMBER' | 'GUEST' | 'PRESS';
  needsCode?: boolean;
  needsApproval?: boolean;
  saleFrom: string;
  quotas: string[];
}

export async function addKind({ tx, eventId }: At, kind: PlannedKind): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into ticket_kind (event_id, audience, name, description, sale_from, needs_code, needs_approval, position)
     select $1, $2, $3, $4, $5, $6, $7, coalesce(max(position), 0) + 1 from ticket_kind where event_id = $1 returning id`,
    [
      eventId,
      kind.audience ?? 'NON_MEMBER',
      kind.name,
      kind.description ?? null,
      kind.saleFrom,
      kind.needsCode ?? false,
      kind.needsApproval ?? false,
    ],
  );
  await tx.query('insert into ticket_kind_quota (kind_id, quota_id) select $1, unnest($2::uuid[])', [
    row!.id,
    kind.quotas,
  ]);
  return row!.id;
}

export async function addTicket(
  { tx, eventId, slug }: At,
  kindId: string,
  person: Someone,
  now: Date,
  status: 'PENDING' | 'CONFIRMED' = 'CONFIRMED',
): Promise<string> {
  const key = `${slug} ${person.email}`;
  const id = await issueTicket(tx, {
    eventId,
    personId: person.id,
    kindId,
    requestKey: uuid(key),
    openToMeetings: false,
    now,
  });
  const code = makeTicketCode(createHash('sha256').update(key).digest().subarray(0, TICKET_CODE_BYTES));
  await tx.query('update ticket set status = $2, code = $3 where id = $1', [id, status, code]);
  if (status === 'CONFIRMED')
    await tx.query(
      `insert into event_role (event_id, person_id, role) values ($1, $2, 'ATTENDEE') on conflict do nothing`,
      [eventId, person.id],
    );
  return id;
}

/** Places of a company, the first of them claimed with these tickets. */
export async function addCompany(
  at: At,
  company: { kindId: string; contact: Someone; places: number; tickets: string[]; sentOn: string; until: string },
): Promise<void> {
  const { tx, jobs, eventId } = at;
  const { kindId, contact, places, tickets } = company;
  const [allotment] = await tx.query<{ id: string }[]>(
    `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token,
       expires_at, sent_at, created_at)
     values ($1, $2, $3, $4, $5, 'FR', $6, $7, $9, $8, $8) returning id`,
    [
      eventId,
      kindId,
      contact.organisation,
      `${contact.givenName} ${contact.familyName}`,
      contact.email,
      secret(at, `claim ${contact.email}`),
      secret(at, `contact ${contact.email}`),
      instant(company.sentOn),
      company.until,
    ],
  );
  await jobs.enqueue(tx, CloseAllotment, { allotmentId: allotment!.id }, { runAt: new Date(company.until) });
  await tx.query(
    `insert into place (event_id, kind_id, allotment_id, claimed_ticket_id)
     select $1, $2, $3, ($4::uuid[])[n] from generate_series(1, $5) n`,
    [eventId, kindId, allotment!.id, tickets, places],
  );
}

export interface InLine {
  status: 'OFFERED' | 'WAITING' | 'LEFT';
  places: number;
  offeredAt?: Date;
  expiresAt?: Date;
}

/** People who wait for a kind, in the order of their arrival from `since` on, an hour apart. */
export async function addLine(
  at: At,
  kindId: string,
  since: string,
  stories: readonly InLine[],
  people: readonly Someone[],
): Promise<void> {
  const { tx, jobs, eventId, slug } = at;
  for (const [n, { status, places, offeredAt, expiresAt }] of stories.entries()) {
    const person = people[n]!;
    const [entry] = await tx.query<{ id: string }[]>(
      `insert into waiting_entry (event_id, kind_id, number, places, email, given_name, family_name, organisation_name, language,
         request_key, token, status, joined_at, offered_at, offer_expires_at)
       values ($1, $2, nextval('waiting_number'), $3, $4, $5, $6, $7, 'FR', $8, $9, $10, $11, $12, $13) returning id`,
      [
        eventId,
        kindId,
        places,
        person.email,
        person.givenName,
        person.familyName,
        person.organisation,
        uuid(`line ${slug} ${person.email}`),
        secret(at, `line ${n}`),
        status,
        instant(since, 8 + n),
        offeredAt ?? null,
        expiresAt ?? null,
      ],
    );
    if (expiresAt) await jobs.enqueue(tx, EndOffer, { entryId: entry!.id }, { runAt: expiresAt });
  }
}

interface PlannedCode {
  word: string;
  note: string;
  usesMax: number | null;
  kindIds: string[];
  from: string;
  until: string;
  stoppedAt?: Date;
  percentBasisPoints?: number;
  /** The tickets it was used for. */
  tickets?: string[];
  usedAt?: Date;
}

export async function addCode({ tx, eventId }: At, code: PlannedCode): Promise<void> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into code (event_id, word, note, uses_max, valid_from, valid_until, stopped_at, created_at, percent_basis_points)
     values ($1, $2, $3, $4, $5, $6, $7, $5, $8) returning id`,
    [
      eventId,
      code.word,
      code.note,
      code.usesMax,
      code.from,
      code.until,
      code.stoppedAt ?? null,
      code.percentBasisPoints ?? null,
    ],
  );
  await tx.query('insert into code_kind (code_id, kind_id) select $1, unnest($2::uuid[])', [row!.id, code.kindIds]);
  await tx.query(
    `insert into code_use (code_id, number, ticket_id, used_at)
     select $1, t.n, t.id, $3 from unnest($2::uuid[]) with ordinality t(id, n)`,
    [row!.id, code.tickets ?? [], code.usedAt ?? code.from],
  );
}

export interface Invited {
  person: Someone;
  /** The ticket of who accepted. */
  ticketId?: string;
  hasDeclined?: boolean;
  hasOpened?: boolean;
  wasReminded?: boolean;
}

export async function addInvitations(
  at: At,
  kindId: string,
  { sentOn, until }: { sentOn: string; until: string },
  invited: readonly Invited[],
): Promise<void> {
  const later = (days: number, hour = 9) => new Date(instant(sentOn, hour).getTime() + days * 86_400_000);
  for (const [n, { person, ticketId, hasDeclined, hasOpened, wasReminded }] of invited.entries())
    await at.tx.query(
      `insert into invitation (event_id, kind_id, email, given_name, family_name, organisation_name, language, token, expires_at,
         created_at, sent_at, opened_at, accepted_at, declined_at, reminded_at, ticket_id)
       values ($1, $2, $3, $4, $5, $6, 'FR', $7, $8, $9, $9, $10, $11, $12, $13, $14)`,
      [
        at.eventId,
        kindId,
        person.email,
        person.givenName,
        person.familyName,
        person.organisation,
        secret(at, `invitation ${n}`),
        until,
        later(0),
        hasOpened || hasDeclined || ticketId ? later(1) : null,
        ticketId ? later(2) : null,
        hasDeclined ? later(1, 15) : null,
        wasReminded ? later(7) : null,
        ticketId ?? null,
      ],
    );
}
