import type { RegistrationDetail } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { readAnswers, readForm } from '../form/form.queries';
import { LIVE } from '../places';

interface Reading {
  eventId: string;
  ticketId: string;
  /** May read what people said of their health. */
  withSensitive: boolean;
  /** SQL: true when the ticket of alias `t` was used. */
  isUsed: string;
}

/** One registration with all there is to it; undefined where the event has no such ticket. */
export async function readDetail(
  db: Queryable,
  { eventId, ticketId, withSensitive, isUsed }: Reading,
): Promise<RegistrationDetail | undefined> {
  const [detail] = await db.query<Omit<RegistrationDetail, 'questions' | 'answers' | 'hidesSensitive'>>(
    `select t.id as "ticketId", p.id as "personId", case when $3 then t.code end as code, t.issue, t.status, t.kind_id as "kindId", p.given_name as "givenName",
       p.family_name as "familyName", p.email, p.job_title as "jobTitle", p.profession, o.name as "organisationName", o.college,
       o.filiere, t.registered_at as "registeredAt", t.cancelled_at as "cancelledAt", t.refusal_reason as "refusalReason",
       ${isUsed} as "isUsed",
       t.status = 'CANCELLED' and k.price_cents = 0 and not exists (select from event c where c.id = t.event_id and c.status = 'CANCELLED') and not exists (select from ticket r where r.replaces_id = t.id)
         and not exists (select from ticket r where r.event_id = t.event_id and r.person_id = t.person_id and r.status in ${LIVE})
         as "mayRestore",
       (select coalesce(json_agg(json_build_object('at', a.at, 'actorName', a.name, 'action', a.action) order by a.id desc), '[]')
        from (select a.id, a.at, a.action, w.given_name || ' ' || w.family_name as name from audit_entry a left join person w on w.id = a.actor_id
          where a.event_id = t.event_id and a.subject = 'ticket' and a.subject_id = t.id::text order by a.id desc limit 100) a) as history
     from ticket t join person p on p.id = t.person_id join ticket_kind k on k.id = t.kind_id
       left join organisation o on o.id = p.organisation_id
     where t.event_id = $1 and t.id::text = $2`,
    [eventId, ticketId, withSensitive],
  );
  if (!detail) return undefined;
  const answers = await readAnswers(db, detail.ticketId, { withSensitive });
  const form = await readForm(db, eventId);
  return {
    ...detail,
    history: detail.history.map((act) => ({ ...act, at: new Date(act.at) })),
    answers,
    questions: form.filter(({ isSensitive }) => withSensitive || !isSensitive),
    hidesSensitive: !withSensitive && form.some(({ isSensitive }) => isSensitive),
  };
}
