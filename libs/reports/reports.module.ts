import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { ReportFilesController } from './files/report-files.controller';
import { PastFigures } from './history/past-figures';
import { Reports } from './make-reports';
import { NewMemberTable } from './new-member-table';
import { ReportTablesResolver } from './report-tables.resolver';
import { ReportsController } from './reports.controller';
import { ReportsResolver } from './reports.resolver';
import { SharedTables } from './sharing/shared-tables';

@Module({
  imports: [EventsModule],
  controllers: [ReportsController, ReportFilesController],
  providers: [NewMemberTable, PastFigures, ReportsResolver, ReportTablesResolver, Reports, SharedTables],
})
export class ReportsModule {}
