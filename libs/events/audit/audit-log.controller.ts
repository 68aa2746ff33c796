import { Controller, Get, Header, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { auditWords, type Language, textIn } from '@parvis/domain';
import { type Actor, Allow, CurrentActor, Database, Reauthenticated, sendTable, type Table } from '@parvis/platform';
import { readAuditEntries } from './audit-log.queries';

/** More than a spreadsheet is good for. */
const MOST_ENTRIES = 50_000;

const WORDS = {
  FR: { name: 'journal', titles: ['Date', 'Qui', 'Quoi', 'Événement', 'Objet', 'Identifiant', 'Détails', 'Code'] },
  EN: { name: 'audit-log', titles: ['Date', 'Who', 'What', 'Event', 'Subject', 'Identifier', 'Details', 'Code'] },
} as const;
const WIDTHS = [17, 24, 36, 36, 16, 38, 60, 24];

/** The log as a file, with the filters of the page. */
@Controller('api/audit')
export class AuditLogController {
  constructor(private readonly database: Database) {}

  @Get('journal.:format')
  @Allow('audit.read')
  @Reauthenticated()
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param('format') format: string,
    @Query() query: Record<string, unknown>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
    const table = await this.table(
      { eventId: text('eventId'), action: text('action'), actorId: text('actorId') },
      actor.language,
    );
    return sendTable(res, table, format, actor.language);
  }

  private async table(filter: Parameters<typeof readAuditEntries>[1], language: Language): Promise<Table> {
    const { name, titles } = WORDS[language];
    const entries = await readAuditEntries(this.database, filter, { first: MOST_ENTRIES, offset: 0 });
    return {
      name,
      columns: titles.map((title, at) => ({ title, kind: at === 0 ? 'date' : 'text', width: WIDTHS[at] })),
      rows: entries.map((entry) => [
        entry.at,
        entry.actorName ?? null,
        textIn(auditWords(entry.action), language),
        entry.eventTitle ? textIn(entry.eventTitle, language) : null,
        entry.subject,
        entry.subjectId,
        entry.details === '{}' ? null : entry.details,
        entry.action,
      ]),
    };
  }
}
