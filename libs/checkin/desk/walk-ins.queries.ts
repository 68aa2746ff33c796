import type { WalkIn } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** Those to settle first, then the latest. */
export function readWalkIns(db: Queryable, eventId: string): Promise<WalkIn[]> {
  return db.query<WalkIn>(
    `select w.id, coalesce(h.given_name || ' ' || h.family_name, w.typed->>'givenName' || ' ' || (w.typed->>'familyName'), '') as name,
       coalesce(h.email::text, w.typed->>'email', '') as email, coalesce(o.name::text, w.typed->>'organisationName') as "organisationName",
       k.name as "kindName", d.name as "deviceName", w.operator_name as "operatorName", w.arrived_at as "arrivedAt",
       w.had_ticket as "hadTicket", w.matter, w.settled_at as "settledAt"
     from walk_in w left join ticket t on t.id = w.ticket_id left join person h on h.id = t.person_id
       left join organisation o on o.id = h.organisation_id left join ticket_kind k on k.id = t.kind_id
       left join door_device d on d.id = w.device_id
     where w.event_id = $1
     order by w.matter is null or w.settled_at is not null, w.arrived_at desc, w.id`,
    [eventId],
  );
}
