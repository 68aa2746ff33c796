import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { AgendaModule } from '@parvis/agenda';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import { ExhibitorCopies } from './exhibitors/exhibitor-copies';
import { ExhibitorsResolver } from './exhibitors/exhibitors.resolver';
import { SaveExhibitorProfile } from './exhibitors/save-exhibitor-profile';
import { speakersParts } from './speakers/speakers.parts';

@Module({
  imports: [AccountsModule, AgendaModule, EventsModule, MessagesModule],
  controllers: [...speakersParts.controllers],
  providers: [...speakersParts.providers, ExhibitorsResolver, ExhibitorCopies, SaveExhibitorProfile],
})
export class ProfilesModule {}
