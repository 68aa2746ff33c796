import { Injectable } from '@nestjs/common';
import type { SpeakerSpace } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';
import { speakerIds, stage } from './speaker-board.queries';
import { readSpeakerSpace } from './speaker-space.queries';

/** Whose page it is: the speaker's own, or that of somebody whom staff help; then the log says so. */
@Injectable()
export class SpeakerPages {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** @throws NotFoundOrNotAllowed when it is neither. */
  async whose(
    actor: Actor | undefined,
    eventId: string,
    personId: string | null | undefined,
    db: Queryable,
  ): Promise<string> {
    if (personId == null || personId === actor?.personId)
      return (await this.access.require(actor, 'profile.speaker', eventId, db)).personId;
    await this.access.require(actor, 'speaker.manage', eventId, db);
    if (!isId(personId)) throw new NotFoundOrNotAllowed();
    const found: unknown[] = await db.query(`with stage as (${stage}) select 1 where $2::uuid in (${speakerIds})`, [
      eventId,
      personId,
    ]);
    if (found.length === 0) throw new NotFoundOrNotAllowed();
    return personId;
  }

  /** Writes to somebody's page in one transaction; `part` is what of it the log names. */
  async change<Result>(
    actor: Actor,
    eventId: string,
    personId: string | null | undefined,
    part: string,
    write: (tx: Tx, personId: string) => Promise<Result>,
  ): Promise<Result> {
    return this.database.transaction(async (tx) => {
      const whose = await this.whose(actor, eventId, personId, tx);
      await tx.query(
        'insert into speaker_profile (event_id, person_id) values ($1, $2) on conflict (event_id, person_id) do nothing',
        [eventId, whose],
      );
      const result = await write(tx, whose);
      if (whose !== actor.personId)
        await this.audit.record(tx, {
          actor,
          eventId,
          action: 'speaker.edit',
          subject: 'person',
          subjectId: whose,
          details: { part },
        });
      return result;
    });
  }

  read(db: Queryable, actor: Actor, eventId: string, personId: string): Promise<SpeakerSpace> {
    return readSpeakerSpace(db, eventId, personId, actor.language, this.clock.now());
  }
}
