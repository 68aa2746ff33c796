import { Injectable } from '@nestjs/common';
import type { CampaignInput, FieldError } from '@parvis/contract/resolvers';
import { isId, type Text } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { audienceOf } from './audience';
import { type CampaignRow, readCampaign } from './campaigns.queries';

export type SaveOutcome =
  | { outcome: 'SAVED' | 'OUTDATED' | 'NOT_POSSIBLE'; campaign: CampaignRow }
  | { outcome: 'INVALID'; errors: FieldError[] };

/** More than a draft may hold; what can be sent is shorter. */
const LONGEST = { subject: 1000, body: 50_000 };
const MOST_CHOICES = 50;

/** Drafts: written, changed, copied. A draft may be unfinished; only what is sent must be right. */
@Injectable()
export class EditCampaign {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async save(actor: Actor | undefined, input: CampaignInput): Promise<SaveOutcome> {
    await this.access.require(actor, 'message.send', input.eventId);
    const errors = faultsIn(input);
    if (errors.length > 0) return { outcome: 'INVALID', errors };
    return this.database.transaction(async (tx): Promise<SaveOutcome> => {
      if (!input.campaignId) {
        const id = await this.add(tx, actor!, input.eventId, input.subject, input.body, audienceOf(input.audience));
        return { outcome: 'SAVED', campaign: (await readCampaign(tx, id))! };
      }
      const campaign = await lockCampaign(tx, input.campaignId);
      if (campaign.eventId !== input.eventId) throw new NotFoundOrNotAllowed();
      if (campaign.status !== 'DRAFT') return { outcome: 'NOT_POSSIBLE', campaign };
      if (campaign.version !== input.basedOn) return { outcome: 'OUTDATED', campaign };
      await tx.query(
        'update campaign set subject = $2, body = $3, audience = $4, version = version + 1 where id = $1',
        [campaign.id, input.subject, input.body, audienceOf(input.audience)],
      );
      return { outcome: 'SAVED', campaign: (await readCampaign(tx, campaign.id))! };
    });
  }

  async copy(actor: Actor | undefined, campaignId: string): Promise<CampaignRow> {
    const campaign = await readCampaign(this.database, campaignId);
    if (!campaign) throw new NotFoundOrNotAllowed();
    await this.access.require(actor, 'message.send', campaign.eventId);
    return this.database.transaction(async (tx) => {
      const { eventId, subject, body, audience } = campaign;
      const id = await this.add(tx, actor!, eventId, subject, body, audienceOf(audience));
      return (await readCampaign(tx, id))!;
    });
  }

  private async add(
    tx: Tx,
    actor: Actor,
    eventId: string,
    subject: Text,
    body: Text,
    audience: object,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into campaign (event_id, status, version, subject, body, audience, created_at, created_by)
       values ($1, 'DRAFT', 1, $2, $3, $4, $5, $6) returning id`,
      [eventId, subject, body, audience, this.clock.now(), actor.personId],
    );
    await this.audit.record(tx, { actor, eventId, action: 'campaign.create', subject: 'campaign', subjectId: row!.id });
    return row!.id;
  }
}

function faultsIn({ subject, body, audience }: CampaignInput): FieldError[] {
  const { audiences, statuses, colleges, filieres, languages } = audience;
  const isTooLong = (text: Text, longest: number) => text.fr.length > longest || text.en.length > longest;
  return [
    ...(isTooLong(subject, LONGEST.subject) ? [{ field: 'subject', code: 'TOO_LONG' }] : []),
    ...(isTooLong(body, LONGEST.body) ? [{ field: 'body', code: 'TOO_LONG' }] : []),
    ...([audiences, statuses, colleges, filieres, languages].some((choices) => choices.length > MOST_CHOICES)
      ? [{ field: 'audience', code: 'TOO_MANY' }]
      : []),
  ];
}

/** The campaign, held until the transaction ends: of two who act on it, the second sees what the first did. */
export async function lockCampaign(tx: Tx, campaignId: string): Promise<CampaignRow> {
  if (!isId(campaignId)) throw new NotFoundOrNotAllowed();
  await tx.query('select 1 from campaign where id = $1 for update', [campaignId]);
  const campaign = await readCampaign(tx, campaignId);
  if (!campaign) throw new NotFoundOrNotAllowed();
  return campaign;
}
