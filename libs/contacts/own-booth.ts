import { Injectable } from '@nestjs/common';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';

export interface Booth {
  id: string;
  eventId: string;
  timeZone: string;
}

/** The booth that somebody is of the team of: whoever left it, or the event, finds nothing. */
@Injectable()
export class OwnBooth {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  /** @throws NotFoundOrNotAllowed */
  async require(actor: Actor | undefined, exhibitorId: string, db: Queryable = this.database): Promise<Booth> {
    const [booth] = await db.query<Booth>(
      `select x.id, x.event_id as "eventId", e.time_zone as "timeZone"
       from exhibitor x join event e on e.id = x.event_id
       join exhibitor_member t on t.exhibitor_id = x.id and t.person_id = $2
       where x.id::text = $1`,
      [exhibitorId, actor?.personId ?? null],
    );
    if (!booth) throw new NotFoundOrNotAllowed();
    await this.access.require(actor, 'contact.collect', booth.eventId, db);
    return booth;
  }
}
