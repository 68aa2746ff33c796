import type { MeetingPerson, MeetingRepair, RepairChoices, RepairStatus, Slot } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { type Cause, type Change, peopleOf, type Place } from './repair.types';

interface RepairRow {
  id: string;
  status: RepairStatus;
  causes: Cause[];
  changes: Change[];
  kept: number;
  proposedAt: Date;
  proposedBy: string | null;
  appliedAt: Date | null;
  appliedBy: string | null;
}

const named = (p: string) => `${p}.given_name || ' ' || ${p}.family_name`;
const slotOf = (s: string) => `json_build_object('id', ${s}.id, 'startsAt', ${s}.starts_at, 'endsAt', ${s}.ends_at)`;
const personOf = (p: string, o: string) => `json_build_object('personId', ${p}.id, 'name', ${named(p)},
  'jobTitle', ${p}.job_title, 'organisationName', ${o}.name)`;

const columns = `r.id, r.status, r.causes, r.changes, r.kept, r.proposed_at as "proposedAt", r.applied_at as "appliedAt",
  ${named('p')} as "proposedBy", ${named('a')} as "appliedBy"
  from meeting_repair r left join person p on p.id = r.proposed_by left join person a on a.id = r.applied_by`;

const LATEST = 6;

/** The latest proposals, those that another took the place of left out. */
export async function readRepairs(db: Queryable, eventId: string): Promise<MeetingRepair[]> {
  const rows = await db.query<RepairRow>(
    `select ${columns} where r.event_id = $1 and r.status <> 'REPLACED' order by r.proposed_at desc, r.id limit ${LATEST}`,
    [eventId],
  );
  return spell(db, rows);
}

export async function readRepair(db: Queryable, repairId: string): Promise<MeetingRepair> {
  const rows = await db.query<RepairRow>(`select ${columns} where r.id = $1`, [repairId]);
  return (await spell(db, rows))[0]!;
}

interface Names {
  people: Record<string, MeetingPerson> | null;
  slots: Record<string, Slot> | null;
  tables: Record<string, string> | null;
  sessions: Record<string, Text> | null;
}

const GONE: MeetingPerson = { personId: '', name: '–', jobTitle: null, organisationName: null };

/** Names for ids, in one statement for all. */
async function spell(db: Queryable, rows: readonly RepairRow[]): Promise<MeetingRepair[]> {
  const causes = rows.flatMap((row) => row.causes);
  const changes = rows.flatMap((row) => row.changes);
  const places = changes.flatMap(({ from, to }) => [from, to]).filter((place) => place !== undefined);
  const ids = (all: (string | undefined)[]) => [...new Set(all.filter((id) => id !== undefined))];
  const [names] = await db.query<Names>(
    `select
       (select json_object_agg(p.id, ${personOf('p', 'o')}) from person p left join organisation o on o.id = p.organisation_id
        where p.id = any ($1::uuid[])) as people,
       (select json_object_agg(s.id, ${slotOf('s')}) from slot s where s.id = any ($2::uuid[])) as slots,
       (select json_object_agg(id, label) from meeting_table where id = any ($3::uuid[])) as tables,
       (select json_object_agg(id, title) from session where id = any ($4::uuid[])) as sessions`,
    [
      ids([
        ...causes.flatMap(({ personId, otherId }) => [personId, otherId]),
        ...changes.flatMap(({ people }) => people),
      ]),
      ids([...causes.map(({ slotId }) => slotId), ...places.map(({ slotId }) => slotId)]),
      ids([...causes.map(({ tableId }) => tableId), ...places.map(({ tableId }) => tableId)]),
      ids(causes.map(({ sessionId }) => sessionId)),
    ],
  );
  const { people, slots, tables, sessions } = names!;
  const person = (id: string) => people?.[id] ?? GONE;
  const place = (at: Place | undefined) =>
    at && slots?.[at.slotId] ? { slot: slots[at.slotId]!, table: tables?.[at.tableId] ?? '–' } : null;
  const startOf = ({ from, to }: Change) => place(from ?? to)?.slot.startsAt.toString() ?? '';
  return rows.map(({ causes: why, changes: what, ...row }) => ({
    ...row,
    causes: why.map(({ kind, personId, otherId, tableId, sessionId, slotId }) => ({
      kind,
      person: personId ? person(personId) : null,
      other: otherId ? person(otherId) : null,
      table: tableId ? (tables?.[tableId] ?? '–') : null,
      session: sessionId ? (sessions?.[sessionId] ?? null) : null,
      slot: slotId ? (slots?.[slotId] ?? null) : null,
    })),
    changes: what
      .toSorted((one, other) => startOf(one).localeCompare(startOf(other)))
      .map((change) => ({
        requestId: change.requestId,
        kind: change.kind,
        why: change.why,
        parties: change.people.map(person),
        from: place(change.from),
        to: place(change.to),
      })),
    told: peopleOf(what).map(person),
  }));
}

/** Whom and what staff may name: people with a ticket who are open to meetings or have one, tables, times to come. */
export async function readRepairChoices(db: Queryable, eventId: string, now: Date): Promise<RepairChoices> {
  const [choices] = await db.query<RepairChoices>(
    `select
       (select coalesce(json_agg(${personOf('p', 'o')} order by p.family_name, p.given_name, p.id), '[]')
        from ticket k join person p on p.id = k.person_id left join organisation o on o.id = p.organisation_id
        where k.event_id = $1 and k.status = 'CONFIRMED' and (k.open_to_meetings
          or exists (select from seat a join slot s on s.id = a.slot_id
            where a.person_id = p.id and s.event_id = $1 and a.meeting_id is not null))) as people,
       (select coalesce(json_agg(json_build_object('id', id, 'label', label) order by position, id), '[]')
        from meeting_table where event_id = $1 and removed_at is null) as tables,
       (select coalesce(json_agg(${slotOf('s')} order by s.starts_at), '[]') from slot s
        where s.event_id = $1 and s.starts_at > $2) as slots,
       (select coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'startsAt', n.starts_at) order by n.starts_at, n.id), '[]')
        from session n where n.event_id = $1 and n.ends_at > $2
          and exists (select from seat a where a.session_id = n.id)) as sessions`,
    [eventId, now],
  );
  return choices!;
}
