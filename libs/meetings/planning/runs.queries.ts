import type { ScheduleRun } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';
import type { Schedule, ScheduleResult } from '@parvis/scheduler';

/** Without input and result, which are megabytes. */
const selectRuns = `
  select r.id, r.number, r.status, r.options, r.created_at as "createdAt", r.ended_at as "endedAt", r.fault, r.revision,
    r.progress, r.published_at as "publishedAt", jsonb_array_length(r.locked) as locked,
    p.given_name || ' ' || p.family_name as "startedBy",
    case when r.result is null then null else json_build_object(
      'verdict', upper(r.result ->> 'status'),
      'asked', jsonb_array_length(r.input -> 'requests'),
      'placed', r.result #> '{figures,placed}',
      'weight', r.result #> '{figures,weight,value}', 'bound', r.result #> '{figures,weight,bound}',
      'worstShare', r.result #> '{figures,shares,min}', 'medianShare', r.result #> '{figures,shares,median}',
      'short', r.result #> '{figures,served,short}', 'leastShort', r.result #> '{figures,served,leastPossible}',
      'gaps', r.result #> '{figures,breaks,value}', 'gapsBound', r.result #> '{figures,breaks,bound}',
      'idle', r.result #> '{figures,idle}', 'changes', r.result #> '{figures,changes}') end as figures
  from schedule_run r left join person p on p.id = r.started_by`;

export const readRuns = (db: Queryable, eventId: string): Promise<ScheduleRun[]> =>
  db.query<ScheduleRun>(`${selectRuns} where r.event_id = $1 order by r.number desc limit 50`, [eventId]);

export async function readRun(db: Queryable, runId: string): Promise<ScheduleRun> {
  const [run] = await db.query<ScheduleRun>(`${selectRuns} where r.id = $1`, [runId]);
  return run!;
}

/** @throws NotFoundOrNotAllowed where there is no such run */
export async function eventOfRun(db: Queryable, runId: string): Promise<string> {
  const [run] = isId(runId)
    ? await db.query<{ eventId: string }>('select event_id as "eventId" from schedule_run where id = $1', [runId])
    : [];
  if (!run) throw new NotFoundOrNotAllowed();
  return run.eventId;
}

export interface RunFiles {
  eventId: string;
  number: number;
  status: string;
  revision: number;
  input: Schedule;
  result: ScheduleResult | null;
  locked: string[];
}

export async function readRunFiles(db: Queryable, runId: string, lock = ''): Promise<RunFiles> {
  const [run] = await db.query<RunFiles>(
    `select event_id as "eventId", number, status, revision, input, result, locked from schedule_run where id = $1 ${lock}`,
    [runId],
  );
  return run!;
}

export interface PlanCounts {
  slots: number;
  tables: number;
  accepted: number;
  pending: number;
  booked: number;
}

export async function readPlanCounts(db: Queryable, eventId: string, now: Date): Promise<PlanCounts> {
  const [counts] = await db.query<PlanCounts>(
    `select (select count(*)::int from slot where event_id = $1 and starts_at > $2) as slots,
       (select count(*)::int from meeting_table where event_id = $1 and removed_at is null) as tables,
       (select count(*)::int from meeting where event_id = $1 and status = 'BOOKED') as booked,
       count(*) filter (where r.status = 'ACCEPTED')::int as accepted,
       count(*) filter (where r.status = 'PENDING')::int as pending
     from meeting_request r
     where r.event_id = $1 and r.status in ('ACCEPTED', 'PENDING') and not exists (select from meeting m where m.request_id = r.id)`,
    [eventId, now],
  );
  return counts!;
}

export interface NamedPerson {
  personId: string;
  name: string;
  jobTitle: string | null;
  organisationName: string | null;
}

export async function readNames(db: Queryable, ids: readonly string[]): Promise<Map<string, NamedPerson>> {
  const people = await db.query<NamedPerson>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.job_title as "jobTitle", o.name as "organisationName"
     from person p left join organisation o on o.id = p.organisation_id where p.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(people.map((person) => [person.personId, person]));
}

export async function readLabels(db: Queryable, eventId: string): Promise<Map<string, string>> {
  const tables = await db.query<{ id: string; label: string }>(
    'select id, label from meeting_table where event_id = $1 order by position, id',
    [eventId],
  );
  return new Map(tables.map(({ id, label }) => [id, label]));
}

export async function readPriorities(db: Queryable, eventId: string): Promise<Map<string, number>> {
  const requests = await db.query<{ id: string; priority: number }>(
    'select id, priority from meeting_request where event_id = $1',
    [eventId],
  );
  return new Map(requests.map(({ id, priority }) => [id, priority]));
}
