import { Injectable } from '@nestjs/common';
import type { PersonBlocked, PersonReportOutcome, PersonSaved } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { faultsIn, reportTextRule } from '../meetings.rules';

/** Keeping an eye on somebody, keeping somebody away, and telling staff of somebody. None of them is told. */
@Injectable()
export class KeepPeople {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async save(actor: Actor, eventId: string, personId: string, isSaved: boolean): Promise<PersonSaved> {
    await this.database.transaction(async (tx) => {
      const sql = isSaved
        ? `insert into saved_person (event_id, person_id, saved_id)
           select $1, $2, e.person_id from meeting_entry e where e.event_id = $1 and e.person_id::text = $3
           on conflict do nothing`
        : 'delete from saved_person where event_id = $1 and person_id = $2 and saved_id::text = $3';
      await tx.query(sql, [eventId, actor.personId, personId]);
    });
    return { personId, isSaved };
  }

  /**
   * From now on the two neither see nor ask one another, at any event. What one asked the blocked person is taken back;
   * what they asked stays unanswered, out of sight, until it expires: they must not notice.
   */
  async block(actor: Actor, eventId: string, personId: string, isBlocked: boolean): Promise<PersonBlocked> {
    await this.database.transaction(async (tx) => {
      if (!isBlocked) {
        await tx.query('delete from meeting_block where person_id = $1 and blocked_id::text = $2', [
          actor.personId,
          personId,
        ]);
        return;
      }
      await this.requireMet(tx, actor, eventId, personId);
      await tx.query(
        'insert into meeting_block (person_id, blocked_id, blocked_at) values ($1, $2, $3) on conflict do nothing',
        [actor.personId, personId, this.clock.now()],
      );
      await tx.query(
        `update meeting_request set status = 'WITHDRAWN', answered_at = $3 where id in (
           select id from meeting_request where from_person_id = $1 and to_person_id = $2 and status = 'PENDING'
           order by id for update)`,
        [actor.personId, personId, this.clock.now()],
      );
    });
    return { personId, isBlocked };
  }

  /** One open report about a person at a time: what is written later takes the place of what was written before. */
  async report(actor: Actor, eventId: string, personId: string, typed: string): Promise<PersonReportOutcome> {
    const text = typed.trim();
    const errors = faultsIn({ text: reportTextRule }, { text });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    try {
      await this.database.transaction(async (tx) => {
        await this.requireMet(tx, actor, eventId, personId);
        const changed = await tx.query<object[]>(
          `with changed as (update meeting_report set text = $4, reported_at = $5
             where event_id = $1 and reporter_id = $2 and reported_id = $3 and decision is null returning id)
           select from changed`,
          [eventId, actor.personId, personId, text, this.clock.now()],
        );
        if (changed.length > 0) return;
        await tx.query(
          `insert into meeting_report (event_id, reporter_id, reported_id, text, reported_at) values ($1, $2, $3, $4, $5)`,
          [eventId, actor.personId, personId, text, this.clock.now()],
        );
      });
    } catch (error) {
      // The same report sent twice at once.
      if (!violates(error, 'meeting_report_one_open')) throw error;
    }
    return { __typename: 'PersonReported', personId };
  }

  /** Only somebody of the event can be named, so that ids tell nothing about others. */
  private async requireMet(tx: Tx, actor: Actor, eventId: string, personId: string): Promise<void> {
    if (!isId(personId) || personId === actor.personId) throw new NotFoundOrNotAllowed();
    const found = await tx.query<object[]>(
      `select from event_role where event_id = $1 and person_id = $2
       union all select from ticket where event_id = $1 and person_id = $2 limit 1`,
      [eventId, personId],
    );
    if (found.length === 0) throw new NotFoundOrNotAllowed();
  }
}
