import { BoothAsks } from './entities/booth-asks';
import { BoothContact } from './entities/booth-contact';
import { BoothScan } from './entities/booth-scan';
import { ContactNote } from './entities/contact-note';
import { BoothContacts1732000000170 } from './migrations/1732000000170-booth-contacts';

export { ContactsModule } from './contacts.module';

export const contactsTables = {
  entities: [BoothAsks, BoothContact, BoothScan, ContactNote],
  migrations: [BoothContacts1732000000170],
};
