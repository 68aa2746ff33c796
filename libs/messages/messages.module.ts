import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { EventMails } from './event-mails';
import { TemplateUses } from './template-uses';
import { Templates } from './templates';

@Module({
  imports: [EventsModule],
  providers: [EventMails, Templates, TemplateUses],
  exports: [EventMails, Templates, TemplateUses],
})
export class MessagesModule {}
