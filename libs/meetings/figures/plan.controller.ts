import { Controller, Get, Inject, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '@parvis/domain';
import { Access, readEventById } from '@parvis/events';
import {
  type Actor,
  Allow,
  Clock,
  CONFIG,
  type Config,
  CurrentActor,
  Database,
  NotFoundOrNotAllowed,
  writeXlsx,
} from '@parvis/platform';
import { cardsPdf, readCards } from '../places/cards-pdf';
import { planPdf } from './plan-pdf';
import { type PlanBy, readPlanMeetings, sheetsOf } from './plan-rows';
import { planTable } from './plan-table';
import { planWords } from './plan.words';

const ways: readonly string[] = ['tables', 'people', 'organisations'] satisfies PlanBy[];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The meetings of an event to hand out and to reckon with, by table, person or organisation. */
@Controller('api/events/:id/meetings')
@Allow('meetings.figures')
export class PlanController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before the plans by table: its name is none of theirs. */
  @Get('cards.pdf')
  async cards(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const { event, language } = await this.reading(id, lang, actor);
    const address = `${this.config.publicUrl}/e/${event.slug}/rencontres/table`;
    const file = await cardsPdf(await readCards(this.database, event.id), {
      title: event.title,
      language,
      now: this.clock.now(),
      addressOf: (tableId) => `${address}/${tableId}`,
    });
    privately(res, `${planWords[language].file.cards}-${event.slug}.pdf`).type('application/pdf').send(file);
  }

  @Get(':by.pdf')
  async pdf(
    @Param() { id, by }: { id: string; by: string },
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const plan = await this.plan(id, by, lang, actor);
    const file = await planPdf(sheetsOf(plan.meetings, plan.by), { ...plan, now: this.clock.now() });
    privately(res, `${plan.name}.pdf`).type('application/pdf').send(file);
  }

  @Get(':by.xlsx')
  async xlsx(
    @Param() { id, by }: { id: string; by: string },
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const { meetings, by: way, language, event, name } = await this.plan(id, by, lang, actor);
    const file = await writeXlsx([planTable(meetings, way, language, event.timeZone)]);
    privately(res, `${name}.xlsx`).type(XLSX).send(file);
  }

  private async reading(id: string, lang: unknown, actor: Actor | undefined) {
    const reader = await this.access.require(actor, 'meetings.figures', id);
    const event = await readEventById(this.database, id);
    if (!event) throw new NotFoundOrNotAllowed();
    const language: Language = lang === 'en' ? 'EN' : lang === 'fr' ? 'FR' : reader.language;
    return { event, language };
  }

  private async plan(id: string, by: string, lang: unknown, actor: Actor | undefined) {
    const { event, language } = await this.reading(id, lang, actor);
    if (!isWay(by)) throw new NotFoundException();
    const meetings = await readPlanMeetings(this.database, event.id, this.clock.now());
    return { meetings, event, by, language, name: `${planWords[language].file[by]}-${event.slug}` };
  }
}

const isWay = (by: string): by is PlanBy => ways.includes(by);

function privately(res: Response, name: string): Response {
  res.setHeader('Cache-Control', 'private, no-store');
  return res.attachment(name);
}
