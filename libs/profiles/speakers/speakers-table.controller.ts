import { Controller, Get, Header, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { SpeakerItemKey } from '@parvis/contract/resolvers';
import { Access, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, NotFoundOrNotAllowed, sendTable } from '@parvis/platform';
import { readSpeakerBoard } from './speaker-board.queries';

const words = {
  FR: {
    name: 'intervenants',
    columns: ['Nom', 'E-mail', 'Organisation', 'Sessions', 'Invité', 'Page ouverte', 'Relancé'],
    items: ['Portrait', 'Biographie FR', 'Biographie EN', 'Autorisations', 'Besoins', 'Supports'],
    states: { DONE: 'oui', MISSING: 'manque', LATE: 'en retard' },
  },
  EN: {
    name: 'speakers',
    columns: ['Name', 'E-mail', 'Organisation', 'Sessions', 'Invited', 'Page opened', 'Reminded'],
    items: ['Portrait', 'Biography FR', 'Biography EN', 'Consents', 'Needs', 'Slides'],
    states: { DONE: 'yes', MISSING: 'missing', LATE: 'late' },
  },
} as const;
const KEYS: SpeakerItemKey[] = ['PHOTO', 'BIOGRAPHY_FR', 'BIOGRAPHY_EN', 'CONSENT', 'NEEDS', 'SLIDES'];

/** Everybody who speaks, and what they still owe, as a spreadsheet. */
@Controller('api/events/:id')
export class SpeakersTableController {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @Get('speakers.:format')
  @Allow('speaker.manage')
  @Header('Cache-Control', 'private, no-store')
  async table(
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    await this.access.require(actor, 'speaker.manage', id);
    const event = await readEventById(this.database, id);
    if (!event) throw new NotFoundOrNotAllowed();
    const language = lang === 'en' ? 'EN' : 'FR';
    const { name, columns, items, states } = words[language];
    const { rows } = await readSpeakerBoard(this.database, event.id, this.clock.now());
    const stateOf = (row: (typeof rows)[number], key: SpeakerItemKey) => {
      const item = row.items.find((one) => one.key === key);
      return item ? states[item.state] : '';
    };
    const table = {
      name: `${name}-${event.slug}`.slice(0, 31),
      timeZone: event.timeZone,
      columns: [
        ...columns.map((title, at) => ({ title, kind: at < 4 ? ('text' as const) : ('date' as const) })),
        ...items.map((title) => ({ title, kind: 'text' as const })),
      ],
      rows: rows.map((row) => [
        row.name,
        row.email,
        row.organisationName ?? '',
        row.sessions.map(({ title }) => (language === 'FR' ? title.fr : title.en)).join(' · '),
        row.invitedAt ?? null,
        row.claimedAt ?? null,
        row.remindedAt ?? null,
        ...KEYS.map((key) => stateOf(row, key)),
      ]),
    };
    return sendTable(res, table, format, language);
  }
}
