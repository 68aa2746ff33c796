import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { AgendaModule } from '@parvis/agenda';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import { RegistrationModule } from '@parvis/registration';
import { exhibitorsParts } from './exhibitors/exhibitors.parts';
import { speakersParts } from './speakers/speakers.parts';

@Module({
  imports: [AccountsModule, AgendaModule, EventsModule, MessagesModule, RegistrationModule],
  controllers: [...speakersParts.controllers, ...exhibitorsParts.controllers],
  providers: [...speakersParts.providers, ...exhibitorsParts.providers],
})
export class ProfilesModule {}
