import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { BouncesController } from './bounces.controller';
import { ClearUnreachable } from './clear-unreachable';
import { EventMails } from './event-mails';
import { HistoryFilesController } from './history.controller';
import { HistoryResolver, MessagesOfEventResolver, TemplatesResolver } from './messages.resolver';
import { PreviewMail } from './preview';
import { Resends } from './resends';
import { TemplateCopies } from './template-copies';
import { TemplateUses } from './template-uses';
import { Templates } from './templates';

@Module({
  imports: [EventsModule],
  controllers: [BouncesController, HistoryFilesController],
  providers: [
    ClearUnreachable,
    EventMails,
    HistoryResolver,
    MessagesOfEventResolver,
    PreviewMail,
    Resends,
    TemplateCopies,
    TemplateUses,
    Templates,
    TemplatesResolver,
  ],
  exports: [EventMails, Resends, TemplateUses, Templates],
})
export class MessagesModule {}
