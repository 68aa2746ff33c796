import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventRegistrationCurvesArgs,
  EventRegistrationDetailArgs,
  EventRegistrationsArgs,
  MutationAddOnTheSpotArgs,
  MutationCancelRegistrationArgs,
  MutationEditRegistrationArgs,
  MutationReissueTicketArgs,
  RegistrationCurves,
  RegistrationDetail,
  RegistrationOverview,
} from '@parvis/contract/resolvers';
import { Access, type EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { Presence } from '../campaigns/presence';
import { readRegistrations } from '../overview.queries';
import { AddOnTheSpot } from './add-on-the-spot';
import { readCurves } from './curves.queries';
import { readDetail } from './detail.queries';
import { EditRegistration } from './edit-registration';
import { type ActOutcome, RegistrationActs } from './registration-acts';
import { ReissueTicket } from './reissue-ticket';

/** What staff read of the registrations of an event. */
@Resolver('Event')
export class RegistrationsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly presence: Presence,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  registrations(@Parent() event: EventRow, @Args() args: EventRegistrationsArgs): Promise<RegistrationOverview> {
    return readRegistrations(this.database, event.id, { ...args, ...pageOf(args) });
  }

  @ResolveField()
  @Allow('registration.read')
  registrationCurves(
    @Parent() event: EventRow,
    @Args() { against }: EventRegistrationCurvesArgs,
  ): Promise<RegistrationCurves> {
    return readCurves(this.database, event.id, against, this.clock.now());
  }

  @ResolveField()
  @Allow('registration.read')
  async registrationDetail(
    @Parent() event: EventRow,
    @Args() { ticketId }: EventRegistrationDetailArgs,
    @CurrentActor() actor: Actor,
  ): Promise<RegistrationDetail | undefined> {
    const withSensitive = await this.access.may(actor, 'registration.sensitive', event.id);
    const isUsed = this.presence.of('t');
    return readDetail(this.database, { eventId: event.id, ticketId, withSensitive, isUsed });
  }
}

/** What staff do to them. */
@Resolver()
export class RegistrationActsResolver {
  constructor(
    private readonly acts: RegistrationActs,
    private readonly adding: AddOnTheSpot,
    private readonly editing: EditRegistration,
    private readonly reissuing: ReissueTicket,
  ) {}

  @Mutation()
  @Allow('registration.edit')
  editRegistration(@Args() { input }: MutationEditRegistrationArgs, @CurrentActor() actor: Actor): Promise<ActOutcome> {
    return this.editing.run(input, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  addOnTheSpot(@Args() { input }: MutationAddOnTheSpotArgs, @CurrentActor() actor: Actor): Promise<ActOutcome> {
    return this.adding.run(input, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  cancelRegistration(
    @Args() { eventId, ticketId }: MutationCancelRegistrationArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ActOutcome> {
    return this.acts.cancel(eventId, ticketId, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  restoreRegistration(
    @Args() { eventId, ticketId }: MutationCancelRegistrationArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ActOutcome> {
    return this.acts.restore(eventId, ticketId, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  resendRegistration(
    @Args() { eventId, ticketId }: MutationCancelRegistrationArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ActOutcome> {
    return this.acts.resend(eventId, ticketId, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  reissueTicket(@Args() args: MutationReissueTicketArgs, @CurrentActor() actor: Actor): Promise<ActOutcome> {
    return this.reissuing.run(args, actor);
  }
}
