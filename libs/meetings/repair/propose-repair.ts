import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FieldError, ProposeRepairOutcome, RepairCauseInput } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { type Actor, Clock, Database, type Queryable, type Tx } from '@parvis/platform';
import { repair } from '@parvis/scheduler';
import { type FactRequest, readScheduleFacts, type ScheduleFacts } from '../planning/schedule-facts';
import { changesOf, closuresOf, mendSchedule, openSlots } from './mend';
import { readRepair } from './repair.queries';
import type { Cause, Change, Closures, Place } from './repair.types';

/** A proposal is looked at while somebody waits at the desk; a run of its own is in threads, not in the way of others. */
const SECONDS = 0.8;
const MOST_CAUSES = 20;

interface Proposal {
  causes: Cause[];
  changes: Change[];
  closures: Closures;
  kept: number;
}

/** What could be done about what happened; nothing changes until it is applied. */
@Injectable()
export class ProposeRepair {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, eventId: string, input: readonly RepairCauseInput[]): Promise<ProposeRepairOutcome> {
    const now = this.clock.now();
    const facts = await readScheduleFacts(this.database, eventId, now);
    const causes = input.map(causeOf);
    const errors = await this.faultsIn(facts, causes, now);
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const proposal = await this.mend(facts, causes, now);
    const id = await this.database.transaction((tx) => this.keep(tx, eventId, proposal, actor));
    return { __typename: 'RepairProposed', repair: await readRepair(this.database, id) };
  }

  /** The same causes again, by what is booked now; takes the place of the earlier proposal. */
  async proposeAgain(actor: Actor, eventId: string, earlier: { id: string; causes: Cause[] }): Promise<string> {
    const now = this.clock.now();
    const proposal = await this.mend(await readScheduleFacts(this.database, eventId, now), earlier.causes, now);
    return this.database.transaction(async (tx) => {
      await tx.query(`update meeting_repair set status = 'REPLACED' where id = $1 and status = 'PROPOSED'`, [
        earlier.id,
      ]);
      return this.keep(tx, eventId, proposal, actor);
    });
  }

  private async mend(facts: ScheduleFacts, causes: Cause[], now: Date): Promise<Proposal> {
    const closures = closuresOf(causes, facts, now);
    const input = {
      facts,
      causes,
      closures,
      now,
      closedTables: await closedTables(this.database, facts.eventId),
      bound: await boundTo(this.database, closures),
      newRequests: newRequests(facts, causes),
    };
    const schedule = mendSchedule(input);
    const result = await repair(schedule, { seconds: SECONDS });
    return { causes, closures, ...changesOf(input, schedule, result) };
  }

  private async keep(tx: Tx, eventId: string, proposal: Proposal, actor: Actor): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into meeting_repair (event_id, causes, changes, closures, kept, proposed_at, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [
        eventId,
        JSON.stringify(proposal.causes),
        JSON.stringify(proposal.changes),
        JSON.stringify(proposal.closures),
        proposal.kept,
        this.clock.now(),
        actor.personId,
      ],
    );
    return row!.id;
  }

  private async faultsIn(facts: ScheduleFacts, causes: readonly Cause[], now: Date): Promise<FieldError[]> {
    if (causes.length === 0) return [{ field: 'causes', code: 'CAUSE_REQUIRED' }];
    if (causes.length > MOST_CAUSES) return [{ field: 'causes', code: 'TOO_MANY_CAUSES' }];
    const people = await holders(
      this.database,
      facts.eventId,
      causes.flatMap(({ personId, otherId }) => [personId, otherId]),
    );
    const sessions = await sessionsOf(
      this.database,
      facts.eventId,
      causes.map(({ sessionId }) => sessionId),
    );
    const slots = new Set(openSlots(facts, now));
    const tables = new Set(facts.tables.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id));
    const has = (known: ReadonlySet<string>, id: string | undefined) => id !== undefined && known.has(id);
    return causes.flatMap(({ kind, personId, otherId, tableId, sessionId, slotId }, at) => {
      const field = (name: string, isGood: boolean, code: string) =>
        isGood ? [] : [{ field: `causes.${at}.${name}`, code }];
      const person = field('personId', has(people, personId), 'PERSON_UNKNOWN');
      switch (kind) {
        case 'PERSON_GONE':
          return person;
        case 'PERSON_LATE':
          return [...person, ...field('slotId', has(slots, slotId), 'SLOT_UNKNOWN')];
        case 'TABLE_LOST':
          return field('tableId', has(tables, tableId), 'TABLE_UNKNOWN');
        case 'SESSION_CANCELLED':
          return field('sessionId', has(sessions, sessionId), 'SESSION_UNKNOWN');
        case 'NEW_MEETING': {
          const isMet = facts.booked.some(({ from, to }) =>
            [from, to].every((id) => id === personId || id === otherId),
          );
          return [
            ...person,
            ...field('otherId', has(people, otherId) && otherId !== personId, 'PERSON_UNKNOWN'),
            ...field('otherId', !isMet, 'MEET_ALREADY'),
          ];
        }
      }
    });
  }
}

const optional = (id: string | null | undefined) => (isId(id) ? id : undefined);

/** Only what its kind has a use for. */
function causeOf({ kind, ...input }: RepairCauseInput): Cause {
  const personId = optional(input.personId);
  const otherId = optional(input.otherId);
  const tableId = optional(input.tableId);
  const sessionId = optional(input.sessionId);
  const slotId = optional(input.slotId);
  switch (kind) {
    case 'PERSON_GONE':
      return { kind, ...(personId && { personId }) };
    case 'PERSON_LATE':
      return { kind, ...(personId && { personId }), ...(slotId && { slotId }) };
    case 'TABLE_LOST':
      return { kind, ...(tableId && { tableId }) };
    case 'SESSION_CANCELLED':
      return { kind, ...(sessionId && { sessionId }) };
    case 'NEW_MEETING':
      return { kind, ...(personId && { personId }), ...(otherId && { otherId }) };
  }
}

/** Staff's word stands for both: who has no open request gets one. */
function newRequests({ requests }: ScheduleFacts, causes: readonly Cause[]): FactRequest[] {
  return causes
    .filter(
      ({ kind, personId, otherId }) =>
        kind === 'NEW_MEETING' &&
        !requests.some(({ from, to }) => [from, to].every((id) => id === personId || id === otherId)),
    )
    .map(({ personId, otherId }) => ({ id: randomUUID(), from: personId!, to: otherId!, priority: 1, accepted: true }));
}

const closedTables = (db: Queryable, eventId: string) =>
  db.query<Place>(
    `select a.slot_id as "slotId", a.table_id as "tableId" from seat a join slot s on s.id = a.slot_id
     where s.event_id = $1 and a.away and a.table_id is not null`,
    [eventId],
  );

const boundTo = (db: Queryable, { sessions }: Closures) =>
  db.query<{ personId: string; slotId: string }>(
    `select person_id as "personId", slot_id as "slotId" from seat where session_id = any ($1::uuid[]) and slot_id = any ($2::uuid[])`,
    [sessions.map(({ sessionId }) => sessionId), sessions.flatMap(({ slotIds }) => slotIds)],
  );

const given = (ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);

async function holders(db: Queryable, eventId: string, ids: readonly (string | undefined)[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    `select person_id as id from ticket where event_id = $1 and person_id = any ($2::uuid[]) and status = 'CONFIRMED'`,
    [eventId, given(ids)],
  );
  return new Set(rows.map(({ id }) => id));
}

async function sessionsOf(db: Queryable, eventId: string, ids: readonly (string | undefined)[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>('select id from session where event_id = $1 and id = any ($2::uuid[])', [
    eventId,
    given(ids),
  ]);
  return new Set(rows.map(({ id }) => id));
}
