import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAcceptMeetingArgs,
  MutationAskMeetingArgs,
  MutationDeclineMeetingArgs,
  MutationMoveMeetingArgs,
  MutationSaveMeetingProfileArgs,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import { AnswerRequest } from '../asking/answer-request';
import { AskMeeting } from '../asking/ask-meeting';
import { BookMeeting } from './book-meeting';
import { CancelMeeting } from './cancel-meeting';
import { SaveMeetingProfile } from '../profile/save-profile';

@Resolver()
export class BookingResolver {
  constructor(
    private readonly askMeetings: AskMeeting,
    private readonly bookMeetings: BookMeeting,
    private readonly answerRequests: AnswerRequest,
    private readonly cancelMeetings: CancelMeeting,
    private readonly profiles: SaveMeetingProfile,
  ) {}

  @Mutation()
  @Allow('meetings.use')
  askMeeting(@Args() args: MutationAskMeetingArgs, @CurrentActor() actor: Actor) {
    return this.askMeetings.ask(actor, args);
  }

  @Mutation()
  @Allow('meetings.use')
  acceptMeeting(@Args() { requestId, slotId }: MutationAcceptMeetingArgs, @CurrentActor() actor: Actor) {
    return this.bookMeetings.accept(actor, requestId, slotId);
  }

  @Mutation()
  @Allow('meetings.use')
  declineMeeting(@Args() args: MutationDeclineMeetingArgs, @CurrentActor() actor: Actor) {
    return this.answerRequests.decline(actor, args);
  }

  @Mutation()
  @Allow('meetings.use')
  withdrawMeeting(@Args('requestId') requestId: string, @CurrentActor() actor: Actor) {
    return this.answerRequests.withdraw(actor, requestId);
  }

  @Mutation()
  @Allow('meetings.use')
  moveMeeting(@Args() { meetingId, slotId }: MutationMoveMeetingArgs, @CurrentActor() actor: Actor) {
    return this.bookMeetings.move(actor, meetingId, slotId);
  }

  @Mutation()
  @Allow('meetings.use')
  cancelMeeting(@Args('meetingId') meetingId: string, @CurrentActor() actor: Actor) {
    return this.cancelMeetings.cancel(actor, meetingId);
  }

  @Mutation()
  @Allow('meetings.use')
  saveMeetingProfile(@Args() { input }: MutationSaveMeetingProfileArgs, @CurrentActor() actor: Actor) {
    return this.profiles.save(actor, input);
  }
}
