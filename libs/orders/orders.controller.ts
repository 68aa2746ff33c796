import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '@parvis/events';
import type { Language } from '@parvis/domain';
import { type Actor, Allow, Clock, CurrentActor, Database, readUpload, writeCsv, writeXlsx } from '@parvis/platform';
import { BankLines, type ImportOutcome } from './bank/bank-lines';
import { invoicePdf } from './invoices/invoice-pdf';
import { type InvoiceRow, readInvoices } from './invoices/invoices.queries';
import { hashOf } from './order-links';
import { orderIdOf, readOrder } from './orders.queries';
import { ordersTable } from './staff/orders-table';
import { readExportFilter, readOrdersToExport } from './staff/staff-orders.queries';

const PRIVATE = 'private, no-store';
const LARGEST_STATEMENT = 5_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('api/invoices/:id')
export class InvoiceFilesController {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  /** For the buyer: the secret of the order comes in the body, where no log and no history keeps it. */
  @Post('invoice.pdf')
  @HttpCode(200)
  @Allow('public')
  @Header('Cache-Control', PRIVATE)
  async forBuyer(
    @Param('id') id: string,
    @Body() body: { token?: unknown } | undefined,
    @Query('lang') lang: unknown,
  ): Promise<StreamableFile> {
    const invoice = await this.invoice(id);
    const orderId = await orderIdOf(this.database, hashOf(typeof body?.token === 'string' ? body.token : ''));
    if (orderId !== invoice.orderId) throw new NotFoundException();
    return this.pdf(invoice, lang);
  }

  @Get('invoice.pdf')
  @Allow('order.manage')
  @Header('Cache-Control', PRIVATE)
  async forStaff(
    @Param('id') id: string,
    @CurrentActor() actor: Actor | undefined,
    @Query('lang') lang: unknown,
  ): Promise<StreamableFile> {
    const invoice = await this.invoice(id);
    const { eventId } = (await readOrder(this.database, invoice.orderId))!;
    await this.access.require(actor, 'order.manage', eventId);
    return this.pdf(invoice, lang);
  }

  private async invoice(id: string): Promise<InvoiceRow> {
    const [invoice] = await readInvoices(this.database, [id]);
    if (!invoice) throw new NotFoundException();
    return invoice;
  }

  private async pdf(invoice: InvoiceRow, lang: unknown): Promise<StreamableFile> {
    const language: Language = lang === 'fr' ? 'FR' : lang === 'en' ? 'EN' : invoice.content.language;
    return new StreamableFile(await invoicePdf(invoice, language), {
      type: 'application/pdf',
      disposition: `inline; filename="${invoice.label}.pdf"`,
    });
  }
}

@Controller('api/orders')
export class OrderFilesController {
  constructor(
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly bank: BankLines,
  ) {}

  /** The orders that staff see, filtered as they see them. */
  @Get('export.:format')
  @Allow('order.manage')
  @Header('Cache-Control', PRIVATE)
  async export(
    @Param('format') format: string,
    @Query() asked: Record<string, unknown>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    if (format !== 'csv' && format !== 'xlsx') throw new NotFoundException();
    const filter = readExportFilter(asked);
    if (filter.eventId) await this.access.require(actor, 'order.manage', filter.eventId);
    const orders = await readOrdersToExport(this.database, filter, this.clock.now());
    const table = ordersTable(orders, actor.language);
    res.attachment(`${actor.language === 'FR' ? 'commandes' : 'orders'}.${format}`);
    return format === 'csv'
      ? new StreamableFile(Buffer.from(writeCsv(table, actor.language)), { type: 'text/csv; charset=utf-8' })
      : new StreamableFile(await writeXlsx([table]), { type: XLSX });
  }

  /** The bank's file; `date`, `label` and `amount` are places of columns from 0, `apply=1` writes its lines. */
  @Post('bank-lines')
  @HttpCode(200)
  @Allow('order.manage')
  async importBankLines(
    @Req() req: Request,
    @Query() asked: Record<string, unknown>,
    @CurrentActor() actor: Actor,
  ): Promise<ImportOutcome> {
    const bytes = await readUpload(req, LARGEST_STATEMENT);
    if ('fault' in bytes) return { fault: `FILE_${bytes.fault}` };
    const places = ['date', 'label', 'amount'].map((name) => placeOf(asked[name]));
    const [date, label, amount] = places;
    const columns = places.every((place) => place !== undefined)
      ? { date: date!, label: label!, amount: amount! }
      : undefined;
    return this.bank.import(actor, bytes, columns, asked['apply'] === '1');
  }
}

const placeOf = (typed: unknown): number | undefined =>
  typeof typed === 'string' && /^\d{1,2}$/.test(typed) ? Number(typed) : undefined;
