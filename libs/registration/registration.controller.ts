import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Access } from '@parvis/events';
import { type Language, normaliseTicketCode } from '@parvis/domain';
import { type Actor, Allow, Clock, CONFIG, type Config, CurrentActor, Database } from '@parvis/platform';
import { qrPng, qrSvg } from './files/qr-code';
import { registrationsCsv } from './files/registrations-csv';
import { ticketCalendar } from './files/ticket-calendar';
import { ticketPdf } from './files/ticket-pdf';
import { ticketWords } from './files/ticket.words';
import { readTicketDocument, type TicketDocument } from './registration.queries';

const PRIVATE = 'private, no-store';

/** The files of a ticket, for whoever has its code. */
@Controller('api/tickets/:code')
export class TicketFilesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @Get('ticket.pdf')
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async pdf(@Param('code') code: string, @Query('lang') lang: unknown): Promise<StreamableFile> {
    const ticket = await this.ticket(code);
    const language = languageOf(lang, ticket);
    const name = `${ticketWords[language].ticket.toLowerCase()}-${ticket.eventSlug}.pdf`;
    return new StreamableFile(await ticketPdf(ticket, language), {
      type: 'application/pdf',
      disposition: `inline; filename="${name}"`,
    });
  }

  @Get('ticket.ics')
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async calendar(@Param('code') code: string, @Query('lang') lang: unknown): Promise<StreamableFile> {
    const ticket = await this.ticket(code);
    const file = ticketCalendar(ticket, languageOf(lang, ticket), this.config, this.clock.now());
    return new StreamableFile(Buffer.from(file), {
      type: 'text/calendar; charset=utf-8',
      disposition: `attachment; filename="${ticket.eventSlug}.ics"`,
    });
  }

  @Get('qr.png')
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async png(@Param('code') code: string): Promise<StreamableFile> {
    return new StreamableFile(await qrPng((await this.ticket(code)).code), { type: 'image/png' });
  }

  @Get('qr.svg')
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async svg(@Param('code') code: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await qrSvg((await this.ticket(code)).code)), { type: 'image/svg+xml' });
  }

  private async ticket(code: string): Promise<TicketDocument> {
    const ticket = await readTicketDocument(this.database, 'code', normaliseTicketCode(code));
    if (!ticket) throw new NotFoundException();
    return ticket;
  }
}

@Controller('api/events/:id')
export class RegistrationsFileController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  /** Who is registered, as a spreadsheet opens it. */
  @Get('registrations.csv')
  @Allow('registration.read')
  @Header('Cache-Control', PRIVATE)
  async csv(
    @Param('id') eventId: string,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    await this.access.require(actor, 'registration.read', eventId);
    const { name, content } = await registrationsCsv(this.database, eventId, actor!.language);
    res.type('text/csv').attachment(name);
    return content;
  }
}

const languageOf = (asked: unknown, ticket: TicketDocument): Language =>
  asked === 'fr' ? 'FR' : asked === 'en' ? 'EN' : ticket.language;
