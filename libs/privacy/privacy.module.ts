import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { RegistrationModule } from '@parvis/registration';
import { ErasePerson } from './erase-person';
import { OwnDataController } from './own-data/own-data.controller';
import { PrivacyResolver } from './privacy.resolver';

@Module({
  imports: [EventsModule, RegistrationModule],
  controllers: [OwnDataController],
  providers: [ErasePerson, PrivacyResolver],
})
export class PrivacyModule {}
