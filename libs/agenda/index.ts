import { AgendaFeed } from './entities/agenda-feed';
import { MeetingTable } from './entities/meeting-table';
import { Room } from './entities/room';
import { Seat } from './entities/seat';
import { Sequence } from './entities/sequence';
import { Session } from './entities/session';
import { SessionFollow } from './entities/session-follow';
import { SessionSpeaker } from './entities/session-speaker';
import { Slot } from './entities/slot';
import { Agenda1732000000005 } from './migrations/1732000000005-agenda';

export { AgendaModule } from './agenda.module';
export { seatSpeakers } from './seats';
export { MeetingTable } from './entities/meeting-table';
export { Slot } from './entities/slot';

export const agendaTables = {
  entities: [Room, Sequence, Session, SessionSpeaker, SessionFollow, Slot, MeetingTable, Seat, AgendaFeed],
  migrations: [Agenda1732000000005],
};
