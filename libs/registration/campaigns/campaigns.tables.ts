import { Campaigns1732000000017 } from '../migrations/1732000000017-campaigns';
import { Campaign } from './entities/campaign';
import { CampaignRecipient } from './entities/campaign-recipient';
import { Unsubscription } from './entities/unsubscription';

export const campaignTables = {
  entities: [Campaign, CampaignRecipient, Unsubscription],
  migrations: [Campaigns1732000000017],
};
