import { Controller, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '@parvis/events';
import { type Actor, Allow, CurrentActor, readUpload } from '@parvis/platform';
import { ImportAnswers } from './import-answers';

const LARGEST_FILE = 5_000_000;

/** Answers of past surveys, from the files of other tools: the body is the file. */
@Controller('api/events/:id/past-answers')
export class PastAnswersController {
  constructor(
    private readonly access: Access,
    private readonly importing: ImportAnswers,
  ) {}

  @Post()
  @Allow('report.write')
  @Header('Cache-Control', 'private, no-store')
  async import(
    @Param('id') eventId: string,
    @Query('apply') apply: unknown,
    @Req() req: Request,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const by = await this.access.require(actor, 'report.write', eventId);
    const bytes = await readUpload(req, LARGEST_FILE);
    const report = Buffer.isBuffer(bytes)
      ? await this.importing.run(by, eventId, bytes, apply === '1')
      : { faults: [{ fault: `FILE_${bytes.fault}` as const }] };
    res.status('faults' in report ? 422 : 200).json(report);
  }
}
