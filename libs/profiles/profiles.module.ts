import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { ProfilesResolver } from './profiles.resolver';
import { SaveProfile } from './save-profile';

@Module({
  imports: [EventsModule],
  providers: [ProfilesResolver, SaveProfile],
})
export class ProfilesModule {}
