import { Injectable } from '@nestjs/common';
import type { CampaignAct, FieldError, SendCampaignInput, TemplateFault } from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { audienceOf, peopleMeant, readReach } from './audience';
import { type CampaignRow, readCampaign } from './campaigns.queries';
import { lockCampaign } from './edit-campaign';
import { BeginCampaign, SendCampaignBatch, WatchCampaign } from './jobs/definitions';
import { Presence } from './presence';

export type SendOutcome =
  | { outcome: 'SAVED' | 'OUTDATED' | 'NOT_POSSIBLE'; campaign: CampaignRow }
  | { outcome: 'REACH_CHANGED'; count: number }
  | { outcome: 'REFUSED'; faults: TemplateFault[] }
  | { outcome: 'INVALID'; errors: FieldError[] };

export type ActOutcome = { outcome: 'SAVED' | 'NOT_POSSIBLE'; campaign: CampaignRow };

/** A campaign that is still SENDING is looked after this often. */
export const WATCH_MS = 5 * 60_000;

const YEAR_MS = 366 * 86_400_000;

/** Lets campaigns leave, at once or later, and holds them. */
@Injectable()
export class RunCampaign {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly presence: Presence,
  ) {}

  async send(actor: Actor | undefined, { campaignId, version, count, at }: SendCampaignInput): Promise<SendOutcome> {
    return this.database.transaction(async (tx): Promise<SendOutcome> => {
      const campaign = await lockCampaign(tx, campaignId);
      await this.access.require(actor, 'message.send', campaign.eventId, tx);
      if (campaign.status !== 'DRAFT') return { outcome: 'NOT_POSSIBLE', campaign };
      if (campaign.version !== version) return { outcome: 'OUTDATED', campaign };
      if (campaign.faults.length > 0) return { outcome: 'REFUSED', faults: campaign.faults };
      const now = this.clock.now();
      const time = at ? new Date(at) : null;
      if (time && (time <= now || time.getTime() > now.getTime() + YEAR_MS))
        return { outcome: 'INVALID', errors: [{ field: 'at', code: 'NOT_IN_FUTURE' }] };
      const audience = audienceOf(campaign.audience);
      const reach = await readReach(tx, campaign.eventId, audience, this.presence.of('t'));
      if (reach.count === 0 && !time) return { outcome: 'INVALID', errors: [{ field: 'audience', code: 'NOBODY' }] };
      if (reach.count !== count) return { outcome: 'REACH_CHANGED', count: reach.count };
      if (time) await this.schedule(tx, campaign.id, time);
      else await this.begin(tx, campaign);
      await this.audit.record(tx, {
        actor: actor!,
        eventId: campaign.eventId,
        action: time ? 'campaign.schedule' : 'campaign.send',
        subject: 'campaign',
        subjectId: campaign.id,
        details: { count, ...(time && { at: time.toISOString() }) },
      });
      return { outcome: 'SAVED', campaign: (await readCampaign(tx, campaign.id))! };
    });
  }

  async act(actor: Actor | undefined, campaignId: string, act: CampaignAct): Promise<ActOutcome> {
    return this.database.transaction(async (tx): Promise<ActOutcome> => {
      const campaign = await lockCampaign(tx, campaignId);
      await this.access.require(actor, 'message.send', campaign.eventId, tx);
      const isDone = await this.doAct(tx, campaign, act);
      if (!isDone) return { outcome: 'NOT_POSSIBLE', campaign };
      await this.audit.record(tx, {
        actor: actor!,
        eventId: campaign.eventId,
        action: `campaign.${act.toLowerCase()}`,
        subject: 'campaign',
        subjectId: campaign.id,
      });
      return { outcome: 'SAVED', campaign: (await readCampaign(tx, campaign.id)) ?? campaign };
    });
  }

  /** Who gets it is decided now: everybody of the audience, once. */
  async begin(tx: Tx, { id, eventId, audience }: CampaignRow): Promise<void> {
    await tx.query(
      `insert into campaign_recipient (campaign_id, person_id, state)
       select $3, person_id, case when is_unsubscribed then 'UNSUBSCRIBED' when is_unreachable then 'UNREACHABLE' else 'WAITING' end
       from ${peopleMeant(this.presence.of('t'))} meant`,
      [eventId, audienceOf(audience), id],
    );
    await tx.query(`update campaign set status = 'SENDING', started_at = $2 where id = $1`, [id, this.clock.now()]);
    await this.goOn(tx, id);
  }

  async goOn(tx: Tx, campaignId: string): Promise<void> {
    await this.jobs.enqueue(tx, SendCampaignBatch, { campaignId }, { key: `campaign:${campaignId}` });
    const runAt = new Date(this.clock.now().getTime() + WATCH_MS);
    await this.jobs.enqueue(tx, WatchCampaign, { campaignId }, { runAt, key: `campaign-watch:${campaignId}` });
  }

  private async schedule(tx: Tx, campaignId: string, at: Date): Promise<void> {
    await tx.query(`update campaign set status = 'SCHEDULED', scheduled_at = $2 where id = $1`, [campaignId, at]);
    await this.jobs.enqueue(tx, BeginCampaign, { campaignId }, { runAt: at, key: `campaign-begin:${campaignId}` });
  }

  /** False where the campaign is not in a state for it. */
  private async doAct(tx: Tx, { id, status }: CampaignRow, act: CampaignAct): Promise<boolean> {
    const change = (to: CampaignRow['status']) => tx.query('update campaign set status = $2 where id = $1', [id, to]);
    switch (act) {
      case 'UNSCHEDULE':
        if (status !== 'SCHEDULED') return false;
        await tx.query(`update campaign set status = 'DRAFT', scheduled_at = null where id = $1`, [id]);
        return true;
      case 'PAUSE':
        if (status !== 'SENDING') return false;
        await change('PAUSED');
        return true;
      case 'RESUME':
        if (status !== 'PAUSED') return false;
        await change('SENDING');
        await this.goOn(tx, id);
        return true;
      case 'CANCEL':
        if (!['SCHEDULED', 'SENDING', 'PAUSED'].includes(status)) return false;
        await tx.query(`update campaign set status = 'CANCELLED', finished_at = $2 where id = $1`, [
          id,
          this.clock.now(),
        ]);
        return true;
      case 'DELETE':
        if (status !== 'DRAFT') return false;
        await tx.query('delete from campaign where id = $1', [id]);
        return true;
      default:
        return assertNever(act);
    }
  }
}
