import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@parvis/platform';
import { TicketCancellations } from '@parvis/registration';
import { WorkshopLine } from './workshop-line';

/** Somebody gives up their ticket and has no other part in the event: their seats go to others, their feed falls silent. */
@Injectable()
export class LeaveEvent implements OnModuleInit {
  constructor(
    private readonly cancellations: TicketCancellations,
    private readonly line: WorkshopLine,
  ) {}

  onModuleInit(): void {
    this.cancellations.onCancelled((tx, { eventId, personId }) => this.leaveIn(tx, eventId, personId));
  }

  private async leaveIn(tx: Tx, eventId: string, personId: string): Promise<void> {
    // Whoever follows a session holds this lock too: no seat is taken between the look and the leaving.
    await tx.query('select from person where id = $1 for no key update', [personId]);
    const roles = await tx.query<object[]>('select from event_role where event_id = $1 and person_id = $2', [
      eventId,
      personId,
    ]);
    if (roles.length > 0) return;
    const mine = 'person_id = $2 and session_id in (select id from session where event_id = $1)';
    await tx.query(`delete from workshop_waiting where ${mine}`, [eventId, personId]);
    const freed = await tx.query<[{ id: string }[], number]>(
      `delete from session_follow where ${mine} returning session_id as id`,
      [eventId, personId],
    );
    await tx.query(`delete from seat where ${mine}`, [eventId, personId]);
    // The sessions cannot be held any more: whoever holds one may wait for this person.
    await this.line.serveSoon(
      tx,
      freed[0].map(({ id }) => id),
    );
    await tx.query('delete from agenda_feed where event_id = $1 and person_id = $2', [eventId, personId]);
  }
}
