import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import { Clock, CONFIG, type Config, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { orderIdOf } from './orders.queries';

/** The secrets that open a buyer's page, and those that give a place of an order to whoever has the link. */
@Injectable()
export class OrderLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** A fresh secret; earlier ones go on opening the page, so that every message keeps its link. */
  async make(tx: Tx, orderId: string): Promise<string> {
    const { token, hash } = makeToken();
    await tx.query('insert into order_link (token_hash, order_id, created_at) values ($1, $2, $3)', [
      hash,
      orderId,
      this.clock.now(),
    ]);
    return token;
  }

  /** @throws NotFoundOrNotAllowed for a secret that opens nothing. */
  async orderOf(token: string, db: Database | Tx = this.database): Promise<string> {
    const orderId = await orderIdOf(db, hashOf(token));
    if (!orderId) throw new NotFoundOrNotAllowed();
    return orderId;
  }

  /** The secret stands behind #: browsers keep it to themselves, so that it is in no server's log and no referrer. */
  pageUrl(token: string): string {
    return `${this.config.publicUrl}/commande#${token}`;
  }

  claimUrl(token: string): string {
    return `${this.config.publicUrl}/place#${token}`;
  }
}

/** What the database keeps of a secret. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
