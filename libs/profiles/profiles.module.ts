import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { ExhibitorCopies } from './exhibitors/exhibitor-copies';
import { ExhibitorsResolver } from './exhibitors/exhibitors.resolver';
import { SaveExhibitorProfile } from './exhibitors/save-exhibitor-profile';
import { SaveSpeakerProfile } from './speakers/save-speaker-profile';
import { SpeakersResolver } from './speakers/speakers.resolver';

@Module({
  imports: [EventsModule],
  providers: [SpeakersResolver, SaveSpeakerProfile, ExhibitorsResolver, ExhibitorCopies, SaveExhibitorProfile],
})
export class ProfilesModule {}
