import { Injectable } from '@nestjs/common';
import type { DraftRestored } from '@parvis/contract/resolvers';
import type { ProgrammeContent } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { tellEditors } from '../editor/draft-news';

/** Going back: an earlier version becomes the draft, to be looked at, changed and published. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async restore(actor: Actor, eventId: string, number: number): Promise<DraftRestored> {
    return this.database.transaction(async (tx) => {
      const [version] = await tx.query<{ content: ProgrammeContent }[]>(
        'select content from programme_version where event_id = $1 and number = $2',
        [eventId, number],
      );
      if (!version) throw new NotFoundOrNotAllowed();
      await restoreParts(tx, eventId, version.content);
      await this.writeDrafts(tx, actor, eventId, version.content);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'programme.restore',
        subject: 'event',
        subjectId: eventId,
        details: { version: number },
      });
      await tellEditors(tx, actor, eventId);
      return { sessions: version.content.sessions.length };
    });
  }

  private async writeDrafts(tx: Tx, actor: Actor, eventId: string, { sessions }: ProgrammeContent): Promise<void> {
    await tx.query('delete from draft_session where event_id = $1', [eventId]);
    await tx.query(
      `insert into draft_session (id, event_id, sequence_id, room_id, track_id, kind, title, abstract, language, starts_at,
         minutes, capacity, expected, stream_url, revision, changed_by, changed_at)
       select x.id, $1, x."sequenceId", x."roomId", x."trackId", x.kind, x.title, x.abstract, x.language, x."startsAt",
         ceil(extract(epoch from x."endsAt" - x."startsAt") / 60)::int, x.capacity, x.expected, x."streamUrl",
         nextval('draft_revision'), $3, $4
       from jsonb_to_recordset($2) as x (id uuid, "sequenceId" uuid, "roomId" uuid, "trackId" uuid, kind text, title jsonb,
         abstract jsonb, language text, "startsAt" timestamptz, "endsAt" timestamptz, capacity integer, expected integer,
         "streamUrl" text)`,
      [eventId, JSON.stringify(sessions), actor.personId, this.clock.now()],
    );
    // Whoever left the product since does not come back.
    await tx.query(
      `insert into draft_session_speaker (session_id, person_id, role, position)
       select s.id, p.id, x.speaker ->> 'role', x.position - 1
       from jsonb_to_recordset($1) as s (id uuid, speakers jsonb),
         jsonb_array_elements(s.speakers) with ordinality as x (speaker, position)
       join person p on p.id = (x.speaker ->> 'personId')::uuid`,
      [JSON.stringify(sessions)],
    );
    await tx.query(
      `insert into draft_session_document (id, session_id, title, url, file_id, position)
       select (x.document ->> 'id')::uuid, s.id, x.document -> 'title', x.document ->> 'url',
         (x.document ->> 'fileId')::uuid, x.position - 1
       from jsonb_to_recordset($1) as s (id uuid, documents jsonb),
         jsonb_array_elements(s.documents) with ordinality as x (document, position)
       left join stored_file f on f.id = (x.document ->> 'fileId')::uuid
       where x.document ->> 'url' is not null or f.id is not null`,
      [JSON.stringify(sessions)],
    );
  }
}

/** Rooms, tracks and sequences of the version that were deleted since come back; those that are there stay as they are. */
async function restoreParts(tx: Tx, eventId: string, { rooms, tracks, sequences }: ProgrammeContent): Promise<void> {
  const after = (table: string) => `(select coalesce(max(position), -1) from ${table} where event_id = $1)`;
  await tx.query(
    `insert into room (id, event_id, name, building, capacity, position)
     select x.id, $1, case when exists (select from room r where r.event_id = $1 and r.name = x.name)
         then x.name || ' (' || left(x.id::text, 4) || ')' else x.name end,
       x.building, x.capacity, ${after('room')} + row_number() over ()
     from jsonb_to_recordset($2) as x (id uuid, name text, building text, capacity integer)
     on conflict (id) do nothing`,
    [eventId, JSON.stringify(rooms)],
  );
  await tx.query(
    `insert into track (id, event_id, name, colour, position)
     select x.id, $1, x.name, x.colour, ${after('track')} + row_number() over ()
     from jsonb_to_recordset($2) as x (id uuid, name jsonb, colour text) on conflict (id) do nothing`,
    [eventId, JSON.stringify(tracks)],
  );
  await tx.query(
    `insert into sequence (id, event_id, title, position)
     select x.id, $1, x.title, ${after('sequence')} + row_number() over ()
     from jsonb_to_recordset($2) as x (id uuid, title jsonb) on conflict (id) do nothing`,
    [eventId, JSON.stringify(sequences)],
  );
}
