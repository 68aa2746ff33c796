import { Controller, Get, Header, NotFoundException, Param, Query, type StreamableFile } from '@nestjs/common';
import type { Language } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import { formatIn, MakeBadges, wordIn } from './make-badges';

/** `?format=A6&ticket=…`, or a batch: `?format=LABEL_62_100&only=unprinted&kind=…&file=2`; `back=0` leaves the back out. */
@Controller('api/events/:id')
export class BadgesController {
  constructor(
    private readonly access: Access,
    private readonly making: MakeBadges,
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
    const format = formatIn(query['format']);
    const language: Language = query['lang'] === 'fr' ? 'FR' : query['lang'] === 'en' ? 'EN' : own;
    const pdf =
      format &&
      (await this.making.run({
        eventId,
        choice: {
          ticketId: wordIn(query['ticket']),
          kindId: wordIn(query['kind']),
          onlyUnprinted: query['only'] === 'unprinted',
        },
        format,
        language,
        withBack: query['back'] !== '0',
        file: Math.min(Math.max(Math.trunc(Number(query['file'])) || 1, 1), 1000),
      }));
    if (!pdf) throw new NotFoundException();
    return pdf;
  }
}
