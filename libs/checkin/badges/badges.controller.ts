import { Controller, Get, Header, Inject, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import {
  BADGE_FORMAT_NAMES,
  type BadgeFacts,
  type BadgeFormatName,
  type Language,
  spellTicketCode,
  textIn,
  timeWords,
} from '@parvis/domain';
import { Access, readEventById, type EventRow } from '@parvis/events';
import { type Actor, Allow, CONFIG, type Config, CurrentActor, Database } from '@parvis/platform';
import { SigningKeys } from '@parvis/registration';
import { badgesPdf } from './badge-pdf';
import { badgeWords } from './badge.words';
import { type BadgeRow, readBadgeRows } from './badges.queries';

/** A file of more would keep the server busy for too long, and a stack of paper jams. */
export const BADGES_A_FILE = 100;

/** `?format=A6&ticket=…`, or a batch: `?format=LABEL_62_100&only=unprinted&kind=…&file=2`; `back=0` leaves the back out. */
@Controller('api/events/:id')
export class BadgesController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('badges.pdf')
  @Allow('door.scan')
  @Header('Cache-Control', 'private, no-store')
  async badges(
    @Param('id') eventId: string,
    @Query() query: Record<string, unknown>,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<StreamableFile> {
    const { language: own } = await this.access.require(actor, 'door.scan', eventId);
    const event = await readEventById(this.database, eventId);
    const format = BADGE_FORMAT_NAMES.find((name) => name === query['format']);
    if (!event || !format) throw new NotFoundException();
    const language: Language = query['lang'] === 'fr' ? 'FR' : query['lang'] === 'en' ? 'EN' : own;
    const file = Math.min(Math.max(Math.trunc(Number(query['file'])) || 1, 1), 1000);
    const rows = await readBadgeRows(
      this.database,
      event.id,
      {
        ticketId: wordIn(query['ticket']),
        kindId: wordIn(query['kind']),
        onlyUnprinted: query['only'] === 'unprinted',
      },
      { from: (file - 1) * BADGES_A_FILE, most: BADGES_A_FILE },
    );
    if (rows.length === 0) throw new NotFoundException();
    const codes = await this.keys.codesOf(
      rows.map(({ ticketId, issue, code }) => ({ id: ticketId, eventId: event.id, issue, status: 'CONFIRMED', code })),
    );
    const facts = rows.map((row, at) => ({
      ...badgeFacts(row, event, language, this.config.publicUrl),
      code: codes[at]!,
    }));
    return this.send(event, facts, { format, language, withBack: query['back'] !== '0' });
  }

  private async send(
    event: EventRow,
    badges: BadgeFacts[],
    look: { format: BadgeFormatName; language: Language; withBack: boolean },
  ): Promise<StreamableFile> {
    const title = `${badgeWords[look.language].badges} – ${textIn(event.title, look.language)}`;
    return new StreamableFile(await badgesPdf({ ...look, title, badges }), {
      type: 'application/pdf',
      disposition: `inline; filename="badges-${event.slug}.pdf"`,
    });
  }
}

function badgeFacts(row: BadgeRow, event: EventRow, language: Language, publicUrl: string): Omit<BadgeFacts, 'code'> {
  return {
    ...row,
    kindName: textIn(row.kindName, language),
    eventTitle: textIn(event.title, language),
    eventLines: [
      timeWords(language).days(event.startsAt, event.endsAt, event.timeZone),
      ...(event.venue ? [event.venue] : []),
    ],
    backLines: [badgeWords[language].programme, `${publicUrl.replace(/^https?:\/\//, '')}/e/${event.slug}`],
    spelledCode: spellTicketCode(row.code),
  };
}

const wordIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 64) : undefined);
