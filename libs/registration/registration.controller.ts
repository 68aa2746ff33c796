import { Controller, Get, Header, Inject, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { type Language, normaliseTicketCode } from '@parvis/domain';
import { Allow, Clock, CONFIG, type Config, Database } from '@parvis/platform';
import { qrPng, qrSvg } from './files/qr-code';
import { ticketCalendar } from './files/ticket-calendar';
import { ticketPdf } from './files/ticket-pdf';
import { ticketWords } from './files/ticket.words';
import { readTicketDocument, type TicketDocument } from './registration.queries';
import { SigningKeys } from './signed-codes/signing-keys';

const PRIVATE = 'private, no-store';

/** The files of a ticket, for whoever has its code. */
@Controller('api/tickets/:code')
export class TicketFilesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: SigningKeys,
  ) {}

  @Get('ticket.pdf')
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async pdf(@Param('code') code: string, @Query('lang') lang: unknown): Promise<StreamableFile> {
    const ticket = await this.ticket(code);
    const language = languageOf(lang, ticket);
    const name = `${ticketWords[language].ticket.toLowerCase()}-${ticket.eventSlug}.pdf`;
    return new StreamableFile(await ticketPdf(ticket, await this.keys.codeOf(ticket), language), {
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
    return new StreamableFile(await qrPng(await this.keys.codeOf(await this.ticket(code))), { type: 'image/png' });
  }

  @Get('qr.svg')
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async svg(@Param('code') code: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await qrSvg(await this.keys.codeOf(await this.ticket(code)))), {
      type: 'image/svg+xml',
    });
  }

  private async ticket(code: string): Promise<TicketDocument> {
    const ticket = await readTicketDocument(this.database, 'code', normaliseTicketCode(code));
    if (!ticket) throw new NotFoundException();
    return ticket;
  }
}

const languageOf = (asked: unknown, ticket: TicketDocument): Language =>
  asked === 'fr' ? 'FR' : asked === 'en' ? 'EN' : ticket.language;
