import { Injectable } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import type { Language, ReportTable } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { type ReportSubject, Reports } from '../make-reports';

/** Which report, in the columns of `shared_table`. */
const columnsOf = (subject: ReportSubject) =>
  'year' in subject ? { eventId: null, year: subject.year } : { eventId: subject.eventId, year: null };

const THIS_TABLE = `event_id is not distinct from $1 and year is not distinct from $2 and table_key = $3`;

/** Tables that anybody with the link may read: one link a table, as long as staff let it be. */
@Injectable()
export class SharedTables {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly reports: Reports,
  ) {}

  async share(actor: Actor, subject: ReportSubject, key: string): Promise<{ token: string }> {
    const report = await this.reports.read(subject, 'FR');
    if (!report?.tables.some((table) => table.key === key)) throw new NotFoundOrNotAllowed();
    const { eventId, year } = columnsOf(subject);
    return this.database.transaction(async (tx) => {
      const [made] = await tx.query<{ token: string }[]>(
        `insert into shared_table (token, event_id, year, table_key, shared_by, shared_at) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning token`,
        [makeToken().token, eventId, year, key, actor.personId, this.clock.now()],
      );
      if (made) await this.record(tx, actor, 'report.share', subject, key);
      const [shared] = await tx.query<{ token: string }[]>(`select token from shared_table where ${THIS_TABLE}`, [
        eventId,
        year,
        key,
      ]);
      return shared!;
    });
  }

  async unshare(actor: Actor, subject: ReportSubject, key: string): Promise<void> {
    const { eventId, year } = columnsOf(subject);
    await this.database.transaction(async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(`delete from shared_table where ${THIS_TABLE}`, [
        eventId,
        year,
        key,
      ]);
      if (count > 0) await this.record(tx, actor, 'report.unshare', subject, key);
    });
  }

  /** The links of a report, by the key of the table. */
  async linksOf(subject: ReportSubject): Promise<Map<string, string>> {
    const { eventId, year } = columnsOf(subject);
    const rows = await this.database.query<{ key: string; token: string }>(
      `select table_key as key, token from shared_table where event_id is not distinct from $1 and year is not distinct from $2`,
      [eventId, year],
    );
    return new Map(rows.map(({ key, token }) => [key, token]));
  }

  async read(token: string, language: Language): Promise<{ about: string; table: ReportTable } | undefined> {
    const [shared] = await this.database.query<{ eventId: string | null; year: number | null; key: string }>(
      `select event_id as "eventId", year, table_key as key from shared_table where token = $1`,
      [token],
    );
    if (!shared) return undefined;
    const subject = shared.eventId ? { eventId: shared.eventId } : { year: shared.year! };
    const report = await this.reports.read(subject, language);
    const table = report?.tables.find(({ key }) => key === shared.key);
    return table && { about: report!.about, table };
  }

  private record(
    tx: Parameters<Audit['record']>[0],
    actor: Actor,
    action: string,
    subject: ReportSubject,
    key: string,
  ): Promise<void> {
    const { eventId, year } = columnsOf(subject);
    return this.audit.record(tx, {
      actor,
      eventId,
      action,
      subject: 'report',
      subjectId: eventId ?? `${year}`,
      details: { table: key },
    });
  }
}
