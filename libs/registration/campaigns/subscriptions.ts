import { Injectable } from '@nestjs/common';
import { hashToken } from '@parvis/accounts';
import type { CampaignSubscription } from '@parvis/contract/resolvers';
import { Clock, Database } from '@parvis/platform';

/** Who wants campaigns, by the secret of a link or as the one who is signed in. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async read(token: string): Promise<CampaignSubscription | undefined> {
    const person = await this.personOf(token);
    return person && { address: hidden(person.email), isSubscribed: await this.of(person.id) };
  }

  async set(token: string, isSubscribed: boolean): Promise<CampaignSubscription | undefined> {
    const person = await this.personOf(token);
    if (!person) return undefined;
    await this.setOf(person.id, isSubscribed);
    return { address: hidden(person.email), isSubscribed };
  }

  async of(personId: string): Promise<boolean> {
    const [row] = await this.database.query<object>('select from unsubscription where person_id = $1', [personId]);
    return row === undefined;
  }

  async setOf(personId: string, isSubscribed: boolean): Promise<void> {
    if (isSubscribed) await this.database.query('delete from unsubscription where person_id = $1', [personId]);
    else
      await this.database.query(
        'insert into unsubscription (person_id, since) values ($1, $2) on conflict (person_id) do nothing',
        [personId, this.clock.now()],
      );
  }

  private async personOf(token: string): Promise<{ id: string; email: string } | undefined> {
    const [person] = await this.database.query<{ id: string; email: string }>(
      'select p.id, p.email from campaign_recipient r join person p on p.id = r.person_id where r.token_hash = $1',
      [hashToken(token.slice(0, 200))],
    );
    return person;
  }
}

/** `i•••@example.org`: enough for the one whose it is. */
const hidden = (address: string): string => address.replace(/^(.)[^@]*/, '$1•••');
