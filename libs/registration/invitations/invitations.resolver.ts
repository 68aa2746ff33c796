import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventInvitationsArgs,
  Invitations,
  MutationInviteArgs,
  MutationStopInvitationsArgs,
  TicketKind,
} from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { readKind } from '../ticket-kinds.queries';
import { type InvitationPageRow, readInvitationPage, readInvitations } from './invitations.queries';
import { Invite, type InviteOutcome } from './invite';

@Resolver('Event')
export class InvitationsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly inviting: Invite,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  invitations(@Parent() event: EventRow, @Args() args: EventInvitationsArgs): Promise<Invitations> {
    return readInvitations(this.database, event.id, this.clock.now(), { ...args, ...pageOf(args) });
  }

  @Query()
  @Allow('public')
  invitationPage(@Args('token') token: string): Promise<InvitationPageRow | undefined> {
    return readInvitationPage(this.database, token, this.clock.now());
  }

  /** By the page once it is open: programs that only fetch what a message links to open nothing. */
  @Mutation()
  @Allow('public')
  async openInvitation(@Args('token') token: string): Promise<InvitationPageRow | undefined> {
    const now = this.clock.now();
    await this.database.query(
      'update invitation set opened_at = $2 where token = $1 and opened_at is null and stopped_at is null',
      [token, now],
    );
    return readInvitationPage(this.database, token, now);
  }

  @Mutation()
  @Allow('public')
  async declineInvitation(@Args('token') token: string): Promise<InvitationPageRow | undefined> {
    const now = this.clock.now();
    await this.database.query(
      `update invitation set declined_at = $2
       where token = $1 and accepted_at is null and declined_at is null and stopped_at is null and expires_at > $2`,
      [token, now],
    );
    return readInvitationPage(this.database, token, now);
  }

  @Mutation()
  @Allow('registration.configure')
  invite(@Args() { input }: MutationInviteArgs, @CurrentActor() actor: Actor): Promise<InviteOutcome> {
    return this.inviting.run(actor, input);
  }

  @Mutation()
  @Allow('registration.configure')
  remindInvited(@Args('eventId') eventId: string, @CurrentActor() actor: Actor): Promise<number> {
    return this.inviting.remind(actor, eventId);
  }

  @Mutation()
  @Allow('registration.configure')
  stopInvitations(
    @Args() { eventId, ids }: MutationStopInvitationsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<number> {
    return this.inviting.stop(actor, eventId, ids);
  }
}

@Resolver('InvitationPage')
export class InvitationPageResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() { eventId }: InvitationPageRow): Promise<EventRow> {
    return (await readEventById(this.database, eventId))!;
  }

  @ResolveField()
  @Allow('public')
  kind(@Parent() { eventId, kindId }: InvitationPageRow): Promise<TicketKind> {
    return readKind(this.database, eventId, kindId, this.clock.now());
  }
}
