import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { SessionFeedback } from '@parvis/contract/resolvers';
import { type Language, textIn } from '@parvis/domain';
import { Access, readEventById } from '@parvis/events';
import {
  type Actor,
  Allow,
  Clock,
  CurrentActor,
  Database,
  NotFoundOrNotAllowed,
  type Table,
  writeCsv,
  writeXlsx,
} from '@parvis/platform';
import { readFeedback } from './feedback.queries';

const words = {
  FR: {
    file: 'avis-sessions',
    sheets: ['Sessions', 'Avis'],
    columns: ['Session', 'Début', 'Intervenants', 'Réponses', 'Moyenne sur 5', '1', '2', '3', '4', '5'],
    texts: ['Session', 'Avis'],
  },
  EN: {
    file: 'session-feedback',
    sheets: ['Sessions', 'Comments'],
    columns: ['Session', 'Start', 'Speakers', 'Answers', 'Average of 5', '1', '2', '3', '4', '5'],
    texts: ['Session', 'Comment'],
  },
} as const;

/** What attendees said, for the report of the event; nobody is named. */
@Controller('api/events/:id')
@Allow('feedback.read')
export class FeedbackController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('session-feedback.csv')
  @Header('Cache-Control', 'private, no-store')
  async csv(
    @Param('id') id: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const { tables, name, language } = await this.read(id, actor);
    res.type('text/csv').attachment(`${name}.csv`);
    return writeCsv(tables[0], language);
  }

  @Get('session-feedback.xlsx')
  @Header('Cache-Control', 'private, no-store')
  async xlsx(@Param('id') id: string, @CurrentActor() actor: Actor | undefined): Promise<StreamableFile> {
    const { tables, name } = await this.read(id, actor);
    return new StreamableFile(await writeXlsx([...tables]), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="${name}.xlsx"`,
    });
  }

  private async read(id: string, actor: Actor | undefined) {
    await this.access.require(actor, 'feedback.read', id);
    const event = await readEventById(this.database, id);
    if (!event) throw new NotFoundOrNotAllowed();
    const rows = await readFeedback(this.database, { eventId: event.id, now: this.clock.now() });
    const language = actor!.language;
    return {
      language,
      name: `${words[language].file}-${event.slug}`,
      tables: tablesOf(rows, language, event.timeZone),
    };
  }
}

function tablesOf(rows: readonly SessionFeedback[], language: Language, timeZone: string): [Table, Table] {
  const { columns, texts, sheets } = words[language];
  const kinds = ['text', 'date', 'text', ...Array<'number'>(7).fill('number')] as const;
  return [
    {
      name: sheets[0],
      timeZone,
      columns: columns.map((title, at) => ({ title, kind: kinds[at]! })),
      rows: rows.map(({ title, startsAt, speakers, answers, average, ratings }) => [
        textIn(title, language),
        startsAt,
        speakers.join(', '),
        answers,
        average == null ? null : Math.round(average * 100) / 100,
        ...(ratings ?? [null, null, null, null, null]),
      ]),
    },
    {
      name: sheets[1],
      columns: texts.map((title) => ({ title, kind: 'text', width: 60 })),
      rows: rows.flatMap((row) => row.texts.map((text) => [textIn(row.title, language), text])),
    },
  ];
}
