import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  CampaignInput,
  CampaignReach,
  CampaignSubscription,
  EventCampaignArgs,
  EventCampaignReachArgs,
  MutationActOnCampaignArgs,
  MutationSetCampaignSubscriptionArgs,
  SendCampaignInput,
} from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { audienceOf, readReach } from './audience';
import { type CampaignRow, readCampaign, readCampaigns } from './campaigns.queries';
import { EditCampaign } from './edit-campaign';
import { Presence } from './presence';
import { RunCampaign } from './run-campaign';
import { Subscriptions } from './subscriptions';

@Resolver()
export class CampaignsResolver {
  constructor(
    private readonly editing: EditCampaign,
    private readonly running: RunCampaign,
  ) {}

  @Mutation()
  @Allow('message.send')
  async saveCampaign(@Args('input') input: CampaignInput, @CurrentActor() actor: Actor | undefined) {
    const saved = await this.editing.save(actor, input);
    return saved.outcome === 'INVALID' ? { __typename: 'InvalidInput', errors: saved.errors } : shown(saved);
  }

  @Mutation()
  @Allow('message.send')
  copyCampaign(@Args('campaignId') campaignId: string, @CurrentActor() actor: Actor | undefined): Promise<CampaignRow> {
    return this.editing.copy(actor, campaignId);
  }

  @Mutation()
  @Allow('message.send')
  async sendCampaign(@Args('input') input: SendCampaignInput, @CurrentActor() actor: Actor | undefined) {
    const sent = await this.running.send(actor, input);
    switch (sent.outcome) {
      case 'SAVED':
      case 'OUTDATED':
      case 'NOT_POSSIBLE':
        return shown(sent);
      case 'REACH_CHANGED':
        return { __typename: 'CampaignReachChanged', count: sent.count };
      case 'REFUSED':
        return { __typename: 'WordsRefused', faults: sent.faults };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: sent.errors };
      default:
        return assertNever(sent);
    }
  }

  @Mutation()
  @Allow('message.send')
  async actOnCampaign(
    @Args() { campaignId, act }: MutationActOnCampaignArgs,
    @CurrentActor() actor: Actor | undefined,
  ) {
    return shown(await this.running.act(actor, campaignId, act));
  }
}

const TYPES = { SAVED: 'CampaignSaved', OUTDATED: 'CampaignOutdated', NOT_POSSIBLE: 'CampaignNotPossible' } as const;

const shown = ({ outcome, campaign }: { outcome: keyof typeof TYPES; campaign: CampaignRow }) => ({
  __typename: TYPES[outcome],
  campaign,
});

@Resolver('Event')
export class CampaignsOfEventResolver {
  constructor(
    private readonly database: Database,
    private readonly presence: Presence,
  ) {}

  @ResolveField()
  @Allow('message.send')
  campaigns(@Parent() event: EventRow): Promise<CampaignRow[]> {
    return readCampaigns(this.database, event.id);
  }

  @ResolveField()
  @Allow('message.send')
  async campaign(@Parent() event: EventRow, @Args() { id }: EventCampaignArgs): Promise<CampaignRow | undefined> {
    const campaign = await readCampaign(this.database, id);
    return campaign?.eventId === event.id ? campaign : undefined;
  }

  @ResolveField()
  @Allow('message.send')
  campaignReach(@Parent() event: EventRow, @Args() { audience }: EventCampaignReachArgs): Promise<CampaignReach> {
    return readReach(this.database, event.id, audienceOf(audience), this.presence.of('t'));
  }
}

@Resolver()
export class SubscriptionsResolver {
  constructor(private readonly subscriptions: Subscriptions) {}

  @Query()
  @Allow('public')
  campaignSubscription(@Args('token') token: string): Promise<CampaignSubscription | undefined> {
    return this.subscriptions.read(token);
  }

  @Mutation()
  @Allow('public')
  setCampaignSubscription(
    @Args() { token, isSubscribed }: MutationSetCampaignSubscriptionArgs,
  ): Promise<CampaignSubscription | undefined> {
    return this.subscriptions.set(token, isSubscribed);
  }

  @Mutation()
  @Allow('signedIn')
  async setGetsCampaigns(
    @Args('getsCampaigns') getsCampaigns: boolean,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<boolean> {
    await this.subscriptions.setOf(actor!.personId, getsCampaigns);
    return getsCampaigns;
  }
}

@Resolver('Me')
export class MySubscriptionResolver {
  constructor(private readonly subscriptions: Subscriptions) {}

  @ResolveField()
  @Allow('public')
  getsCampaigns(@Parent() me: { id: string }): Promise<boolean> {
    return this.subscriptions.of(me.id);
  }
}
