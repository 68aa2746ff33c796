import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import { RegistrationModule } from '@parvis/registration';
import { AgendaResolver } from './agenda.resolver';
import { EndAgendas } from './called-off';
import { DraftGateway } from './editor/draft.gateway';
import { EditorResolver } from './editor/editor.resolver';
import { ProgrammeParts } from './editor/programme-parts';
import { SaveDraftSession } from './editor/save-draft-session';
import { StagePeople } from './editor/stage-people';
import { ExchangeController } from './exchange/exchange.controller';
import { ImportProgramme } from './exchange/import-programme';
import { FeedbackController } from './feedback/feedback.controller';
import { FeedbackResolver } from './feedback/feedback.resolver';
import { GiveFeedback } from './feedback/give-feedback';
import { CalendarFeed } from './feeds/calendar-feed';
import { OwnFeedController, ProgrammeFilesController } from './feeds/feeds.controller';
import { AgendaCopies } from './event-copies';
import { FollowSession } from './follow-session';
import { FreeAgainHandler } from './jobs/free-again';
import { SendSeatGivenHandler } from './jobs/send-seat-given';
import { LeaveEvent } from './leave-event';
import { MakeProgrammeFileHandler } from './publish/jobs/make-programme-file';
import { SendProgrammeNewsHandler } from './publish/jobs/send-programme-news';
import { ProgrammeFiles } from './publish/programme-file';
import { ProgrammeVersions } from './publish/programme-versions';
import { PublishController } from './publish/publish.controller';
import { PublishProgramme } from './publish/publish-programme';
import { ProgrammeResolver, PublishResolver } from './publish/publish.resolver';
import { RestoreVersion } from './publish/restore-version';
import { SpokenOver } from './publish/spoken-over';
import { RunLate } from './running/run-late';
import { RunningResolver } from './running/running.resolver';
import { ServeLineHandler, WorkshopLine } from './workshop-line';

@Module({
  imports: [AccountsModule, EventsModule, MessagesModule, RegistrationModule],
  controllers: [ExchangeController, FeedbackController, OwnFeedController, ProgrammeFilesController, PublishController],
  providers: [
    AgendaCopies,
    AgendaResolver,
    CalendarFeed,
    DraftGateway,
    EndAgendas,
    EditorResolver,
    FeedbackResolver,
    FollowSession,
    FreeAgainHandler,
    GiveFeedback,
    ImportProgramme,
    LeaveEvent,
    MakeProgrammeFileHandler,
    ProgrammeFiles,
    ProgrammeParts,
    ProgrammeResolver,
    ProgrammeVersions,
    PublishProgramme,
    PublishResolver,
    RestoreVersion,
    SaveDraftSession,
    SendProgrammeNewsHandler,
    RunLate,
    RunningResolver,
    SendSeatGivenHandler,
    ServeLineHandler,
    SpokenOver,
    StagePeople,
    WorkshopLine,
  ],
  exports: [ProgrammeParts, SpokenOver],
})
export class AgendaModule {}
