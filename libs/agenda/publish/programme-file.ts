import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '@parvis/platform';
import { readProgramme, speakersByIdSql } from './read-programme';

export interface SentProgramme {
  /** Strong: the same bytes, the same tag, whatever they are compressed with. */
  etag: string;
  gzip: Buffer;
  brotli: Buffer;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The published programme as one file, the same for everybody: no sign-ups, no seats left, no live links. */
@Injectable()
export class ProgrammeFiles {
  constructor(private readonly database: Database) {}

  /** Undefined for an event that is not published, or has nothing published. Compressed when published, and again when a name in it changed. */
  ofSlug(slug: string): Promise<SentProgramme | undefined> {
    return this.find('e.slug = $1', slug);
  }

  ofEvent(eventId: string): Promise<SentProgramme | undefined> {
    return this.find('e.id = $1', eventId);
  }

  private async find(condition: string, key: string): Promise<SentProgramme | undefined> {
    const [known] = await this.database.query<{ eventId: string; digest: string; file: KeptFile | null }>(
      `select e.id as "eventId", ${digest} as digest,
         (select json_build_object('digest', f.digest) from programme_file f where f.event_id = e.id) as file
       from event e join lateral ${latest} v on true
       where ${condition} and e.status = 'PUBLISHED'`,
      [key],
    );
    if (!known) return undefined;
    if (known.file?.digest !== known.digest) await this.make(known.eventId, known.digest);
    const [file] = await this.database.query<SentProgramme>(
      `select '"' || digest || '"' as etag, gzip, brotli from programme_file where event_id = $1`,
      [known.eventId],
    );
    return file;
  }

  private async make(eventId: string, digest: string): Promise<void> {
    const json = Buffer.from(JSON.stringify(await asFile(this.database, eventId)));
    await this.database.query(
      `insert into programme_file (event_id, digest, gzip, brotli) values ($1, $2, $3, $4)
       on conflict (event_id) do update set digest = excluded.digest, gzip = excluded.gzip, brotli = excluded.brotli`,
      [
        eventId,
        digest,
        await zip(json, { level: 9 }),
        await brotli(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      ],
    );
  }
}

interface KeptFile {
  digest: string;
}

const latest = `(select number, content from programme_version where event_id = e.id order by number desc limit 1)`;

/** Of the version and of the names in it: somebody corrected or erased makes it another. */
const digest = `v.number || '-' || left(encode(sha256(${speakersByIdSql(
  `array(select (x ->> 'personId')::uuid from jsonb_path_query(v.content, '$.sessions[*].speakers[*]') x)`,
)}::text::bytea), 'hex'), 16)`;

async function asFile(db: Queryable, eventId: string) {
  const { version, rooms, tracks, sequences, sessions } = await readProgramme(db, eventId, null);
  return {
    version,
    rooms,
    tracks,
    sequences,
    sessions: sessions.map(
      ({ seatsLeft: _s, isFollowed: _f, waiting: _w, placeInLine: _p, streamUrl: _u, ...session }) => session,
    ),
  };
}

export const unzip = promisify(gunzip);
