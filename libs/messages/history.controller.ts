import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, type Table, writeCsv, writeXlsx } from '@parvis/platform';
import { readEventFacts } from './event-facts';
import { readHistory } from './history.queries';
import { historyWords } from './history.words';

const PRIVATE = 'private, no-store';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The history of an event as a spreadsheet opens it. */
@Controller('api/events/:id')
export class HistoryFilesController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  @Get('messages.csv')
  @Allow('message.send')
  @Header('Cache-Control', PRIVATE)
  async csv(
    @Param('id') eventId: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const { table, name } = await this.table(actor, eventId);
    res.type('text/csv').attachment(`${name}.csv`);
    return writeCsv(table, actor!.language);
  }

  @Get('messages.xlsx')
  @Allow('message.send')
  @Header('Cache-Control', PRIVATE)
  async xlsx(@Param('id') eventId: string, @CurrentActor() actor: Actor | undefined): Promise<StreamableFile> {
    const { table, name } = await this.table(actor, eventId);
    return new StreamableFile(await writeXlsx([table]), {
      type: XLSX,
      disposition: `attachment; filename="${name}.xlsx"`,
    });
  }

  private async table(actor: Actor | undefined, eventId: string): Promise<{ table: Table; name: string }> {
    await this.access.require(actor, 'message.send', eventId);
    const event = (await readEventFacts(this.database, eventId))!;
    const words = historyWords[actor!.language];
    const mails = await readHistory(this.database, event.id);
    const table: Table = {
      name: words.sheet,
      timeZone: event.timeZone,
      columns: [
        { title: words.sentAt, kind: 'date', width: 18 },
        { title: words.name, kind: 'text', width: 26 },
        { title: words.address, kind: 'text', width: 34 },
        { title: words.kind, kind: 'text', width: 26 },
        { title: words.subject, kind: 'text', width: 50 },
        { title: words.state, kind: 'text', width: 12 },
        { title: words.fault, kind: 'text', width: 40 },
      ],
      rows: mails.map(({ sentAt, name, address, kind, subject, state, fault }) => [
        sentAt,
        name,
        address,
        words.kinds[kind],
        subject,
        words.states[state],
        fault,
      ]),
    };
    return { table, name: `messages-${event.slug}` };
  }
}
