import { Injectable } from '@nestjs/common';
import { Access } from '@parvis/events';
import { type Actor, Audit, Database } from '@parvis/platform';

/** Staff take the flag off an address that works again. */
@Injectable()
export class ClearUnreachable {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly database: Database,
  ) {}

  /** False when the person has no part in the event or no flag. */
  async run(actor: Actor | undefined, eventId: string, personId: string): Promise<boolean> {
    await this.access.require(actor, 'message.send', eventId);
    return this.database.transaction(async (tx) => {
      const [, cleared] = await tx.query<[unknown, number]>(
        `delete from unreachable_address u using person p
         where p.email = u.address and p.id::text = $2
           and exists (select from event_role r where r.event_id = $1 and r.person_id = p.id)`,
        [eventId, personId],
      );
      if (cleared === 0) return false;
      await this.audit.record(tx, {
        actor: actor!,
        eventId,
        action: 'address.clear',
        subject: 'person',
        subjectId: personId,
      });
      return true;
    });
  }
}
