import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Code,
  CodeAccepted,
  CodeNotUsable,
  InvalidInput,
  MutationSaveCodeArgs,
  MutationStopCodeArgs,
  QueryCheckCodeArgs,
} from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readTicketKinds } from '../ticket-kinds.queries';
import { readCodes } from './codes.queries';
import { findCode } from './find-code';
import { SaveCode } from './save-code';

type Saved = { __typename: 'CodeSaved'; code: Code };

@Resolver('Event')
export class CodesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly saving: SaveCode,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  codes(@Parent() event: EventRow): Promise<Code[]> {
    return readCodes(this.database, event.id, this.clock.now());
  }

  @Query()
  @Allow('public')
  async checkCode(@Args() { eventId, word }: QueryCheckCodeArgs): Promise<CodeAccepted | CodeNotUsable> {
    const now = this.clock.now();
    const event = await readEventById(this.database, eventId);
    const found =
      event?.status === 'PUBLISHED'
        ? await findCode(this.database, event.id, word, now)
        : ({ fault: 'UNKNOWN' } as const);
    if ('fault' in found) return { __typename: 'CodeNotUsable', fault: found.fault };
    const { code } = found;
    const kinds = await readTicketKinds(this.database, eventId, now, { withHidden: true });
    return {
      __typename: 'CodeAccepted',
      word: code.word,
      percentBasisPoints:
        code.discount && 'percentBasisPoints' in code.discount ? code.discount.percentBasisPoints : null,
      amountCents: code.discount && 'amountCents' in code.discount ? code.discount.amountCents : null,
      opensHidden: kinds.some(({ id, needsCode }) => needsCode && code.kindIds.includes(id)),
    };
  }

  @Mutation()
  @Allow('registration.configure')
  async saveCode(@Args() { input }: MutationSaveCodeArgs, @CurrentActor() actor: Actor): Promise<Saved | InvalidInput> {
    const outcome = await this.saving.run(actor, input);
    return outcome.__typename === 'CodeSaved' ? this.saved(input.eventId, outcome.id) : outcome;
  }

  @Mutation()
  @Allow('registration.configure')
  async stopCode(
    @Args() { eventId, codeId, stopped }: MutationStopCodeArgs,
    @CurrentActor() actor: Actor,
  ): Promise<Saved> {
    await this.saving.stop(actor, eventId, codeId, stopped);
    return this.saved(eventId, codeId);
  }

  private async saved(eventId: string, id: string): Promise<Saved> {
    const [code] = await readCodes(this.database, eventId, this.clock.now(), id);
    return { __typename: 'CodeSaved', code: code! };
  }
}
