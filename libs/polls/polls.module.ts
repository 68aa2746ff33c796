import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import { RegistrationModule } from '@parvis/registration';
import { ChangePoll } from './change-poll';
import { CountBallots } from './count-ballots';
import { CreatePoll } from './create-poll';
import { ImportAnswers } from './past-answers/import-answers';
import { PastAnswersController } from './past-answers/past-answers.controller';
import { ModerateWords } from './moderate-words';
import { SendSurveyMailHandler } from './jobs/send-survey-mail';
import { NamedBallots } from './named/named-ballots';
import { NamedBallotsController } from './named/named-ballots.controller';
import { NamedBallotsResolver } from './named/named-ballots.resolver';
import { PollBroadcast } from './poll-broadcast';
import { PollCopies } from './poll-copies';
import { PollsGateway } from './polls.gateway';
import { AnswerPollsResolver, PollsOfEventResolver, RunPollsResolver } from './polls.resolver';
import { ReadPolls } from './read-polls';
import { RunPolls } from './run-polls';
import { CloseSurveyHandler, SendSurveyHandler, SendSurveys } from './send-survey';
import { SpeakerQuestions } from './speaker-questions';
import { SpeakerQuestionsResolver } from './speaker-questions.resolver';
import { SurveyLinks } from './survey-links';
import { SurveysResolver } from './surveys.resolver';
import { Vote } from './vote';
import { Voters } from './voters';
import { OpenAnswersResolver } from './written/open-answers.resolver';
import { SortWords } from './written/sort-words';

@Module({
  imports: [AccountsModule, EventsModule, MessagesModule, RegistrationModule],
  controllers: [NamedBallotsController, PastAnswersController],
  providers: [
    AnswerPollsResolver,
    ChangePoll,
    CloseSurveyHandler,
    CountBallots,
    CreatePoll,
    ImportAnswers,
    ModerateWords,
    NamedBallots,
    NamedBallotsResolver,
    OpenAnswersResolver,
    PollBroadcast,
    PollCopies,
    PollsGateway,
    PollsOfEventResolver,
    ReadPolls,
    RunPolls,
    RunPollsResolver,
    SendSurveyHandler,
    SendSurveyMailHandler,
    SendSurveys,
    SortWords,
    SpeakerQuestions,
    SpeakerQuestionsResolver,
    SurveyLinks,
    SurveysResolver,
    Vote,
    Voters,
  ],
})
export class PollsModule {}
