import { Injectable } from '@nestjs/common';
import type { BoothDutyInput, DutyOverMeetings, InvalidInput } from '@parvis/contract/resolvers';
import { type Actor, Database, type Tx, violates } from '@parvis/platform';
import { takeDutySeats } from './duty-seats';
import { HoldBooth } from './hold-booth';

type Done = { __typename: 'BoothSaved'; id: string };

/** Who is on the booth when. */
@Injectable()
export class BoothDuties {
  constructor(
    private readonly database: Database,
    private readonly booths: HoldBooth,
  ) {}

  async add(actor: Actor, input: BoothDutyInput): Promise<Done | InvalidInput | DutyOverMeetings> {
    const attempt = () => this.database.transaction((tx) => this.addIn(tx, actor, input));
    try {
      return await attempt();
    } catch (error) {
      // A meeting was booked meanwhile: now it is there to be named.
      if (violates(error, 'seat_person_not_away')) return attempt();
      throw error;
    }
  }

  private async addIn(tx: Tx, actor: Actor, input: BoothDutyInput): Promise<Done | InvalidInput | DutyOverMeetings> {
    const booth = await this.booths.hold(tx, actor, input.exhibitorId);
    const { startsAt, endsAt } = input;
    if (!isInstant(startsAt)) return invalid('startsAt', 'OUT_OF_RANGE');
    if (!isInstant(endsAt) || endsAt <= startsAt) return invalid('endsAt', 'ENDS_BEFORE_START');
    const [member] = await tx.query<{ id: string; isOutside: boolean }[]>(
      `select t.person_id as id, $3 < e.starts_at - interval '1 day' or $4 > e.ends_at + interval '1 day' as "isOutside"
       from exhibitor_member t, event e where t.exhibitor_id = $1 and t.person_id::text = $2 and e.id = $5`,
      [booth.id, input.personId, startsAt, endsAt, booth.eventId],
    );
    if (!member) return invalid('personId', 'UNKNOWN');
    if (member.isOutside) return invalid('startsAt', 'OUTSIDE_THE_EVENT');
    await tx.query('select from person where id = $1 for no key update', [member.id]);
    const [other] = await tx.query<unknown[]>(
      `select from booth_duty d join exhibitor x on x.id = d.exhibitor_id
       where x.event_id = $1 and d.person_id = $2 and d.starts_at < $4 and $3 < d.ends_at limit 1`,
      [booth.eventId, member.id, startsAt, endsAt],
    );
    if (other) return invalid('startsAt', 'ALREADY_ON_DUTY');
    const meetings = await tx.query<{ startsAt: Date }[]>(
      `select l.starts_at as "startsAt" from seat a join slot l on l.id = a.slot_id
       where l.event_id = $1 and a.person_id = $2 and a.meeting_id is not null and l.starts_at < $4 and $3 < l.ends_at
       order by l.starts_at`,
      [booth.eventId, member.id, startsAt, endsAt],
    );
    if (meetings.length > 0)
      return { __typename: 'DutyOverMeetings', startsAt: meetings.map((meeting) => meeting.startsAt) };
    await tx.query('insert into booth_duty (exhibitor_id, person_id, starts_at, ends_at) values ($1, $2, $3, $4)', [
      booth.id,
      member.id,
      startsAt,
      endsAt,
    ]);
    await takeDutySeats(tx, booth.eventId, [member.id]);
    await this.booths.note(tx, actor, booth, 'exhibitor.duty');
    return { __typename: 'BoothSaved', id: booth.id };
  }

  async remove(actor: Actor, exhibitorId: string, dutyId: string): Promise<Done> {
    return this.database.transaction(async (tx) => {
      const booth = await this.booths.hold(tx, actor, exhibitorId);
      const [gone] = await tx.query<[{ personId: string }[], number]>(
        'delete from booth_duty where exhibitor_id = $1 and id::text = $2 returning person_id as "personId"',
        [booth.id, dutyId],
      );
      // A slot that another duty reaches into is still taken.
      if (gone[0]) await takeDutySeats(tx, booth.eventId, [gone[0].personId]);
      await this.booths.note(tx, actor, booth, 'exhibitor.duty');
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }
}

/** A year that the database and people can make something of. */
const isInstant = (date: Date) => date.getUTCFullYear() > 1999 && date.getUTCFullYear() < 3000;

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
