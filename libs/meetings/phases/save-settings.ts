import { Injectable } from '@nestjs/common';
import type { FieldError, MeetingSettingsInput, MeetingSettingsOutcome } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, type Tx } from '@parvis/platform';
import { settingsFaults } from './settings-input';
import { readLongestPause, readMeetingSettings } from './settings.queries';

/** Staff open the meetings of an event and set their phases, limits and who may meet whom. */
@Injectable()
export class SaveMeetingSettings {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async save(actor: Actor, input: MeetingSettingsInput): Promise<MeetingSettingsOutcome> {
    const errors = [...settingsFaults(input), ...(await this.pauseFaults(input))];
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const { eventId, mode } = input;
    await this.database.transaction(async (tx) => {
      await savePeriod(tx, input);
      await saveRules(tx, input);
      await saveLimits(tx, input);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'meetings.configure',
        subject: 'event',
        subjectId: eventId,
        details: { mode, opens: input.opensAt, closes: input.closesAt, rules: input.rules.length },
      });
    });
    return {
      __typename: 'MeetingSettingsSaved',
      settings: await readMeetingSettings(this.database, eventId, this.clock.now()),
    };
  }

  /** A run that cannot keep the pause would make meetings that publishing refuses. */
  private async pauseFaults({ eventId, mode, minutesBetween }: MeetingSettingsInput): Promise<FieldError[]> {
    if (mode === 'LIVE' || minutesBetween === 0) return [];
    const longest = await readLongestPause(this.database, eventId);
    const isTooLong = longest !== null && minutesBetween > longest;
    return isTooLong ? [{ field: 'minutesBetween', code: 'PAUSE_TOO_LONG' }] : [];
  }
}

async function savePeriod(tx: Tx, input: MeetingSettingsInput): Promise<void> {
  const isPlanned = input.mode === 'PLANNED';
  await tx.query(
    `insert into meeting_period (event_id, mode, opens_at, asking_until, booking_from, closes_at, requests_per_hour,
       request_days, meetings_per_person, minutes_between, colleagues_may_meet)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (event_id) do update set mode = excluded.mode, opens_at = excluded.opens_at,
       asking_until = excluded.asking_until, booking_from = excluded.booking_from, closes_at = excluded.closes_at,
       requests_per_hour = excluded.requests_per_hour, request_days = excluded.request_days,
       meetings_per_person = excluded.meetings_per_person, minutes_between = excluded.minutes_between,
       colleagues_may_meet = excluded.colleagues_may_meet`,
    [
      input.eventId,
      input.mode,
      input.opensAt,
      isPlanned ? input.askingUntil : null,
      isPlanned ? input.bookingFrom : null,
      input.closesAt,
      input.requestsPerHour,
      input.requestDays,
      input.meetingsPerPerson ?? null,
      input.minutesBetween,
      input.colleaguesMayMeet,
    ],
  );
}

async function saveRules(tx: Tx, { eventId, rules }: MeetingSettingsInput): Promise<void> {
  await tx.query('delete from meeting_rule where event_id = $1', [eventId]);
  await tx.query(
    `insert into meeting_rule
       (event_id, one_audience, one_college, one_filiere, other_audience, other_college, other_filiere)
     select $1, r.one ->> 'audience', r.one ->> 'college', r.one ->> 'filiere',
       r.other ->> 'audience', r.other ->> 'college', r.other ->> 'filiere'
     from jsonb_to_recordset($2::jsonb) as r (one jsonb, other jsonb)`,
    [eventId, JSON.stringify(rules)],
  );
}

/** Kinds of other events are left alone. */
async function saveLimits(tx: Tx, { eventId, limits }: MeetingSettingsInput): Promise<void> {
  const own = 'select id from ticket_kind where event_id = $1';
  await tx.query(`delete from meeting_request_limit where kind_id in (${own})`, [eventId]);
  await tx.query(
    `insert into meeting_request_limit (kind_id, requests)
     select k.id, max(l.requests) from jsonb_to_recordset($2::jsonb) as l ("kindId" text, requests integer)
     join ticket_kind k on k.id::text = l."kindId" and k.event_id = $1
     where l.requests is not null group by k.id`,
    [eventId, JSON.stringify(limits)],
  );
}
