import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { ChangePoll } from './change-poll';
import { CreatePoll } from './create-poll';
import { PollBroadcast } from './poll-broadcast';
import { PollsGateway } from './polls.gateway';
import { PollsOfEventResolver, PollsResolver } from './polls.resolver';
import { ReadPolls } from './read-polls';
import { Vote } from './vote';

@Module({
  imports: [AccountsModule, EventsModule],
  providers: [
    ChangePoll,
    CreatePoll,
    PollBroadcast,
    PollsGateway,
    PollsOfEventResolver,
    PollsResolver,
    ReadPolls,
    Vote,
  ],
})
export class PollsModule {}
