import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import {
  CampaignsOfEventResolver,
  CampaignsResolver,
  MySubscriptionResolver,
  SubscriptionsResolver,
} from './campaigns.resolver';
import { CampaignCopies } from './campaign-copies';
import { CampaignUses } from './campaign-uses';
import { DeliverCampaign } from './deliver-campaign';
import { EditCampaign } from './edit-campaign';
import { BeginCampaignHandler, SendCampaignBatchHandler, WatchCampaignHandler } from './jobs/handlers';
import { Presence } from './presence';
import { RunCampaign } from './run-campaign';
import { Subscriptions } from './subscriptions';
import { UnsubscribeController } from './unsubscribe.controller';

/** Messages of staff to a chosen part of those who hold tickets. */
@Module({
  imports: [EventsModule, MessagesModule],
  controllers: [UnsubscribeController],
  providers: [
    BeginCampaignHandler,
    CampaignCopies,
    CampaignUses,
    CampaignsOfEventResolver,
    CampaignsResolver,
    DeliverCampaign,
    EditCampaign,
    MySubscriptionResolver,
    Presence,
    RunCampaign,
    SendCampaignBatchHandler,
    Subscriptions,
    SubscriptionsResolver,
    WatchCampaignHandler,
  ],
  exports: [Presence],
})
export class CampaignsModule {}
