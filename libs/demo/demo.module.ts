import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { DemoYear } from './demo-year';

@Module({ imports: [EventsModule], providers: [DemoYear], exports: [DemoYear] })
export class DemoModule {}
