import { Injectable } from '@nestjs/common';
import { type EventRole, type Permission, permits, type Role } from '@parvis/domain';
import { type Actor, Database, NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';

/** Who may do what at which event. `require` is the first line of every use case that is not public. */
@Injectable()
export class Access {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundOrNotAllowed, the same whether the event does not exist or the actor may not. */
  async require(
    actor: Actor | undefined,
    permission: Permission,
    eventId: string,
    db: Queryable = this.database,
  ): Promise<Actor> {
    if (!actor || !permits(await this.rolesAt(actor, eventId, db), permission)) throw new NotFoundOrNotAllowed();
    return actor;
  }

  async may(
    actor: Actor | undefined,
    permission: Permission,
    eventId: string,
    db: Queryable = this.database,
  ): Promise<boolean> {
    return actor !== undefined && permits(await this.rolesAt(actor, eventId, db), permission);
  }

  /** True when the actor has the permission at some event; for operations whose event is known only later. */
  async maySomewhere(actor: Actor, permission: Permission): Promise<boolean> {
    const rows = await this.database.query<{ role: EventRole }>(
      'select distinct role from event_role where person_id = $1',
      [actor.personId],
    );
    const roles: Role[] = rows.map(({ role }) => role);
    return permits(actor.staffRole ? [...roles, actor.staffRole] : roles, permission);
  }

  private async rolesAt(actor: Actor, eventId: string, db: Queryable): Promise<Role[]> {
    const [row] = await db.query<{ roles: EventRole[] }>(
      `select array(select role from event_role where event_id = e.id and person_id = $2) as roles
       from event e where e.id::text = $1`,
      [eventId, actor.personId],
    );
    if (!row) return [];
    return actor.staffRole ? [...row.roles, actor.staffRole] : row.roles;
  }
}
