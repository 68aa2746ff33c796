import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { type Actor, Allow, Clock, CurrentActor, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { findPerson } from '../held-data.queries';
import { copyPdf } from './copy-pdf';
import { readCopy } from './read-copy';

/** One's own data to take along; whoever asks gets their own and nobody else's. */
@Controller('api/my-data')
export class OwnDataController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('mes-donnees.json')
  @Allow('signedIn')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="mes-donnees.json"')
  async json(@CurrentActor() actor: Actor): Promise<string> {
    return JSON.stringify(await this.copyOf(actor), null, 2);
  }

  @Get('mes-donnees.pdf')
  @Allow('signedIn')
  @Header('Content-Type', 'application/pdf')
  @Header('Content-Disposition', 'attachment; filename="mes-donnees.pdf"')
  async pdf(@CurrentActor() actor: Actor, @Query('language') language?: string): Promise<StreamableFile> {
    return new StreamableFile(await copyPdf(await this.copyOf(actor), language === 'EN' ? 'EN' : 'FR'));
  }

  private async copyOf({ personId }: Actor) {
    const person = await findPerson(this.database, { id: personId });
    if (!person) throw new NotFoundOrNotAllowed();
    return readCopy(this.database, person, this.clock.now());
  }
}
