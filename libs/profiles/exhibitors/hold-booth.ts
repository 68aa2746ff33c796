import { Injectable } from '@nestjs/common';
import { Access } from '@parvis/events';
import { type Actor, Audit, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';

export interface HeldBooth {
  id: string;
  eventId: string;
  /** Staff who are not of the team: what they do is written into the log. */
  isOnBehalf: boolean;
}

/** The first line of whatever somebody does to a booth: finds it, judges who asks, keeps others from it meanwhile. */
@Injectable()
export class HoldBooth {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /**
   * Representatives edit, the rest of the team sees, staff act on behalf; a colleague who was removed is a stranger.
   * @throws NotFoundOrNotAllowed, the same for a booth of others and for none
   */
  async hold(tx: Tx, actor: Actor, exhibitorId: string): Promise<HeldBooth> {
    const [booth] = await tx.query<{ id: string; eventId: string; role: string | null }[]>(
      `select x.id, x.event_id as "eventId",
         (select role from exhibitor_member t where t.exhibitor_id = x.id and t.person_id = $2) as role
       from exhibitor x where x.id::text = $1 for update`,
      [exhibitorId, actor.personId],
    );
    if (!booth) throw new NotFoundOrNotAllowed();
    const isTeam =
      booth.role === 'REPRESENTATIVE' && (await this.access.may(actor, 'profile.exhibitor', booth.eventId, tx));
    if (!isTeam) await this.access.require(actor, 'exhibitor.manage', booth.eventId, tx);
    return { id: booth.id, eventId: booth.eventId, isOnBehalf: !isTeam };
  }

  /** An entry for what staff did in the place of an exhibitor; the team's own acts are theirs. */
  async note(tx: Tx, actor: Actor, booth: HeldBooth, action: string, details?: Record<string, unknown>): Promise<void> {
    if (!booth.isOnBehalf) return;
    const entry = { actor, eventId: booth.eventId, action, subject: 'exhibitor', subjectId: booth.id };
    await this.audit.record(tx, { ...entry, ...(details && { details }) });
  }
}
