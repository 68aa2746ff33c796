import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { ChangePoll } from './change-poll';
import { CountBallots } from './count-ballots';
import { CreatePoll } from './create-poll';
import { ModerateWords } from './moderate-words';
import { PollBroadcast } from './poll-broadcast';
import { PollsGateway } from './polls.gateway';
import { AnswerPollsResolver, PollsOfEventResolver, RunPollsResolver } from './polls.resolver';
import { ReadPolls } from './read-polls';
import { RunPolls } from './run-polls';
import { SpeakerQuestions } from './speaker-questions';
import { SpeakerQuestionsResolver } from './speaker-questions.resolver';
import { Vote } from './vote';
import { Voters } from './voters';

@Module({
  imports: [AccountsModule, EventsModule],
  providers: [
    AnswerPollsResolver,
    ChangePoll,
    CountBallots,
    CreatePoll,
    ModerateWords,
    PollBroadcast,
    PollsGateway,
    PollsOfEventResolver,
    ReadPolls,
    RunPolls,
    RunPollsResolver,
    SpeakerQuestions,
    SpeakerQuestionsResolver,
    Vote,
    Voters,
  ],
})
export class PollsModule {}
