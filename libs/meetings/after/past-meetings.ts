import { Injectable } from '@nestjs/common';
import type { MeetingNoteOutcome, MutationSaveMeetingNoteArgs, PastMeeting } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';
import { findPairOfMeeting } from '../booking/parties';
import { slotOf } from '../meetings.queries';
import { faultsIn, noteRule, ratingRule } from '../meetings.rules';

/** SQL: the other one of the meeting's two people shares their address with those they met. */
export const sharesContact = (eventId: string, personId: string) => `coalesce((select c.granted from consent c
  where c.event_id = ${eventId} and c.person_id = ${personId} and c.purpose = 'CONTACTS' order by c.id desc limit 1), false)`;

/** SQL: meetings of `$2` at the event `$1` that have begun by `$3` and were not called off. */
export const fromPastMeetings = `
  from meeting m
  join meeting_request r on r.id = m.request_id
  join slot s on s.id = m.slot_id
  join person p on p.id = case when r.from_person_id = $2 then r.to_person_id else r.from_person_id end
  left join organisation o on o.id = p.organisation_id
  left join meeting_note n on n.meeting_id = m.id and n.person_id = $2
  where m.event_id = $1 and $2 in (r.from_person_id, r.to_person_id) and m.status <> 'CANCELLED' and s.starts_at <= $3`;

/** The latest first. */
export function readPastMeetings(
  db: Queryable,
  eventId: string,
  me: string,
  now: Date,
  meetingId: string | null = null,
): Promise<PastMeeting[]> {
  return db.query<PastMeeting>(
    `select m.id as "meetingId", ${slotOf('s')} as slot, n.rating, n.next_step as "nextStep", n.note,
       json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'jobTitle', p.job_title,
         'organisationName', o.name) as with,
       ${sharesContact('$1', 'p.id')} as "sharesContact"
     ${fromPastMeetings} and ($4::uuid is null or m.id = $4)
     order by s.starts_at desc, m.id`,
    [eventId, me, now, meetingId],
  );
}

/** A mark, the next step and a note: the person's own, never shown to the other one. */
@Injectable()
export class SaveMeetingNote {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async save(actor: Actor, input: MutationSaveMeetingNoteArgs): Promise<MeetingNoteOutcome> {
    const typed = { rating: input.rating ?? null, note: input.note?.trim() ?? '' };
    const errors = faultsIn({ rating: ratingRule, note: noteRule }, typed);
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const pair = await findPairOfMeeting(this.database, input.meetingId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    const now = this.clock.now();
    const read = () => readPastMeetings(this.database, pair.eventId, actor.personId, now, input.meetingId);
    const [begun] = await read();
    if (!begun) throw new NotFoundOrNotAllowed();
    await this.database.transaction((tx) =>
      tx.query(
        `insert into meeting_note (meeting_id, person_id, rating, next_step, note, saved_at)
         values ($1, $2, $3, $4, nullif($5, ''), $6)
         on conflict (meeting_id, person_id) do update set rating = excluded.rating, next_step = excluded.next_step,
           note = excluded.note, saved_at = excluded.saved_at`,
        [input.meetingId, actor.personId, typed.rating, input.nextStep ?? null, typed.note, now],
      ),
    );
    const [meeting] = await read();
    return { __typename: 'MeetingNoteSaved', meeting: meeting! };
  }
}
