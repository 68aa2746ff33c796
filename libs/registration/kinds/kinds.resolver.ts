import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Busy,
  InvalidInput,
  MutationArchiveTicketKindArgs,
  MutationOrderTicketKindsArgs,
  MutationRemoveQuotaArgs,
  MutationSaveOfferHoursArgs,
  MutationSaveQuotaArgs,
  MutationSaveTicketKindArgs,
  PlacesSaved,
  PlacesSettings,
  QuotaInUse,
  QuotaTooSmall,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { ConfigurePlaces } from './configure';
import { readPlacesSettings } from './settings.queries';

@Resolver('Event')
export class KindsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly configuring: ConfigurePlaces,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  placesSettings(@Parent() event: EventRow): Promise<PlacesSettings> {
    return this.settings(event.id);
  }

  @Mutation()
  @Allow('registration.configure')
  async saveTicketKind(
    @Args() { input }: MutationSaveTicketKindArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PlacesSaved | QuotaTooSmall | InvalidInput | Busy> {
    return this.answer(input.eventId, await this.configuring.saveKind(actor, input));
  }

  @Mutation()
  @Allow('registration.configure')
  async orderTicketKinds(
    @Args() { eventId, ids }: MutationOrderTicketKindsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PlacesSaved> {
    return this.answer(eventId, await this.configuring.order(actor, eventId, ids));
  }

  @Mutation()
  @Allow('registration.configure')
  async archiveTicketKind(
    @Args() { eventId, kindId, archived }: MutationArchiveTicketKindArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PlacesSaved> {
    return this.answer(eventId, await this.configuring.archive(actor, eventId, kindId, archived));
  }

  @Mutation()
  @Allow('registration.configure')
  async saveQuota(
    @Args() { input }: MutationSaveQuotaArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PlacesSaved | QuotaTooSmall | InvalidInput | Busy> {
    return this.answer(input.eventId, await this.configuring.saveQuota(actor, input));
  }

  @Mutation()
  @Allow('registration.configure')
  async removeQuota(
    @Args() { eventId, quotaId }: MutationRemoveQuotaArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PlacesSaved | QuotaInUse> {
    return this.answer(eventId, await this.configuring.removeQuota(actor, eventId, quotaId));
  }

  @Mutation()
  @Allow('registration.configure')
  async saveOfferHours(
    @Args() { eventId, hours }: MutationSaveOfferHoursArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PlacesSaved | InvalidInput> {
    return this.answer(eventId, await this.configuring.saveOfferHours(actor, eventId, hours));
  }

  private async answer<Refusal extends { __typename?: string }>(
    eventId: string,
    outcome: Refusal | { __typename: 'Saved'; id: string | null },
  ): Promise<PlacesSaved | Exclude<Refusal, { __typename: 'Saved' }>> {
    if (outcome.__typename !== 'Saved') return outcome as Exclude<Refusal, { __typename: 'Saved' }>;
    const { id } = outcome as { id: string | null };
    return { __typename: 'PlacesSaved', settings: await this.settings(eventId), id };
  }

  private settings(eventId: string): Promise<PlacesSettings> {
    return readPlacesSettings(this.database, eventId, this.clock.now());
  }
}
