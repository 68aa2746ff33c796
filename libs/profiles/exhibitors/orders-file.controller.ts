import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { textIn } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, type Table, writeCsv, writeXlsx } from '@parvis/platform';
import { readBoard } from './booth.queries';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const words = {
  FR: {
    sheet: 'Commandes',
    columns: ['Prestation', 'Exposant', 'Stand', 'Quantité', 'Prix unitaire HT (€)', 'Total HT (€)'],
  },
  EN: { sheet: 'Orders', columns: ['Supply', 'Exhibitor', 'Booth', 'Quantity', 'Price without tax (€)', 'Total (€)'] },
} as const;

/** What booths ordered, a line for each, for whoever delivers it. */
@Controller('api/events/:id')
export class OrdersFileController {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @Get('booth-orders.:kind')
  @Allow('exhibitor.manage')
  async orders(
    @Param('id') eventId: string,
    @Param('kind') kind: string,
    @Query('lang') lang: unknown,
    @CurrentActor() actor: Actor | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const { language } = await this.access.require(actor, 'exhibitor.manage', eventId);
    if (kind !== 'csv' && kind !== 'xlsx') throw new NotFoundException();
    const inLanguage = lang === 'en' ? 'EN' : lang === 'fr' ? 'FR' : language;
    const table = await this.table(eventId, inLanguage);
    res.setHeader('Cache-Control', 'private, no-store');
    res.attachment(`${inLanguage === 'FR' ? 'commandes-stands' : 'booth-orders'}.${kind}`);
    if (kind === 'csv') res.type('text/csv').send(writeCsv(table, inLanguage));
    else res.type(XLSX).send(await writeXlsx([table]));
  }

  private async table(eventId: string, language: 'FR' | 'EN'): Promise<Table> {
    const { supplies } = await readBoard(this.database, eventId, this.clock.now());
    const said = words[language];
    const kinds = ['text', 'text', 'text', 'number', 'number', 'number'] as const;
    return {
      name: said.sheet,
      columns: said.columns.map((title, at) => ({ title, kind: kinds[at]!, ...(at < 2 && { width: 32 }) })),
      rows: supplies.flatMap(({ supply, lines }) =>
        lines.map(({ organisationName, booth, quantity, price }) => [
          textIn(supply.name, language),
          organisationName,
          booth ?? null,
          quantity,
          price === null || price === undefined ? null : price / 100,
          price === null || price === undefined ? null : (price * quantity) / 100,
        ]),
      ),
    };
  }
}
