import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { RegistrationModule } from '@parvis/registration';
import { AttendanceController } from './attendance/attendance.controller';
import { BadgesController } from './badges/badges.controller';
import { MakeBadges } from './badges/make-badges';
import { RecordPrints } from './badges/record-prints';
import { SaveDeskSettings } from './desk/desk-settings';
import { DeskResolver } from './desk/desk.resolver';

/** What is done at a desk beside letting people in. */
@Module({
  imports: [AccountsModule, EventsModule, RegistrationModule],
  controllers: [BadgesController, AttendanceController],
  providers: [DeskResolver, MakeBadges, RecordPrints, SaveDeskSettings],
  exports: [MakeBadges],
})
export class DeskModule {}
