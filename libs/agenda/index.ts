import { AgendaFeed } from './entities/agenda-feed';
import { AgendaRules } from './entities/agenda-rules';
import { DraftSession } from './entities/draft-session';
import { DraftSessionDocument } from './entities/draft-session-document';
import { DraftSessionSpeaker } from './entities/draft-session-speaker';
import { MeetingTable } from './entities/meeting-table';
import { ProgrammeFile } from './entities/programme-file';
import { ProgrammeUpload } from './entities/programme-upload';
import { ProgrammeVersion } from './entities/programme-version';
import { Room } from './entities/room';
import { Seat } from './entities/seat';
import { Sequence } from './entities/sequence';
import { Session } from './entities/session';
import { SessionDelay } from './entities/session-delay';
import { SessionDocument } from './entities/session-document';
import { SessionFeedback } from './entities/session-feedback';
import { SessionFollow } from './entities/session-follow';
import { SessionSeen } from './entities/session-seen';
import { SessionSpeaker } from './entities/session-speaker';
import { Slot } from './entities/slot';
import { SpeakerAbsence } from './entities/speaker-absence';
import { Track } from './entities/track';
import { WorkshopWaiting } from './entities/workshop-waiting';
import { Agenda1732000000005 } from './migrations/1732000000005-agenda';
import { ProgrammeDrafts1732000000030 } from './migrations/1732000000030-programme-drafts';
import { ProgrammeEditor1732000000031 } from './migrations/1732000000031-programme-editor';
import { WorkshopLines1732000000035 } from './migrations/1732000000035-workshop-lines';
import { RunningTheDay1732000000036 } from './migrations/1732000000036-running-the-day';

export { AgendaModule } from './agenda.module';
export { changeDraftWords } from './editor/change-draft-words';
export { tellEditors } from './editor/draft-news';
export { ProgrammeParts } from './editor/programme-parts';
export { putOnStage } from './editor/put-on-stage';
export { FreeAgain } from './jobs/definitions';
export { SpokenOver } from './publish/spoken-over';
export { adoptProgramme } from './publish/versions';
export { moveSessions } from './running/run-late';
export { fillSeats, seatSpeakers } from './seats';
export { MeetingTable } from './entities/meeting-table';
export { Slot } from './entities/slot';

export const agendaTables = {
  entities: [
    ...[Room, Track, Sequence, Session, SessionSpeaker, SessionDocument, SessionFollow, Slot, MeetingTable, Seat],
    ...[AgendaFeed, AgendaRules, SpeakerAbsence, DraftSession, DraftSessionSpeaker, DraftSessionDocument],
    ...[ProgrammeVersion, ProgrammeFile, ProgrammeUpload, WorkshopWaiting],
    ...[SessionDelay, SessionSeen, SessionFeedback],
  ],
  migrations: [
    Agenda1732000000005,
    ProgrammeDrafts1732000000030,
    ProgrammeEditor1732000000031,
    WorkshopLines1732000000035,
    RunningTheDay1732000000036,
  ],
};
