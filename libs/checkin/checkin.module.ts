import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { CheckinGateway } from './checkin.gateway';
import { CheckinResolver } from './checkin.resolver';
import { RecordScans } from './record-scans';

@Module({
  imports: [AccountsModule, EventsModule],
  providers: [CheckinResolver, CheckinGateway, RecordScans],
})
export class CheckinModule {}
