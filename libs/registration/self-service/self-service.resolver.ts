import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationChangeAnswersArgs,
  MutationTransferTicketArgs,
  NotAnyMore,
  TicketCare,
  TicketResent,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import type { TicketRow } from '../registration.queries';
import { ChangeAnswers, type ChangeAnswersOutcome } from './change-answers';
import { ResendTicket } from './resend-ticket';
import { Care } from './ticket-care';
import { type TransferOutcome, TransferTicket } from './transfer-ticket';

/** A ticket is given to nobody but its holder: they have its code, or are signed in. */
@Resolver('Ticket')
export class SelfServiceResolver {
  constructor(
    private readonly caring: Care,
    private readonly changing: ChangeAnswers,
    private readonly resending: ResendTicket,
    private readonly transferring: TransferTicket,
  ) {}

  @ResolveField()
  @Allow('public')
  care(@Parent() ticket: TicketRow): Promise<TicketCare> {
    return this.caring.of(ticket.id);
  }

  @Mutation()
  @Allow('public')
  changeAnswers(
    @Args() { code, answers }: MutationChangeAnswersArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<ChangeAnswersOutcome> {
    return this.changing.run(code, answers, actor);
  }

  @Mutation()
  @Allow('public')
  transferTicket(@Args() { input }: MutationTransferTicketArgs): Promise<TransferOutcome> {
    return this.transferring.run(input);
  }

  @Mutation()
  @Allow('public')
  resendTicket(@Args('code') code: string): Promise<TicketResent | NotAnyMore> {
    return this.resending.run(code);
  }
}
