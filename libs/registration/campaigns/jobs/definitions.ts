import { defineJob } from '@parvis/platform';

/** The time has come for which it was scheduled. */
export const BeginCampaign = defineJob<{ campaignId: string }>('registration.begin-campaign');

/** Sends to some of those who wait, then makes room for other jobs. */
export const SendCampaignBatch = defineJob<{ campaignId: string }>('registration.send-campaign-batch');

/** Sees to it that a campaign goes on whatever happened to its worker. */
export const WatchCampaign = defineJob<{ campaignId: string }>('registration.watch-campaign');
