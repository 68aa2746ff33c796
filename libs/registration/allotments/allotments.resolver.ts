import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Allotment,
  Busy,
  EventAllotmentsArgs,
  InvalidInput,
  LinkNotSent,
  LinkSent,
  MutationSaveAllotmentArgs,
  MutationSendAllotmentArgs,
  MutationSendCompanyLinkArgs,
  MutationTakeBackPlaceArgs,
  PlacesShort,
} from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CONFIG, type Config, CurrentActor, Database } from '@parvis/platform';
import { type CompanyPlacesRow, readAllotments, readCompanyPlaces } from './allotments.queries';
import { CompanyActs } from './company';
import { claimUrl, contactUrl } from './links';
import { SaveAllotment } from './save-allotment';

type Saved = { __typename: 'AllotmentSaved'; allotment: Allotment };

@Resolver('Event')
export class AllotmentsResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly acts: CompanyActs,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly saving: SaveAllotment,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  async allotments(@Parent() event: EventRow, @Args() filter: EventAllotmentsArgs): Promise<Allotment[]> {
    return this.read(event.id, filter);
  }

  @Query()
  @Allow('public')
  companyPlaces(@Args('token') token: string): Promise<CompanyPlacesRow | undefined> {
    return readCompanyPlaces(this.database, token, this.clock.now());
  }

  @Mutation()
  @Allow('public')
  async takeBackPlace(@Args() { token, placeId }: MutationTakeBackPlaceArgs): Promise<CompanyPlacesRow | undefined> {
    await this.acts.takeBack(token, placeId);
    return this.companyPlaces(token);
  }

  @Mutation()
  @Allow('public')
  sendCompanyLink(
    @Args() { token, email }: MutationSendCompanyLinkArgs,
  ): Promise<LinkSent | LinkNotSent | InvalidInput> {
    return this.acts.sendLink(token, email);
  }

  @Mutation()
  @Allow('registration.configure')
  async saveAllotment(
    @Args() { input }: MutationSaveAllotmentArgs,
    @CurrentActor() actor: Actor,
  ): Promise<Saved | PlacesShort | InvalidInput | Busy> {
    const outcome = await this.saving.run(actor, input);
    return outcome.__typename === 'AllotmentSaved' ? this.saved(input.eventId, outcome.id) : outcome;
  }

  @Mutation()
  @Allow('registration.configure')
  async sendAllotment(@Args() args: MutationSendAllotmentArgs, @CurrentActor() actor: Actor): Promise<Saved> {
    await this.acts.sendToContact(actor, args.eventId, args.allotmentId);
    return this.saved(args.eventId, args.allotmentId);
  }

  @Mutation()
  @Allow('registration.configure')
  async closeAllotment(@Args() args: MutationSendAllotmentArgs, @CurrentActor() actor: Actor): Promise<Saved> {
    await this.acts.close(actor, args.eventId, args.allotmentId);
    return this.saved(args.eventId, args.allotmentId);
  }

  private async saved(eventId: string, id: string): Promise<Saved> {
    const [allotment] = await this.read(eventId, { id });
    return { __typename: 'AllotmentSaved', allotment: allotment! };
  }

  private async read(eventId: string, filter: Parameters<typeof readAllotments>[3]): Promise<Allotment[]> {
    const rows = await readAllotments(this.database, eventId, this.clock.now(), filter);
    return rows.map(({ claimToken, contactToken, ...allotment }) => ({
      ...allotment,
      claimUrl: claimUrl(this.config, claimToken),
      contactUrl: contactUrl(this.config, contactToken),
    }));
  }
}

@Resolver('CompanyPlaces')
export class CompanyPlacesResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() { eventId }: CompanyPlacesRow): Promise<EventRow> {
    return (await readEventById(this.database, eventId))!;
  }

  @ResolveField()
  @Allow('public')
  claimUrl(@Parent() { claimToken }: CompanyPlacesRow): string {
    return claimUrl(this.config, claimToken);
  }
}
