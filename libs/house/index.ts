import { AccountsModule, accountsTables } from '@parvis/accounts';
import { AgendaModule, agendaTables } from '@parvis/agenda';
import { CheckinModule, checkinTables } from '@parvis/checkin';
import { ContactsModule, contactsTables } from '@parvis/contacts';
import { EventsModule, eventsTables } from '@parvis/events';
import { MeetingsModule, meetingsTables } from '@parvis/meetings';
import { MessagesModule, messagesTables } from '@parvis/messages';
import { OrdersModule, ordersTables } from '@parvis/orders';
import { type House, platformTables } from '@parvis/platform';
import { PollsModule, pollsTables } from '@parvis/polls';
import { PrivacyModule, privacyTables } from '@parvis/privacy';
import { ProfilesModule, profilesTables } from '@parvis/profiles';
import { RegistrationModule, registrationTables } from '@parvis/registration';
import { ReportsModule, reportsTables } from '@parvis/reports';

/** Every feature, in the order in which one may stand on another. */
export const features = [
  AccountsModule,
  EventsModule,
  MessagesModule,
  RegistrationModule,
  OrdersModule,
  AgendaModule,
  ProfilesModule,
  MeetingsModule,
  CheckinModule,
  ContactsModule,
  PollsModule,
  ReportsModule,
  PrivacyModule,
];

const tables: House[] = [
  platformTables,
  accountsTables,
  eventsTables,
  messagesTables,
  registrationTables,
  ordersTables,
  agendaTables,
  profilesTables,
  meetingsTables,
  checkinTables,
  contactsTables,
  pollsTables,
  reportsTables,
  privacyTables,
];

/** The whole schema of the database: what the features expect of it, and how it comes about. */
export const house: House = {
  entities: tables.flatMap(({ entities }) => entities),
  migrations: tables.flatMap(({ migrations }) => migrations),
};
