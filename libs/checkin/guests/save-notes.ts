import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { DoorNotesInput, DoorNotesOutcome } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { type Actor, Audit, Database } from '@parvis/platform';
import { readDoorGuests } from './guests.queries';

const notesRule = z.object({
  ticketIds: z.array(z.string().refine(isId, 'NOT_FOUND')).min(1, 'REQUIRED').max(5000, 'TOO_MANY'),
  isVip: z.boolean().nullish(),
  note: z
    .string()
    .transform((note) => note.normalize('NFC').toWellFormed().replaceAll('\u0000', '').trim())
    .refine((note) => note.length <= 200, 'TOO_LONG')
    .nullish(),
});

/** "VIP", "badge at desk B": what the desk should know of guests. */
@Injectable()
export class SaveNotes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Tickets of other events, and those that ended meanwhile, are left alone. */
  async run({ eventId, ...typed }: DoorNotesInput, actor: Actor): Promise<DoorNotesOutcome> {
    const parsed = notesRule.safeParse(typed);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }));
      return { __typename: 'InvalidInput', errors: errors.slice(0, 20) };
    }
    const { ticketIds, isVip = null, note = null } = parsed.data;
    return this.database.transaction(async (tx): Promise<DoorNotesOutcome> => {
      await tx.query(
        `insert into door_note (ticket_id, is_vip, note)
         select t.id, coalesce($3, false), coalesce($4, '') from ticket t
         where t.event_id = $1 and t.id = any($2) and t.status = 'CONFIRMED' order by t.id
         on conflict (ticket_id) do update set is_vip = coalesce($3, door_note.is_vip), note = coalesce($4, door_note.note)`,
        [eventId, ticketIds, isVip, note],
      );
      await tx.query(`delete from door_note where ticket_id = any($1) and not is_vip and note = ''`, [ticketIds]);
      const guests = await readDoorGuests(tx, eventId, ticketIds);
      const [only] = guests;
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'door.notes',
        subject: guests.length === 1 ? 'ticket' : 'event',
        subjectId: guests.length === 1 ? only!.ticketId : eventId,
        details: { guests: guests.length, ...(isVip !== null && { isVip }), ...(note !== null && { note }) },
      });
      return { __typename: 'DoorNotesSaved', guests };
    });
  }
}
