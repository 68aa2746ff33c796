import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { CheckinGateway } from './checkin.gateway';
import { CheckinResolver } from './checkin.resolver';
import { RegistrationModule } from '@parvis/registration';
import { DeskModule } from './desk.module';
import { RecordScans } from './record-scans';
import { TellPresence } from './tell-presence';

@Module({
  imports: [AccountsModule, DeskModule, EventsModule, RegistrationModule],
  providers: [CheckinResolver, CheckinGateway, RecordScans, TellPresence],
})
export class CheckinModule {}
