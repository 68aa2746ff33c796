import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { EventRegistrationsArgs } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Allow, CurrentActor, readUpload, Reauthenticated, writeCsv, writeXlsx } from '@parvis/platform';
import { ExportAttendees } from './export-attendees';
import { ImportAttendees } from './import-attendees';

const MOST_BYTES = 5_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Asked = Record<string, unknown>;

/** Lists of attendees, in and out. */
@Controller('api/events/:id')
export class AttendeeFilesController {
  constructor(
    private readonly access: Access,
    private readonly exporting: ExportAttendees,
    private readonly importing: ImportAttendees,
  ) {}

  @Get('registrations.csv')
  @Allow('registration.read')
  @Reauthenticated()
  async csv(
    @Param('id') eventId: string,
    @Query() query: Asked,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const by = await this.access.require(actor, 'registration.read', eventId);
    const { name, table } = await this.exporting.run(eventId, filterOf(query), by);
    privately(res, `${name}.csv`).type('text/csv');
    return writeCsv(table, by.language);
  }

  @Get('registrations.xlsx')
  @Allow('registration.read')
  @Reauthenticated()
  async xlsx(
    @Param('id') eventId: string,
    @Query() query: Asked,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const by = await this.access.require(actor, 'registration.read', eventId);
    const { name, table } = await this.exporting.run(eventId, filterOf(query), by);
    const file = await writeXlsx([table]);
    privately(res, `${name}.xlsx`).type(XLSX).send(file);
  }

  /**
   * Looks at a list, or imports it: the body is the file. Answers lines of JSON as it goes: `{ done, of }`, and at last
   * what came of it.
   */
  @Post('attendees')
  @Allow('registration.edit')
  async import(
    @Param('id') eventId: string,
    @Query() query: Asked,
    @Req() req: Request,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const by = await this.access.require(actor, 'registration.edit', eventId);
    const bytes = await readUpload(req, MOST_BYTES);
    res.setHeader('Cache-Control', 'private, no-store');
    if (!Buffer.isBuffer(bytes)) {
      const faults = { EMPTY: 'FILE_EMPTY', TOO_LARGE: 'FILE_TOO_LARGE', WRONG_TYPE: 'FILE_WRONG_TYPE' } as const;
      res
        .status(422)
        .type('application/x-ndjson')
        .end(line({ fault: faults[bytes.fault] }));
      return;
    }
    res.type('application/x-ndjson');
    const request = {
      eventId,
      bytes,
      fileName: fileName(query['name']),
      defaultKindId: wordIn(query['kind']),
      apply: query['apply'] === '1',
      sendTickets: query['send'] === '1',
    };
    try {
      const outcome = await this.importing.run(request, by, (done, of) => res.write(line({ done, of })));
      res.end(line(outcome));
    } catch (error) {
      if (!res.headersSent) throw error;
      // What was promised by then is not to be taken for the end.
      res.destroy();
      throw error;
    }
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
const wordIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 100) : null);
const fileName = (value: unknown) => (wordIn(value) ?? 'import').replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'import';

const filterOf = (query: Asked) =>
  Object.fromEntries(
    ['search', 'audience', 'kindId', 'college', 'filiere', 'status'].map((name) => [name, wordIn(query[name])]),
  ) as Pick<EventRegistrationsArgs, 'search' | 'audience' | 'kindId' | 'college' | 'filiere' | 'status'>;

function privately(res: Response, name: string): Response {
  res.setHeader('Cache-Control', 'private, no-store');
  return res.attachment(name);
}
