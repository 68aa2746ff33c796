import { Controller, Get, Header, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type Actor, Allow, CurrentActor, sendTable } from '@parvis/platform';
import { NamedBallots } from './named-ballots';

@Controller('api/polls')
export class NamedBallotsController {
  constructor(private readonly ballots: NamedBallots) {}

  /** Whoever is not of the team of its event is refused by the use case. */
  @Get(':id/votes.:format')
  @Allow('signedIn')
  @Header('Cache-Control', 'private, no-store')
  async file(
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const language = lang === 'fr' ? 'FR' : lang === 'en' ? 'EN' : actor.language;
    return sendTable(res, await this.ballots.table(actor, id, language), format, language);
  }
}
