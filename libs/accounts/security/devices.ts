import { Injectable } from '@nestjs/common';
import type { SignedInDevice } from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, type Queryable, type RequestSession } from '@parvis/platform';
import { Sessions } from '../sessions';
import { isOpen } from '../sessions.rules';
import { deviceName } from './device-name';

interface DeviceRow {
  id: string;
  userAgent: string | null;
  address: string | null;
  openedAt: Date;
  lastSeenAt: Date;
}

/** Where a person is signed in, and signing out there. */
@Injectable()
export class Devices {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  /** This one first, then the last used. */
  async list(actor: Actor, session: RequestSession, db: Queryable = this.database): Promise<SignedInDevice[]> {
    const rows = await db.query<DeviceRow>(
      `select id, user_agent as "userAgent", address, created_at as "openedAt",
         coalesce(last_seen_at, created_at) as "lastSeenAt"
       from web_session w where person_id = $1 and ${isOpen('w', '$4', '$2')}
       order by id = $3 desc, coalesce(last_seen_at, created_at) desc, id limit 100`,
      [actor.personId, this.clock.now(), session.id, actor.staffRole !== null],
    );
    return rows.map(({ userAgent, ...row }) => ({
      ...row,
      ...deviceName(userAgent),
      isThisOne: row.id === session.id,
    }));
  }

  /** One of one's own; somebody else's is not there. */
  async signOut(actor: Actor, sessionId: string): Promise<boolean> {
    return this.database.transaction(
      async (tx) => (await this.sessions.end(tx, 'person_id = $1 and id::text = $2', [actor.personId, sessionId])) > 0,
    );
  }

  async signOutOthers(actor: Actor, session: RequestSession): Promise<number> {
    return this.database.transaction((tx) =>
      this.sessions.end(tx, 'person_id = $1 and id <> $2', [actor.personId, session.id]),
    );
  }
}
