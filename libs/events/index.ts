import { Event } from './entities/event';
import { RoleAtEvent } from './entities/role-at-event';
import { Events1732000000003 } from './migrations/1732000000003-events';

export { Access } from './access';
export { EventsModule } from './events.module';
export { type EventRow, readEventById } from './events.queries';
export { Event } from './entities/event';

export const eventsTables = { entities: [Event, RoleAtEvent], migrations: [Events1732000000003] };
