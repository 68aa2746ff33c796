import { Event } from './entities/event';
import { RoleAtEvent } from './entities/role-at-event';
import { CancelledEvents1732000000045 } from './migrations/1732000000045-cancelled-events';
import { Events1732000000003 } from './migrations/1732000000003-events';
import { TeamRoles1732000000211 } from './migrations/1732000000211-team-roles';

export { Access } from './access';
export { copyRows, countRows } from './copy-rows';
export { type Cancellation, EventCancellations } from './event-cancellations';
export { type HeldEvent, holdEvent } from './hold-event';
export { CancelEvent } from './cancel-event';
export { DuplicateEvent } from './duplicate-event';
export { type Copier, type EventCopy, EventCopies } from './event-copies';
/**
 * `app.get(ImportCalendar).run(csv, apply)` answers `CalendarImported { applied, lines }` or `CalendarRefused { faults }`.
 * Slugs are the title without accents and the year, unless the title says it: `medicen-day-2024`,
 * `session-des-nouveaux-adherents-1-2024`, `congres-france-bioproduction-2024`, `chirurgie-4-0-2024`.
 */
export { ImportCalendar } from './import-calendar';
export { EventCancelled, EventChanged, type OccasionBefore } from './event-news';
export { EventsModule } from './events.module';
export { zoneBlock } from './zone-block';
export { type EventRow, readEventById } from './events.queries';
export { Event } from './entities/event';

export const eventsTables = {
  entities: [Event, RoleAtEvent],
  migrations: [Events1732000000003, CancelledEvents1732000000045, TeamRoles1732000000211],
};
