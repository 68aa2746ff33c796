import { Injectable } from '@nestjs/common';
import type { AvailabilityOutcome } from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, type Tx, violates } from '@parvis/platform';
import { takeDutySeats } from '@parvis/profiles';
import { readOwnSlots } from './own-slots.queries';

/** The slots in which somebody wants no meeting: seats like any other, so that the database keeps meetings out of them. */
@Injectable()
export class SaveAvailability {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async save(actor: Actor, eventId: string, away: readonly string[]): Promise<AvailabilityOutcome> {
    const attempt = () => this.database.transaction((tx) => this.saveIn(tx, actor.personId, eventId, away));
    try {
      return await attempt();
    } catch (error) {
      // A meeting was booked meanwhile: now it is there to be named.
      if (violates(error, 'seat_person_not_away')) return attempt();
      throw error;
    }
  }

  /** Slots that are over, and those of other events, are left as they are. */
  private async saveIn(
    tx: Tx,
    personId: string,
    eventId: string,
    away: readonly string[],
  ): Promise<AvailabilityOutcome> {
    const now = this.clock.now();
    const slots = await readOwnSlots(tx, eventId, personId);
    const ahead = slots.filter(({ slot }) => new Date(slot.startsAt) > now);
    const wanted = ahead.filter(({ slot }) => away.includes(slot.id));
    const meetings = wanted.flatMap(({ meeting }) => meeting ?? []);
    if (meetings.length > 0) return { __typename: 'SlotHasMeeting', meetings };
    const free = ahead.filter(({ slot, isAway }) => isAway && !away.includes(slot.id));
    await tx.query(
      'delete from seat where away and duty_id is null and person_id = $1 and slot_id = any ($2::uuid[])',
      [personId, free.map(({ slot }) => slot.id)],
    );
    // An absence of their own may have stood where they are on their booth.
    await takeDutySeats(tx, eventId, [personId]);
    await tx.query(
      `insert into seat (slot_id, person_id, away) select s.id, $1, true from unnest($2::uuid[]) as s (id) order by s.id`,
      [personId, wanted.filter(({ isAway }) => !isAway).map(({ slot }) => slot.id)],
    );
    return { __typename: 'AvailabilitySaved', slots: await readOwnSlots(tx, eventId, personId) };
  }
}
