import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { KeepSignature } from './attendance/keep-signature';
import { TabletBadgeController } from './badges/tablet-badge.controller';
import { CheckinGateway } from './checkin.gateway';
import { CheckinResolver } from './checkin.resolver';
import { RegistrationModule } from '@parvis/registration';
import { DeskActsResolver } from './desk/desk-acts.resolver';
import { RecordDeskActs } from './desk/record-desk-acts';
import { RecordWalkIns } from './desk/record-walk-ins';
import { SettleWalkIn } from './desk/settle-walk-in';
import { DeskModule } from './desk.module';
import { Devices } from './devices';
import { GuestsController } from './guests/guests.controller';
import { DoorGuestsResolver } from './guests/guests.resolver';
import { SaveNotes } from './guests/save-notes';
import { RecordScans } from './record-scans';
import { ReplayPoints } from './replay-points';
import { SavePoint } from './save-point';
import { SettleConflict } from './staff/settle-conflict';
import { TabletResolver } from './tablet.resolver';
import { TellPresence } from './tell-presence';

@Module({
  imports: [AccountsModule, DeskModule, EventsModule, RegistrationModule],
  controllers: [GuestsController, TabletBadgeController],
  providers: [
    CheckinResolver,
    CheckinGateway,
    DeskActsResolver,
    Devices,
    DoorGuestsResolver,
    KeepSignature,
    RecordDeskActs,
    RecordScans,
    RecordWalkIns,
    ReplayPoints,
    SaveNotes,
    SavePoint,
    SettleConflict,
    SettleWalkIn,
    TabletResolver,
    TellPresence,
  ],
})
export class CheckinModule {}
