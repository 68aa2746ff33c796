import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Access } from './access';
import { AccessGuard } from './access.guard';
import { EventsResolver, MyEventsResolver } from './events.resolver';

@Module({
  providers: [Access, EventsResolver, MyEventsResolver, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Access],
})
export class EventsModule {}
