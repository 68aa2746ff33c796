import { Module } from '@nestjs/common';
import { NewMemberTable } from './new-member-table';
import { ReportsController } from './reports.controller';
import { ReportsResolver } from './reports.resolver';

@Module({
  controllers: [ReportsController],
  providers: [NewMemberTable, ReportsResolver],
})
export class ReportsModule {}
