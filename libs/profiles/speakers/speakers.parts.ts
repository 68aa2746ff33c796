import { SessionProposal } from './entities/session-proposal';
import { SpeakerConsent } from './entities/speaker-consent';
import { SpeakerDeadlines } from './entities/speaker-deadlines';
import { SpeakerProfile } from './entities/speaker-profile';
import { SpeakerSlides } from './entities/speaker-slides';
import { InviteSpeakers } from './invite-speakers';
import { RemindBeforeDeadlineHandler, SendSpeakerMailHandler } from './jobs/handlers';
import { SendProposalAnswerHandler } from './jobs/send-proposal-answer';
import { RemindSpeakers } from './remind-speakers';
import { SaveSpeakerProfile } from './save-speaker-profile';
import { SessionProposals } from './session-proposals';
import { SpeakerAnswers } from './speaker-answers';
import { SpeakerFiles } from './speaker-files';
import { SpeakerFilesController } from './speaker-files.controller';
import { SpeakerPages } from './speaker-pages';
import { SpeakerBoardResolver, SpeakerPageResolver, SpeakersResolver } from './speakers.resolver';
import { SpeakersTableController } from './speakers-table.controller';

/** Speakers look after themselves; staff see who misses what. */
export const speakersParts = {
  controllers: [SpeakerFilesController, SpeakersTableController],
  providers: [
    InviteSpeakers,
    RemindBeforeDeadlineHandler,
    RemindSpeakers,
    SaveSpeakerProfile,
    SendProposalAnswerHandler,
    SendSpeakerMailHandler,
    SessionProposals,
    SpeakerAnswers,
    SpeakerBoardResolver,
    SpeakerFiles,
    SpeakerPageResolver,
    SpeakerPages,
    SpeakersResolver,
  ],
  entities: [SpeakerProfile, SpeakerConsent, SpeakerDeadlines, SessionProposal, SpeakerSlides],
};
