import { Inject, Injectable } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  BoothDutyOutcome,
  BoothOrderOutcome,
  BoothOutcome,
  Exhibitor,
  ExhibitorProfileOutcome,
  InvalidInput,
  MutationAddBoothDutyArgs,
  MutationInviteToBoothArgs,
  MutationOrderSuppliesArgs,
  MutationRemoveBoothDutyArgs,
  MutationRemoveBoothItemArgs,
  MutationRemoveBoothLogoArgs,
  MutationRemoveFromBoothArgs,
  MutationSaveBoothItemArgs,
  MutationSaveExhibitorProfileArgs,
  MutationSendBoothInvitationArgs,
  MutationSetBoothRoleArgs,
  MyBooth,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CONFIG, type Config, CurrentActor, Database } from '@parvis/platform';
import { boothIdOf, readBooth } from './booth.queries';
import { BoothDuties } from './booth-duties';
import { BoothTeam } from './booth-team';
import { readExhibitor } from './exhibitors.queries';
import { OrderSupplies } from './order-supplies';
import { type BoothDone, SaveExhibitorProfile } from './save-exhibitor-profile';

/** The use cases of a booth together, so that its resolver asks for one thing. */
@Injectable()
export class BoothActs {
  constructor(
    readonly profiles: SaveExhibitorProfile,
    readonly team: BoothTeam,
    readonly duties: BoothDuties,
    readonly orders: OrderSupplies,
  ) {}
}

/** What the team of a booth sees and does, and staff on its behalf; each use case judges who may. */
@Resolver('Event')
export class BoothResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly acts: BoothActs,
  ) {}

  @ResolveField()
  @Allow('profile.exhibitor')
  async myBooth(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<MyBooth | null> {
    const id = await boothIdOf(this.database, event.id, actor.personId);
    return id ? this.read(actor, id) : null;
  }

  @ResolveField()
  @Allow('exhibitor.manage')
  async boothOf(
    @Parent() event: EventRow,
    @Args('exhibitorId') exhibitorId: string,
    @CurrentActor() actor: Actor,
  ): Promise<MyBooth | null> {
    const exhibitor = await readExhibitor(this.database, event.id, exhibitorId, this.clock.now());
    return exhibitor && this.read(actor, exhibitor.id);
  }

  @Mutation()
  @Allow('booth.edit')
  async saveExhibitorProfile(
    @Args() { input }: MutationSaveExhibitorProfileArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitorProfileOutcome> {
    const outcome = await this.acts.profiles.save(actor, input);
    if ('errors' in outcome) return outcome;
    const exhibitor: Exhibitor | null = await readExhibitor(
      this.database,
      outcome.eventId,
      outcome.id,
      this.clock.now(),
    );
    return { __typename: 'ExhibitorProfileSaved', exhibitor: exhibitor! };
  }

  @Mutation()
  @Allow('booth.edit')
  saveBoothItem(@Args() { input }: MutationSaveBoothItemArgs, @CurrentActor() actor: Actor): Promise<BoothOutcome> {
    return this.after(actor, this.acts.profiles.saveItem(actor, input));
  }

  @Mutation()
  @Allow('booth.edit')
  removeBoothItem(@Args() args: MutationRemoveBoothItemArgs, @CurrentActor() actor: Actor): Promise<BoothOutcome> {
    return this.after(actor, this.acts.profiles.removeItem(actor, args.exhibitorId, args.itemId));
  }

  @Mutation()
  @Allow('booth.edit')
  removeBoothLogo(
    @Args() { exhibitorId }: MutationRemoveBoothLogoArgs,
    @CurrentActor() actor: Actor,
  ): Promise<BoothOutcome> {
    return this.after(actor, this.acts.profiles.removeLogo(actor, exhibitorId));
  }

  @Mutation()
  @Allow('booth.edit')
  inviteToBooth(@Args() { input }: MutationInviteToBoothArgs, @CurrentActor() actor: Actor): Promise<BoothOutcome> {
    return this.after(actor, this.acts.team.invite(actor, input));
  }

  @Mutation()
  @Allow('booth.edit')
  sendBoothInvitation(
    @Args() args: MutationSendBoothInvitationArgs,
    @CurrentActor() actor: Actor,
  ): Promise<BoothOutcome> {
    return this.after(actor, this.acts.team.sendAgain(actor, args.exhibitorId, args.personId));
  }

  @Mutation()
  @Allow('booth.edit')
  setBoothRole(@Args() args: MutationSetBoothRoleArgs, @CurrentActor() actor: Actor): Promise<BoothOutcome> {
    return this.after(actor, this.acts.team.setRole(actor, args.exhibitorId, args.personId, args.role));
  }

  @Mutation()
  @Allow('booth.edit')
  removeFromBooth(@Args() args: MutationRemoveFromBoothArgs, @CurrentActor() actor: Actor): Promise<BoothOutcome> {
    return this.after(actor, this.acts.team.remove(actor, args.exhibitorId, args.personId));
  }

  @Mutation()
  @Allow('booth.edit')
  addBoothDuty(@Args() { input }: MutationAddBoothDutyArgs, @CurrentActor() actor: Actor): Promise<BoothDutyOutcome> {
    return this.after(actor, this.acts.duties.add(actor, input));
  }

  @Mutation()
  @Allow('booth.edit')
  removeBoothDuty(@Args() args: MutationRemoveBoothDutyArgs, @CurrentActor() actor: Actor): Promise<BoothDutyOutcome> {
    return this.after(actor, this.acts.duties.remove(actor, args.exhibitorId, args.dutyId));
  }

  @Mutation()
  @Allow('booth.edit')
  orderSupplies(
    @Args() { input }: MutationOrderSuppliesArgs,
    @CurrentActor() actor: Actor,
  ): Promise<BoothOrderOutcome> {
    return this.after(actor, this.acts.orders.run(actor, input));
  }

  /** The booth as it is now, once something was done to it. */
  private async after<Other extends { __typename?: string } = InvalidInput>(
    actor: Actor,
    done: Promise<BoothDone | Other>,
  ): Promise<{ __typename: 'BoothSaved'; booth: MyBooth } | Exclude<Other, BoothDone>> {
    const outcome = await done;
    if (outcome.__typename !== 'BoothSaved') return outcome as Exclude<Other, BoothDone>;
    return { __typename: 'BoothSaved', booth: await this.read(actor, (outcome as BoothDone).id) };
  }

  private read(actor: Actor, exhibitorId: string): Promise<MyBooth> {
    const claimUrl = (token: string) => `${this.config.publicUrl}/places/${token}`;
    return readBooth(this.database, exhibitorId, actor.personId, this.clock.now(), claimUrl);
  }
}
