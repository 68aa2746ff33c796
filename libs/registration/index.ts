import { Quota } from './entities/quota';
import { Ticket } from './entities/ticket';
import { TicketKind } from './entities/ticket-kind';
import { TicketKindQuota } from './entities/ticket-kind-quota';
import { Registration1732000000004 } from './migrations/1732000000004-registration';
import { TicketKinds1732000000020 } from './migrations/1732000000020-ticket-kinds';

export { RegistrationModule } from './registration.module';
export { capacityOf } from './places';
export { setOpenToMeetings } from './open-to-meetings';
export { TicketCancellations } from './ticket-cancellations';
export { zoneBlock } from './files/ticket-calendar';

export const registrationTables = {
  entities: [Quota, TicketKind, TicketKindQuota, Ticket],
  migrations: [Registration1732000000004, TicketKinds1732000000020],
};
