import { Controller, Get, Header, NotFoundException, Param, Query } from '@nestjs/common';
import { Allow } from '@parvis/platform';
import { NewMemberTable } from './new-member-table';

@Controller('api/reports')
export class ReportsController {
  constructor(private readonly table: NewMemberTable) {}

  @Get('new-members-:year.csv')
  @Allow('report.read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment')
  @Header('Cache-Control', 'private, no-store')
  newMembers(@Param('year') year: string, @Query('language') language?: string): Promise<string> {
    if (!/^\d{4}$/.test(year)) throw new NotFoundException();
    return this.table.csv(Number(year), language === 'EN' ? 'EN' : 'FR');
  }
}
