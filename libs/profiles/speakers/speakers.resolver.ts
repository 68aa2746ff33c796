import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventSpeakerSpaceArgs,
  InviteSpeakersOutcome,
  MutationDecideSessionProposalArgs,
  MutationRemindSpeakersArgs,
  OwnAbsenceInput,
  SessionProposalInput,
  SpeakerBoard,
  SpeakerBoardOutcome,
  SpeakerCard,
  SpeakerConsentInput,
  SpeakerDeadlinesInput,
  SpeakerInvitationsInput,
  SpeakerNeedsInput,
  SpeakerProfileInput,
  SpeakerProfileOutcome,
  SpeakerSpace,
  SpeakerSpaceOutcome,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { InviteSpeakers } from './invite-speakers';
import { RemindSpeakers } from './remind-speakers';
import { SaveSpeakerProfile } from './save-speaker-profile';
import { SessionProposals } from './session-proposals';
import { SpeakerAnswers } from './speaker-answers';
import { readSpeakerBoard } from './speaker-board.queries';
import { SpeakerFiles } from './speaker-files';
import { readSpeakerSpace } from './speaker-space.queries';
import { readSpeaker, readSpeakers } from './speakers.queries';

/** What is read of speakers: by everybody, by themselves, by staff. */
@Resolver('Event')
export class SpeakersResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('public')
  speakers(@Parent() event: EventRow): Promise<SpeakerCard[]> {
    return readSpeakers(this.database, event.id);
  }

  @ResolveField()
  @Allow('profile.speaker')
  mySpeakerProfile(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<SpeakerCard> {
    return readSpeaker(this.database, event.id, actor.personId);
  }

  @ResolveField()
  @Allow('profile.speaker')
  mySpeakerSpace(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<SpeakerSpace> {
    return readSpeakerSpace(this.database, event.id, actor.personId, actor.language, this.clock.now());
  }

  @ResolveField()
  @Allow('speaker.manage')
  speakerSpace(
    @Parent() event: EventRow,
    @Args() { personId }: EventSpeakerSpaceArgs,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerSpace> {
    return readSpeakerSpace(this.database, event.id, personId, actor.language, this.clock.now());
  }

  @ResolveField()
  @Allow('speaker.manage')
  speakerBoard(@Parent() event: EventRow): Promise<SpeakerBoard> {
    return readSpeakerBoard(this.database, event.id, this.clock.now());
  }
}

/** What a speaker does on the own page; some of it staff may do for them. */
@Resolver()
export class SpeakerPageResolver {
  constructor(
    private readonly answers: SpeakerAnswers,
    private readonly files: SpeakerFiles,
    private readonly profiles: SaveSpeakerProfile,
    private readonly proposals: SessionProposals,
  ) {}

  // Of the speaker or of staff: the use case looks whose page it is.
  @Mutation()
  @Allow('signedIn')
  saveSpeakerProfile(
    @Args('input') input: SpeakerProfileInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerProfileOutcome> {
    return this.profiles.save(actor, input);
  }

  @Mutation()
  @Allow('signedIn')
  saveSpeakerNeeds(
    @Args('input') input: SpeakerNeedsInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerSpaceOutcome> {
    return this.profiles.saveNeeds(actor, input);
  }

  @Mutation()
  @Allow('signedIn')
  removeSpeakerPhoto(
    @Args('eventId') eventId: string,
    @Args('personId') personId: string | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerSpace> {
    return this.files.removePhoto(actor, eventId, personId);
  }

  @Mutation()
  @Allow('profile.speaker')
  claimSpeakerSpace(@Args('eventId') eventId: string, @CurrentActor() actor: Actor): Promise<SpeakerSpace> {
    return this.answers.claim(actor, eventId);
  }

  @Mutation()
  @Allow('profile.speaker')
  answerSpeakerConsent(
    @Args('input') input: SpeakerConsentInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerSpaceOutcome> {
    return this.answers.consent(actor, input);
  }

  @Mutation()
  @Allow('profile.speaker')
  addOwnAbsence(@Args('input') input: OwnAbsenceInput, @CurrentActor() actor: Actor): Promise<SpeakerSpaceOutcome> {
    return this.answers.addAbsence(actor, input);
  }

  @Mutation()
  @Allow('profile.speaker')
  removeOwnAbsence(
    @Args('eventId') eventId: string,
    @Args('id') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerSpace> {
    return this.answers.removeAbsence(actor, eventId, id);
  }

  @Mutation()
  @Allow('profile.speaker')
  proposeSessionWords(
    @Args('input') input: SessionProposalInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerSpaceOutcome> {
    return this.proposals.propose(actor, input);
  }
}

/** What staff do about those who speak. */
@Resolver()
export class SpeakerBoardResolver {
  constructor(
    private readonly inviting: InviteSpeakers,
    private readonly proposals: SessionProposals,
    private readonly reminding: RemindSpeakers,
  ) {}

  @Mutation()
  @Allow('speaker.manage')
  inviteSpeakers(
    @Args('input') input: SpeakerInvitationsInput,
    @CurrentActor() actor: Actor,
  ): Promise<InviteSpeakersOutcome> {
    return this.inviting.run(actor, input);
  }

  @Mutation()
  @Allow('speaker.manage')
  remindSpeakers(
    @Args() { eventId, personIds }: MutationRemindSpeakersArgs,
    @CurrentActor() actor: Actor,
  ): Promise<number> {
    return this.reminding.remind(actor, eventId, personIds);
  }

  @Mutation()
  @Allow('speaker.manage')
  saveSpeakerDeadlines(
    @Args('input') input: SpeakerDeadlinesInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerBoardOutcome> {
    return this.reminding.saveDeadlines(actor, input);
  }

  @Mutation()
  @Allow('speaker.manage')
  decideSessionProposal(
    @Args() args: MutationDecideSessionProposalArgs,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerBoardOutcome> {
    return this.proposals.decide(actor, args);
  }
}
