import { Inject, Injectable } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import { type Text, textIn } from '@parvis/domain';
import { type EventFacts, readEventFacts, type Words } from '@parvis/messages';
import { Clock, CONFIG, type Config, Database, Mailer, MailNotSent, type Queryable } from '@parvis/platform';
import { campaignMail, type CampaignReader } from './campaign-mail';
import type { RecipientState } from './entities/campaign-recipient';

interface Leaving extends Words {
  id: string;
  event: EventFacts;
}

type Taken = Omit<CampaignReader, 'kindName'> & { state: RecipientState; kindName: Text | null };

/** Whoever was taken longer ago lost their worker: no mail server is waited for as long. */
const LOST_MS = 4 * 60_000;

export const causeOf = (campaignId: string, personId: string) => `campaign:${campaignId}:${personId}`;

/**
 * Sends a campaign person by person. Each is taken, in a transaction of its own, before the message is handed over:
 * whatever happens to the worker after that, nobody is taken twice. Whether somebody taken was written to is read from
 * the history; where not even that knows, it stays uncertain, for staff to decide.
 */
@Injectable()
export class DeliverCampaign {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  /** Writes to `most` people at most; true when nobody waits any more. */
  async run(campaignId: string, most: number): Promise<boolean> {
    const campaign = await this.read(campaignId);
    if (!campaign) return true;
    for (let done = 0; done < most; done += 1) {
      const { token, hash } = makeToken();
      const taken = await this.take(campaignId, hash);
      if (!taken) return true;
      if (taken.state === 'TAKEN') await this.deliver(campaign, taken, token);
    }
    return false;
  }

  /** What became of those whose worker was lost. */
  async settle(campaignId: string): Promise<void> {
    await this.database.query(
      `update campaign_recipient r set state = case when exists (
           select from sent_mail s where s.cause = 'campaign:' || r.campaign_id || ':' || r.person_id
         ) then 'SENT' else 'UNCERTAIN' end
       where r.campaign_id = $1 and r.state = 'TAKEN' and r.taken_at < $2`,
      [campaignId, new Date(this.clock.now().getTime() - LOST_MS)],
    );
  }

  /** Closes the campaign once everybody had their turn. */
  async finish(campaignId: string, db: Queryable = this.database): Promise<void> {
    await db.query(
      `update campaign set status = 'SENT', finished_at = $2 where id = $1 and status = 'SENDING'
         and not exists (select from campaign_recipient where campaign_id = $1 and state in ('WAITING', 'TAKEN'))`,
      [campaignId, this.clock.now()],
    );
  }

  private async read(campaignId: string): Promise<Leaving | undefined> {
    const [row] = await this.database.query<{ id: string; eventId: string; subject: Text; body: Text }>(
      `select id, event_id as "eventId", subject, body from campaign where id = $1 and status = 'SENDING'`,
      [campaignId],
    );
    const event = row && (await readEventFacts(this.database, row.eventId));
    return event && { ...row, event };
  }

  /** The next one who waits, unless the campaign was held meanwhile; who unsubscribed meanwhile is passed over. */
  private async take(campaignId: string, tokenHash: Buffer): Promise<Taken | undefined> {
    return this.database.transaction(async (tx) => {
      const [[taken]] = await tx.query<[Taken[], number]>(
        `update campaign_recipient r set taken_at = $2, token_hash = $3,
           state = case when exists (select from unsubscription u where u.person_id = r.person_id) then 'UNSUBSCRIBED'
             when exists (select from unreachable_address u where u.address = p.email) then 'UNREACHABLE' else 'TAKEN' end
         from person p
         where p.id = r.person_id and (r.campaign_id, r.person_id) = (
           select w.campaign_id, w.person_id from campaign_recipient w join campaign c on c.id = w.campaign_id
           where w.campaign_id = $1 and w.state = 'WAITING' and c.status = 'SENDING'
           order by w.person_id limit 1 for update of w skip locked)
         returning r.state, p.id as "personId", p.given_name as "givenName", p.family_name as "familyName",
           p.email as address, p.language,
           (select k.name from ticket t join ticket_kind k on k.id = t.kind_id join campaign c on c.event_id = t.event_id
            where c.id = r.campaign_id and t.person_id = p.id order by t.registered_at desc limit 1) as "kindName"`,
        [campaignId, this.clock.now(), tokenHash],
      );
      return taken;
    });
  }

  private async deliver({ id, event, ...words }: Leaving, taken: Taken, token: string): Promise<void> {
    const { state: _, kindName, ...to } = taken;
    const reader: CampaignReader = { ...to, kindName: kindName ? textIn(kindName, to.language) : '' };
    const mail = await campaignMail({ words, event, to: reader, token }, this.config);
    const due = {
      cause: causeOf(id, to.personId),
      recipientId: to.personId,
      kind: 'CAMPAIGN',
      eventId: event.id,
    } as const;
    try {
      const outcome = await this.mailer.sendOnce(due, mail);
      await this.set(id, to.personId, outcome === 'REFUSED' ? 'REFUSED' : 'SENT');
    } catch (error) {
      // The mail server said no, or was not there: this one waits again, and the job is tried again.
      if (error instanceof MailNotSent && !error.fault.mayHaveLeft) await this.set(id, to.personId, 'WAITING');
      throw error;
    }
  }

  private async set(campaignId: string, personId: string, state: RecipientState): Promise<void> {
    await this.database.query('update campaign_recipient set state = $3 where campaign_id = $1 and person_id = $2', [
      campaignId,
      personId,
      state,
    ]);
  }
}
