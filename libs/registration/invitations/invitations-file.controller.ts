import { Controller, Get, Header, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { Access, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, type Table, writeCsv, writeXlsx } from '@parvis/platform';
import { readInvitations } from './invitations.queries';

const words = {
  FR: {
    name: 'Invitations',
    columns: ['E-mail', 'Nom', 'Organisation', 'Billet', 'État', 'Envoyée', 'Relancée', 'Ouverte', 'Répondue'],
    states: {
      NOT_SENT: 'À envoyer',
      SENT: 'Envoyée',
      OPENED: 'Ouverte',
      ACCEPTED: 'Acceptée',
      DECLINED: 'Déclinée',
      EXPIRED: 'Expirée',
      STOPPED: 'Arrêtée',
    },
  },
  EN: {
    name: 'Invitations',
    columns: ['E-mail', 'Name', 'Organisation', 'Ticket', 'State', 'Sent', 'Reminded', 'Opened', 'Answered'],
    states: {
      NOT_SENT: 'To send',
      SENT: 'Sent',
      OPENED: 'Opened',
      ACCEPTED: 'Accepted',
      DECLINED: 'Declined',
      EXPIRED: 'Expired',
      STOPPED: 'Stopped',
    },
  },
} as const;

const MOST = 100_000;

/** Everybody invited to an event, for staff and its organisers. */
@Controller('api/events/:id')
export class InvitationsFileController {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @Get('invitations.:format')
  @Allow('registration.read')
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<StreamableFile> {
    await this.access.require(actor, 'registration.read', id);
    const event = await readEventById(this.database, id);
    if (!event || (format !== 'csv' && format !== 'xlsx')) throw new NotFoundException();
    const language = lang === 'en' ? 'EN' : 'FR';
    const table = await this.table(event.id, event.timeZone, language);
    const disposition = `attachment; filename="invitations-${event.slug}.${format}"`;
    return format === 'csv'
      ? new StreamableFile(Buffer.from(writeCsv(table, language)), { type: 'text/csv; charset=utf-8', disposition })
      : new StreamableFile(await writeXlsx([table]), {
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          disposition,
        });
  }

  private async table(eventId: string, timeZone: string, language: 'FR' | 'EN'): Promise<Table> {
    const { name, columns, states } = words[language];
    const { rows } = await readInvitations(this.database, eventId, this.clock.now(), { first: MOST, offset: 0 });
    const instant = (at: Date | null) => at && new Date(at);
    return {
      name,
      timeZone,
      columns: columns.map((title, at) => ({ title, kind: at < 5 ? 'text' : 'date' })),
      rows: rows.map((one) => [
        one.email,
        one.name,
        one.organisationName,
        language === 'FR' ? one.kindName.fr : one.kindName.en,
        states[one.state],
        instant(one.sentAt),
        instant(one.remindedAt),
        instant(one.openedAt),
        instant(one.answeredAt),
      ]),
    };
  }
}
