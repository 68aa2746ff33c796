import { Controller, Get, Header, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Language } from '@parvis/domain';
import { Access } from '@parvis/events';
import {
  type Actor,
  Allow,
  Clock,
  CurrentActor,
  MEDIA_TYPES,
  readUpload,
  sendTable,
  writeXlsx,
} from '@parvis/platform';
import { type PastFiguresRead, readPastFigures } from '../history/read-past-figures';
import { type Report, Reports } from '../make-reports';
import { reportPdf } from './report-pdf';
import { sheetOf } from './report-sheets';

const PRIVATE = 'private, no-store';
const LARGEST_FILE = 1_000_000;

/** Reports as files: the whole as PDF or workbook, one table as CSV or XLSX. */
@Controller('api/reports')
export class ReportFilesController {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly reports: Reports,
  ) {}

  @Get('events/:id/:file')
  @Allow('report.event')
  @Header('Cache-Control', PRIVATE)
  async ofEvent(
    @Param('id') id: string,
    @Param('file') file: string,
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const { language } = await this.access.require(actor, 'report.event', id);
    await this.send(res, await this.reports.read({ eventId: id }, languageOf(lang, language)), file, lang, language);
  }

  @Get('years/:year/:file')
  @Allow('report.read')
  @Header('Cache-Control', PRIVATE)
  async ofYear(
    @Param('year') year: string,
    @Param('file') file: string,
    @Query('lang') lang: unknown,
    @CurrentActor() { language }: Actor,
    @Res() res: Response,
  ): Promise<void> {
    const report = /^\d{4}$/.test(year)
      ? await this.reports.read({ year: Number(year) }, languageOf(lang, language))
      : undefined;
    await this.send(res, report, file, lang, language);
  }

  /** Reads figures of past years from a file, the body, and answers what it would save; the page saves it. */
  @Post('past-figures')
  @Allow('report.write')
  @Header('Cache-Control', PRIVATE)
  async pastFigures(@Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<PastFiguresRead> {
    const bytes = await readUpload(req, LARGEST_FILE);
    const read = Buffer.isBuffer(bytes)
      ? await readPastFigures(bytes)
      : { faults: [{ fault: `FILE_${bytes.fault}` as const }] };
    res.status('faults' in read ? 422 : 200);
    return read;
  }

  private async send(
    res: Response,
    report: Report | undefined,
    file: string,
    lang: unknown,
    own: Language,
  ): Promise<void> {
    const language = languageOf(lang, own);
    const [name, format = ''] = file.split('.');
    if (!report) throw new NotFoundException();
    if (name === 'report' && format === 'pdf') {
      res.type('application/pdf').setHeader('Content-Disposition', 'inline; filename="report.pdf"');
      res.send(await reportPdf(report, language, this.clock.now()));
    } else if (name === 'report' && format === 'xlsx') {
      res.attachment('report.xlsx').type(MEDIA_TYPES.xlsx);
      res.send(await writeXlsx(report.tables.map(sheetOf)));
    } else {
      const table = report.tables.find(({ key }) => key === name);
      if (!table) throw new NotFoundException();
      const stream = await sendTable(res, sheetOf(table), format, language);
      stream.getStream().pipe(res);
    }
  }
}

const languageOf = (asked: unknown, own: Language): Language => (asked === 'fr' ? 'FR' : asked === 'en' ? 'EN' : own);
