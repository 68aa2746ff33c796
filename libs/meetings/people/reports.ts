import { Injectable } from '@nestjs/common';
import type {
  MeetingReport,
  MutationDecideMeetingReportArgs,
  ReportDecision,
  ReportDecisionOutcome,
} from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';
import { setOpenToMeetings } from '@parvis/registration';
import { faultsIn, reportNoteRule } from '../meetings.rules';

/** Staff decide what becomes of a report. */
@Injectable()
export class DecideReport {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async decide(
    actor: Actor,
    { reportId, decision, note }: MutationDecideMeetingReportArgs,
  ): Promise<ReportDecisionOutcome> {
    const typed = note?.trim() ?? '';
    const errors = faultsIn({ note: reportNoteRule }, { note: typed });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    if (!isId(reportId)) throw new NotFoundOrNotAllowed();
    const [report] = await this.database.query<{ eventId: string; reportedId: string }>(
      'select event_id as "eventId", reported_id as "reportedId" from meeting_report where id = $1',
      [reportId],
    );
    if (!report) throw new NotFoundOrNotAllowed();
    const { eventId, reportedId } = report;
    await this.access.require(actor, 'meetings.manage', eventId);
    const isDecided = await this.database.transaction(async (tx) => {
      const decided = await tx.query<object[]>(
        `with decided as (update meeting_report set decision = $2, decision_note = $3, decided_by = $4, decided_at = $5
           where id = $1 and decision is null returning id) select from decided`,
        [reportId, decision, typed || null, actor.personId, this.clock.now()],
      );
      if (decided.length === 0) return false;
      if (decision === 'BARRED') await this.barIn(tx, eventId, reportedId);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'meetings.decide-report',
        subject: 'person',
        subjectId: reportedId,
        details: { decision },
      });
      return true;
    });
    const [after] = await readReports(this.database, eventId, reportId);
    return { __typename: isDecided ? 'ReportDecided' : 'ReportDecidedBefore', report: after! };
  }

  /** Out of sight, and nothing they asked waits any more. Meetings that are booked stay: two people count on them. */
  private async barIn(tx: Tx, eventId: string, personId: string): Promise<void> {
    await setOpenToMeetings(tx, eventId, personId, false);
    await tx.query(
      `insert into meeting_profile (event_id, person_id, barred_at) values ($1, $2, $3)
       on conflict (event_id, person_id) do update set barred_at = excluded.barred_at`,
      [eventId, personId, this.clock.now()],
    );
    await tx.query(
      `update meeting_request set status = 'WITHDRAWN', answered_at = $3 where id in (
         select id from meeting_request where event_id = $1 and from_person_id = $2 and status = 'PENDING'
         order by id for update)`,
      [eventId, personId, this.clock.now()],
    );
  }
}

const person = (id: string) => `(select json_build_object('personId', p.id,
  'name', p.given_name || ' ' || p.family_name, 'jobTitle', p.job_title, 'organisationName', o.name)
  from person p left join organisation o on o.id = p.organisation_id where p.id = ${id})`;

/** Those that wait first, the latest first. */
export function readReports(db: Queryable, eventId: string, reportId: string | null = null): Promise<MeetingReport[]> {
  return db.query<MeetingReport & { decision: ReportDecision | null }>(
    `select r.id, ${person('r.reporter_id')} as reporter, ${person('r.reported_id')} as reported, r.text,
       r.reported_at as "reportedAt", r.decision, r.decision_note as "decisionNote", r.decided_at as "decidedAt",
       (select d.given_name || ' ' || d.family_name from person d where d.id = r.decided_by) as "decidedBy",
       count(*) over (partition by r.reported_id)::int as "reportsOfPerson"
     from meeting_report r where r.event_id = $1 and ($2::uuid is null or r.id = $2)
     order by r.decision is null desc, r.reported_at desc, r.id`,
    [eventId, reportId],
  );
}
