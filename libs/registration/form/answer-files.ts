import { Injectable } from '@nestjs/common';
import { isId } from '@parvis/domain';
import {
  Clock,
  Database,
  defineJob,
  HandlesJob,
  type JobHandler,
  Jobs,
  type KeptFile,
  MEDIA_TYPES,
  NotFoundOrNotAllowed,
  Storage,
  type StorageFault,
} from '@parvis/platform';

export const MOST_BYTES = 10_000_000;
const ALLOWED = [
  MEDIA_TYPES.pdf,
  MEDIA_TYPES.png,
  MEDIA_TYPES.jpeg,
  MEDIA_TYPES.webp,
  MEDIA_TYPES.docx,
  MEDIA_TYPES.odt,
];
/** Anybody may hand in a file before they register: there is an end to it. */
const MOST_UNUSED = 400;
const UNUSED_MS = 24 * 3_600_000;

export const RemoveUnusedFile = defineJob<{ fileId: string }>('registration.removeUnusedFile');

/** Files that answer a question of the form. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly storage: Storage,
  ) {}

  /** Keeps a file at once, so that it survives a reload; it goes after a day unless somebody registers with it. */
  keep(questionId: string, name: string, bytes: Buffer): Promise<{ id: string } | { fault: StorageFault | 'BUSY' }> {
    return this.database.transaction(async (tx) => {
      const [question] = await tx.query<{ id: string; unused: number }[]>(
        `select q.id, (select count(*)::int from answer_file f join form_question o on o.id = f.question_id
           where o.event_id = q.event_id and f.ticket_id is null) as unused
         from form_question q join event e on e.id = q.event_id
         where q.id::text = $1 and q.kind = 'FILE' and q.archived_at is null and e.status = 'PUBLISHED'`,
        [questionId],
      );
      if (!question) throw new NotFoundOrNotAllowed();
      if (question.unused >= MOST_UNUSED) return { fault: 'BUSY' as const };
      const kept = await this.storage.keep(tx, bytes, { name, allowed: ALLOWED, maxBytes: MOST_BYTES });
      if ('fault' in kept) return kept;
      await tx.query('insert into answer_file (file_id, question_id) values ($1, $2)', [kept.id, question.id]);
      const runAt = new Date(this.clock.now().getTime() + UNUSED_MS);
      await this.jobs.enqueue(tx, RemoveUnusedFile, { fileId: kept.id }, { runAt });
      return kept;
    });
  }

  /** Removes a file that no ticket has. */
  async drop(fileId: string): Promise<void> {
    if (!isId(fileId)) return;
    await this.database.query(
      `delete from stored_file where id = (select file_id from answer_file where file_id = $1 and ticket_id is null)`,
      [fileId],
    );
  }

  /** A file of the ticket with this code. */
  async ofTicket(code: string, fileId: string): Promise<KeptFile> {
    const [row] = await this.database.query<{ id: string }>(
      `select f.file_id as id from answer_file f join ticket t on t.id = f.ticket_id where t.code = $1 and f.file_id::text = $2`,
      [code, fileId],
    );
    return this.read(row?.id);
  }

  async atEvent(eventId: string, fileId: string): Promise<KeptFile & { isSensitive: boolean }> {
    const [row] = await this.database.query<{ id: string; isSensitive: boolean }>(
      `select f.file_id as id, q.is_sensitive as "isSensitive" from answer_file f join form_question q on q.id = f.question_id
       where q.event_id::text = $1 and f.file_id::text = $2 and f.ticket_id is not null`,
      [eventId, fileId],
    );
    return { ...(await this.read(row?.id)), isSensitive: row!.isSensitive };
  }

  private async read(id: string | undefined): Promise<KeptFile> {
    const file = id === undefined ? undefined : await this.storage.read(id);
    if (!file) throw new NotFoundOrNotAllowed();
    return file;
  }
}

@Injectable()
@HandlesJob(RemoveUnusedFile)
export class RemoveUnusedFileHandler implements JobHandler<{ fileId: string }> {
  constructor(private readonly files: AnswerFiles) {}

  run({ fileId }: { fileId: string }): Promise<void> {
    return this.files.drop(fileId);
  }
}
