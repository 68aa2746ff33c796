import { Controller, Get, Header, NotFoundException, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type Language, textIn } from '@parvis/domain';
import { Access, readEventById } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, sendTable } from '@parvis/platform';
import { readDoorGuests } from './guests.queries';
import { guestsWords } from './guests.words';

/** Everybody who may come, with what the desk should know of them. */
@Controller('api/events/:id')
export class GuestsController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  @Get('door-guests.:format')
  @Allow('door.manage')
  @Header('Cache-Control', 'private, no-store')
  async guests(
    @Param() { id, format }: { id: string; format: string },
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { language: own } = await this.access.require(actor, 'door.manage', id);
    const language: Language = lang === 'fr' ? 'FR' : lang === 'en' ? 'EN' : own;
    const event = await readEventById(this.database, id);
    if (!event) throw new NotFoundException();
    const words = guestsWords[language];
    const guests = await readDoorGuests(this.database, event.id);
    const mark = (is: boolean) => (is ? words.yes : null);
    const table = {
      name: `${words.file}-${event.slug}`,
      timeZone: event.timeZone,
      columns: [
        { title: words.name, kind: 'text' as const, width: 28 },
        { title: words.organisation, kind: 'text' as const, width: 34 },
        { title: words.kind, kind: 'text' as const, width: 24 },
        { title: words.vip, kind: 'text' as const, width: 8 },
        { title: words.speaker, kind: 'text' as const, width: 12 },
        { title: words.note, kind: 'text' as const, width: 40 },
        { title: words.entered, kind: 'date' as const, width: 18 },
      ],
      rows: guests.map(({ name, organisationName, kindName, isVip, isSpeaker, note, enteredAt }) => [
        name,
        organisationName,
        textIn(kindName, language),
        mark(isVip),
        mark(isSpeaker),
        note || null,
        enteredAt,
      ]),
    };
    return sendTable(res, table, format, language);
  }
}
