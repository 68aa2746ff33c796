import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler } from '@parvis/platform';
import { DeliverCampaign } from '../deliver-campaign';
import { lockCampaign } from '../edit-campaign';
import { RunCampaign } from '../run-campaign';
import { BeginCampaign, SendCampaignBatch, WatchCampaign } from './definitions';

interface OfCampaign {
  campaignId: string;
}

/** Other jobs have their turn after this many messages: a ticket does not wait for a campaign. */
const BATCH = 50;

@Injectable()
@HandlesJob(BeginCampaign)
export class BeginCampaignHandler implements JobHandler<OfCampaign> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly running: RunCampaign,
  ) {}

  async run({ campaignId }: OfCampaign): Promise<void> {
    await this.database.transaction(async (tx) => {
      const campaign = await lockCampaign(tx, campaignId);
      // Taken back, or scheduled anew for later.
      if (campaign.status !== 'SCHEDULED' || campaign.scheduledAt! > this.clock.now()) return;
      await this.running.begin(tx, campaign);
    });
  }
}

@Injectable()
@HandlesJob(SendCampaignBatch)
export class SendCampaignBatchHandler implements JobHandler<OfCampaign> {
  constructor(
    private readonly database: Database,
    private readonly delivering: DeliverCampaign,
    private readonly running: RunCampaign,
  ) {}

  async run({ campaignId }: OfCampaign): Promise<void> {
    const isDone = await this.delivering.run(campaignId, BATCH);
    if (isDone) await this.delivering.finish(campaignId);
    else await this.database.transaction((tx) => this.running.goOn(tx, campaignId));
  }
}

@Injectable()
@HandlesJob(WatchCampaign)
export class WatchCampaignHandler implements JobHandler<OfCampaign> {
  constructor(
    private readonly database: Database,
    private readonly delivering: DeliverCampaign,
    private readonly running: RunCampaign,
  ) {}

  async run({ campaignId }: OfCampaign): Promise<void> {
    await this.delivering.settle(campaignId);
    await this.delivering.finish(campaignId);
    await this.database.transaction(async (tx) => {
      const [open] = await tx.query<object[]>(
        `select from campaign c where c.id = $1 and (c.status = 'SENDING'
           or exists (select from campaign_recipient where campaign_id = c.id and state = 'TAKEN'))`,
        [campaignId],
      );
      if (open) await this.running.goOn(tx, campaignId);
    });
  }
}
