import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access, readEventById } from '@parvis/events';
import {
  type Actor,
  Allow,
  CurrentActor,
  Database,
  NotFoundOrNotAllowed,
  readUpload,
  writeCsv,
  writeXlsx,
} from '@parvis/platform';
import { readDraft } from '../editor/draft.queries';
import { ImportProgramme } from './import-programme';
import { programmeTable } from './programme-table';
import { MOST_BYTES } from './records';

const PRIVATE = 'private, no-store';

/** The draft of a programme as a file, out and in. */
@Controller('api/events/:id/programme-draft')
@Allow('programme.edit')
export class ExchangeController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly importing: ImportProgramme,
  ) {}

  @Get('export.csv')
  @Header('Cache-Control', PRIVATE)
  async csv(
    @Param('id') id: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const { table, name } = await this.table(id, actor);
    res.type('text/csv').attachment(`${name}.csv`);
    return writeCsv(table, actor!.language);
  }

  @Get('export.xlsx')
  @Header('Cache-Control', PRIVATE)
  async xlsx(@Param('id') id: string, @CurrentActor() actor: Actor | undefined): Promise<StreamableFile> {
    const { table, name } = await this.table(id, actor);
    return new StreamableFile(await writeXlsx([table]), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="${name}.xlsx"`,
    });
  }

  /** Without `plan` it says what it would do; with the plan that staff saw, it does that, all of it or nothing. */
  @Post('import')
  @HttpCode(200)
  async import(
    @Param('id') id: string,
    @Query('plan') plan: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Req() req: Request,
  ) {
    const editor = await this.access.require(actor, 'programme.edit', id);
    const bytes = await readUpload(req, MOST_BYTES);
    if ('fault' in bytes) return { faults: [{ line: 1, column: null, code: `FILE_${bytes.fault}`, value: null }] };
    return this.importing.run(editor, id, bytes, typeof plan === 'string' ? plan : undefined);
  }

  private async table(id: string, actor: Actor | undefined) {
    const { language } = await this.access.require(actor, 'programme.edit', id);
    const event = await readEventById(this.database, id);
    if (!event) throw new NotFoundOrNotAllowed();
    const draft = await readDraft(this.database, event.id);
    return { table: programmeTable(draft, language, event.timeZone), name: `programme-${event.slug}` };
  }
}
