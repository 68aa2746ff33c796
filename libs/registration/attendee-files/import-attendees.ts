import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { holdEvent } from '@parvis/events';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  isBusy,
  Jobs,
  NotFoundOrNotAllowed,
  type Tx,
  violates,
} from '@parvis/platform';
import { SendTicket } from '../jobs/definitions';
import { LIVE, lockPlaces, placesTaken } from '../places';
import { tellStaff } from '../staff/tell-staff';
import { type Attendee, type AttendeeLine, type FileFault, type KindOfTicket, readAttendees } from './read-attendees';

export interface ImportRequest {
  eventId: string;
  bytes: Buffer;
  fileName: string;
  defaultKindId: string | null;
  /** False for a preview. */
  apply: boolean;
  sendTickets: boolean;
}

export interface ImportReport {
  applied: boolean;
  added: number;
  /** Have a ticket already: nothing changes for them. */
  already: number;
  faults: number;
  lines: {
    line: number;
    name: string;
    email: string;
    change: 'ADDED' | 'ALREADY' | null;
    fault: AttendeeLine['fault'];
  }[];
  ignored: string[];
}

export type ImportOutcome = ImportReport | FileFault | { fault: 'BUSY' | 'EVENT_CANCELLED' };

/** So many rows a statement. */
const CHUNK = 500;

@Injectable()
export class ImportAttendees {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** All of a list or nothing: one line that cannot be taken keeps the others out too. */
  async run(
    request: ImportRequest,
    actor: Actor,
    onProgress: (done: number, of: number) => void,
  ): Promise<ImportOutcome> {
    const { kinds, timeZone } = await this.whatThereIs(request.eventId);
    const list = await readAttendees(request.bytes, {
      kinds,
      defaultKindId: request.defaultKindId,
      timeZone,
      language: actor.language,
    });
    if ('fault' in list) return list;
    const attempt = () => this.database.transaction((tx) => this.importIn(tx, request, list, actor, onProgress));
    try {
      return await attempt();
    } catch (error) {
      if (isBusy(error)) return { fault: 'BUSY' };
      // Somebody of the list registered meanwhile: now they are seen to have a ticket.
      if (violates(error, 'ticket_one_live_per_person')) return attempt();
      throw error;
    }
  }

  private async importIn(
    tx: Tx,
    request: ImportRequest,
    { lines, ignored }: { lines: AttendeeLine[]; ignored: string[] },
    actor: Actor,
    onProgress: (done: number, of: number) => void,
  ): Promise<ImportReport | { fault: 'EVENT_CANCELLED' }> {
    const { eventId } = request;
    if ((await holdEvent(tx, eventId))?.status === 'CANCELLED') return { fault: 'EVENT_CANCELLED' };
    const wanted = lines.flatMap(({ attendee }) => attendee ?? []);
    await lockPlaces(tx, [...new Set(wanted.map(({ kindId }) => kindId))]);
    const registered = await this.registered(tx, eventId, wanted);
    const judged = await this.fit(tx, eventId, lines, registered);
    const report: ImportReport = {
      applied: false,
      added: judged.filter(({ change }) => change === 'ADDED').length,
      already: judged.filter(({ change }) => change === 'ALREADY').length,
      faults: judged.filter(({ fault }) => fault).length,
      lines: judged.map(({ attendee: _, ...line }) => line),
      ignored,
    };
    if (!request.apply || report.faults > 0) return report;
    const coming = judged.flatMap(({ attendee, change }) => (change === 'ADDED' && attendee ? [attendee] : []));
    await this.write(tx, request, coming, actor, onProgress);
    return { ...report, applied: true };
  }

  private async whatThereIs(eventId: string): Promise<{ kinds: KindOfTicket[]; timeZone: string }> {
    const [event] = await this.database.query<{ timeZone: string }>(
      'select time_zone as "timeZone" from event where id::text = $1',
      [eventId],
    );
    if (!event) throw new NotFoundOrNotAllowed();
    const kinds = await this.database.query<KindOfTicket>(
      `select id, name, price_cents as "priceCents" from ticket_kind
       where event_id = $1 and archived_at is null order by position, id`,
      [eventId],
    );
    return { kinds, timeZone: event.timeZone };
  }

  /** Addresses of the list, in lower case, that have a ticket. */
  private async registered(tx: Tx, eventId: string, attendees: readonly Attendee[]): Promise<Set<string>> {
    const rows = await tx.query<{ email: string }[]>(
      `select lower(p.email::text) as email from ticket t join person p on p.id = t.person_id
       where t.event_id = $1 and t.status in ${LIVE} and p.email = any($2::citext[])`,
      [eventId, attendees.map(({ email }) => email)],
    );
    return new Set(rows.map(({ email }) => email));
  }

  /** Gives the places that are free to the lines in their order; a line for which none is left is at fault. */
  private async fit(tx: Tx, eventId: string, lines: readonly AttendeeLine[], registered: ReadonlySet<string>) {
    const quotas = await tx.query<{ kindId: string; quotaId: string; free: number }[]>(
      `select x.kind_id as "kindId", q.id as "quotaId", q.size - coalesce(p.taken, 0) as free
       from ticket_kind_quota x join quota q on q.id = x.quota_id left join ${placesTaken('$1')} p on p.quota_id = q.id
       where q.event_id = $1`,
      [eventId],
    );
    const free = new Map(quotas.map((quota) => [quota.quotaId, quota.free]));
    return lines.map(({ line, name, email, attendee, fault }) => {
      const about = { line, name, email, attendee };
      if (!attendee) return { ...about, change: null, fault };
      if (registered.has(attendee.email.toLowerCase()))
        return { ...about, change: 'ALREADY' as const, fault: undefined };
      const mine = quotas.filter(({ kindId }) => kindId === attendee.kindId).map(({ quotaId }) => quotaId);
      if (mine.some((id) => free.get(id)! <= 0)) {
        const noPlace = { column: 'kind' as const, code: 'NO_PLACE_LEFT' as const, value: '' };
        return { ...about, change: null, fault: noPlace };
      }
      for (const id of mine) free.set(id, free.get(id)! - 1);
      return { ...about, change: 'ADDED' as const, fault: undefined };
    });
  }

  private async write(
    tx: Tx,
    { eventId, fileName, sendTickets }: ImportRequest,
    attendees: readonly Attendee[],
    actor: Actor,
    onProgress: (done: number, of: number) => void,
  ): Promise<void> {
    const now = this.clock.now();
    const [made] = await tx.query<{ id: string }[]>(
      `insert into attendee_import (event_id, actor_id, file_name, tickets_sent, imported_at)
       values ($1, $2, $3, $4, $5) returning id`,
      [eventId, actor.personId, fileName, sendTickets, now],
    );
    for (let from = 0; from < attendees.length; from += CHUNK) {
      const chunk = attendees.slice(from, from + CHUNK);
      const ticketIds = await registerAll(tx, eventId, made!.id, chunk, now);
      if (sendTickets)
        await this.jobs.enqueueAll(
          tx,
          SendTicket,
          ticketIds.map((ticketId) => ({ ticketId, cause: `ticket:${ticketId}` })),
        );
      onProgress(from + chunk.length, attendees.length);
    }
    const details = { tickets: attendees.length, file: fileName };
    const act = { actor, eventId, subject: 'attendee_import', subjectId: made!.id, details };
    await this.audit.record(tx, { ...act, action: 'attendees.import' });
    await tellStaff(tx, eventId);
  }
}

/** People, tickets and their part in the event, a statement each whatever their number. */
async function registerAll(tx: Tx, eventId: string, importId: string, attendees: readonly Attendee[], now: Date) {
  const rows = JSON.stringify(
    attendees.map((attendee) => ({
      ...attendee,
      registeredAt: attendee.registeredAt ?? now,
      requestKey: randomUUID(),
      code: makeTicketCode(randomBytes(TICKET_CODE_BYTES)),
    })),
  );
  const typed = `jsonb_to_recordset($1::jsonb) as a (email citext, "givenName" text, "familyName" text, organisation citext, "jobTitle" text,
    language text, "kindId" uuid, "registeredAt" timestamptz, "requestKey" uuid, code text)`;
  await tx.query(
    `insert into organisation (name) select distinct on (a.organisation) a.organisation from ${typed}
     where a.organisation is not null and not exists (select from organisation_domain d where d.domain = split_part(a.email::text, '@', 2)::citext)
     order by a.organisation on conflict (name) do nothing`,
    [rows],
  );
  await tx.query(
    `insert into person (email, given_name, family_name, job_title, language, created_at, organisation_id)
     select a.email, a."givenName", a."familyName", a."jobTitle", a.language, $2,
       coalesce((select d.organisation_id from organisation_domain d where d.domain = split_part(a.email::text, '@', 2)::citext),
         (select o.id from organisation o where o.name = a.organisation))
     from ${typed} order by a.email on conflict (email) do nothing`,
    [rows, now],
  );
  const tickets = await tx.query<{ id: string }[]>(
    `insert into ticket (event_id, person_id, kind_id, request_key, code, status, open_to_meetings, registered_at)
     select $2, p.id, a."kindId", a."requestKey", a.code, 'CONFIRMED', false, a."registeredAt"
     from ${typed} join person p on p.email = a.email returning id`,
    [rows, eventId],
  );
  const ids = tickets.map(({ id }) => id);
  await tx.query(
    `insert into event_role (event_id, person_id, role)
     select event_id, person_id, 'ATTENDEE' from ticket where id = any($1::uuid[]) on conflict do nothing`,
    [ids],
  );
  await tx.query('insert into imported_ticket (ticket_id, import_id) select unnest($1::uuid[]), $2', [ids, importId]);
  return ids;
}
