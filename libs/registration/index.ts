import { Quota } from './entities/quota';
import { Ticket } from './entities/ticket';
import { Registration1732000000004 } from './migrations/1732000000004-registration';

export { RegistrationModule } from './registration.module';
export { setOpenToMeetings } from './open-to-meetings';
export { TicketCancellations } from './ticket-cancellations';
export { zoneBlock } from './files/ticket-calendar';

export const registrationTables = { entities: [Quota, Ticket], migrations: [Registration1732000000004] };
