import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationRegisterArgs, RegistrationState } from '@parvis/contract/resolvers';
import { normaliseTicketCode } from '@parvis/domain';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { type CancelOutcome, CancelTicket } from './cancel-ticket';
import { Register, type RegisterOutcome } from './register';
import { isFormerCode, readRegistrationState, readTicket, readTicketOf, type TicketRow } from './registration.queries';
import { SigningKeys } from './signed-codes/signing-keys';
import { readTicketKinds, type TicketKindRow } from './ticket-kinds.queries';

@Resolver('Event')
export class RegistrationResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registering: Register,
    private readonly cancelling: CancelTicket,
  ) {}

  @ResolveField()
  @Allow('public')
  registration(@Parent() event: EventRow): Promise<RegistrationState> {
    return readRegistrationState(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('public')
  ticketKinds(@Parent() event: EventRow): Promise<TicketKindRow[]> {
    return readTicketKinds(this.database, event.id, this.clock.now(), { withHidden: false });
  }

  @ResolveField()
  @Allow('public')
  async myTicket(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<TicketRow | undefined> {
    return actor && (await readTicketOf(this.database, event.id, actor.personId));
  }

  @Query()
  @Allow('public')
  ticket(@Args('code') code: string): Promise<TicketRow | undefined> {
    return readTicket(this.database, normaliseTicketCode(code));
  }

  @Query()
  @Allow('public')
  isFormerTicketCode(@Args('code') code: string): Promise<boolean> {
    return isFormerCode(this.database, normaliseTicketCode(code));
  }

  @Mutation()
  @Allow('public')
  register(
    @Args() { input }: MutationRegisterArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<RegisterOutcome> {
    return this.registering.run(input, actor);
  }

  @Mutation()
  @Allow('public')
  cancelTicket(@Args('code') code: string): Promise<CancelOutcome> {
    return this.cancelling.run(code);
  }
}

@Resolver('Ticket')
export class TicketResolver {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
  ) {}

  @ResolveField()
  @Allow('public')
  doorCode(@Parent() ticket: TicketRow): Promise<string> {
    return this.keys.codeOf(ticket);
  }

  @ResolveField()
  @Allow('public')
  async event(@Parent() ticket: TicketRow): Promise<EventRow> {
    return (await readEventById(this.database, ticket.eventId))!;
  }
}
