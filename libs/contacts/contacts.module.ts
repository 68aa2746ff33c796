import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { BoothContactsController } from './contacts.controller';
import { ContactsResolver } from './contacts.resolver';
import { SendContactDigestHandler } from './jobs/send-contact-digest';
import { OwnBooth } from './own-booth';
import { OwnContacts } from './own-contacts';
import { RecordActs } from './record-acts';
import { SaveAsks } from './save-asks';

@Module({
  imports: [EventsModule],
  controllers: [BoothContactsController],
  providers: [ContactsResolver, OwnBooth, OwnContacts, RecordActs, SaveAsks, SendContactDigestHandler],
})
export class ContactsModule {}
