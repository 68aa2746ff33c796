import { Injectable } from '@nestjs/common';
import { fillSeats } from '@parvis/agenda';
import type { MeetingPlacesOutcome, SlotDayInput, SlotsRemoved } from '@parvis/contract/resolvers';
import { planSlots } from '@parvis/domain';
import { type Actor, Clock, Database } from '@parvis/platform';
import { takeDutySeats } from '@parvis/profiles';
import { KeepPlaces, refuse } from './keep-places';
import { MOST_SLOTS, slotDayFaults } from './place-rules';
import { readPlaces, readSlotsWithMeetings } from './places.queries';

/** The times of meetings: a day at a stroke, and away again as long as nobody meets then. */
@Injectable()
export class MakeSlots {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly places: KeepPlaces,
  ) {}

  /** Whoever speaks then, signed up for a workshop or is on a booth is taken in the new slots at once. */
  make(actor: Actor, input: SlotDayInput): Promise<MeetingPlacesOutcome> {
    const { eventId } = input;
    return this.places.change(actor, eventId, slotDayFaults(input), async (tx) => {
      const [event] = await tx.query<{ timeZone: string }[]>(
        'select time_zone as "timeZone" from event where id = $1',
        [eventId],
      );
      const there = await tx.query<{ startsAt: Date; endsAt: Date }[]>(
        'select starts_at as "startsAt", ends_at as "endsAt" from slot where event_id = $1',
        [eventId],
      );
      const planned = planSlots(input, there, event!.timeZone);
      const made = planned.filter(({ clashes }) => !clashes);
      if (planned.length === 0) return refuse('minutes', 'NO_SLOT_FITS');
      if (made.length === 0) return refuse('from', 'SLOTS_THERE');
      if (there.length + made.length > MOST_SLOTS) return refuse('minutes', 'TOO_MANY');
      await tx.query(
        `insert into slot (event_id, starts_at, ends_at)
         select $1, x."startsAt", x."endsAt" from jsonb_to_recordset($2::jsonb) as x ("startsAt" timestamptz, "endsAt" timestamptz)`,
        [eventId, JSON.stringify(made)],
      );
      await fillSeats(tx, eventId);
      await takeDutySeats(tx, eventId);
      return { action: 'meetings.make-slots', details: { day: input.day, slots: made.length } };
    });
  }

  async remove(actor: Actor, eventId: string, slotIds: readonly string[]): Promise<SlotsRemoved> {
    const kept = await this.database.transaction(async (tx) => {
      const locked = await tx.query<{ id: string }[]>(
        'select id from slot where event_id = $1 and id::text = any ($2::text[]) order by id for update',
        [eventId, slotIds],
      );
      const ids = locked.map(({ id }) => id);
      const used = await readSlotsWithMeetings(tx, ids);
      const free = ids.filter((id) => !used.some((slot) => slot.id === id));
      await tx.query('delete from slot where id = any ($1::uuid[])', [free]);
      if (free.length > 0)
        await this.places.record(tx, actor, eventId, {
          action: 'meetings.remove-slots',
          details: { slots: free.length },
        });
      return used;
    });
    return { places: await readPlaces(this.database, eventId, this.clock.now()), kept };
  }
}
