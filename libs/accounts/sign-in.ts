import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { LinkFault, SignInLinkOutcome } from '@parvis/contract/resolvers';
import { Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { SendSignInLink } from './jobs/send-sign-in-link';
import { hashToken, makeToken } from './secret-token';
import { type Device, Sessions } from './sessions';
import { LINK_MINUTES, LINKS_AT_ONCE, safeNext } from './sign-in-link.rules';

const emailRule = z.email().max(254);

export type SignIn =
  | { outcome: 'SIGNED_IN'; personId: string; sessionToken: string; next: string }
  | { outcome: 'NOT_USABLE'; reason: LinkFault };

/** Signing in by a link sent to one's address. */
@Injectable()
export class SignInByLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly sessions: Sessions,
  ) {}

  /** Answers the same for an address that is known and one that is not. */
  async request(email: string, next: string | null | undefined): Promise<SignInLinkOutcome> {
    const address = email.trim();
    if (!emailRule.safeParse(address).success) {
      return { __typename: 'InvalidInput', errors: [{ field: 'email', code: 'EMAIL_INVALID' }] };
    }
    await this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ id: string }[]>('select id from person where email = $1 for update', [address]);
      if (!person) return;
      const now = this.clock.now();
      const [recent] = await tx.query<{ count: number }[]>(
        'select count(*)::int as count from sign_in_link where person_id = $1 and created_at > $2',
        [person.id, new Date(now.getTime() - LINK_MINUTES * 60_000)],
      );
      // Silent, as for an unknown address: the links that were sent still work.
      if (recent && recent.count >= LINKS_AT_ONCE) return;
      const { linkId, token } = await this.issue(tx, person.id, safeNext(next), LINK_MINUTES);
      await this.jobs.enqueue(tx, SendSignInLink, { linkId, token });
    });
    return { __typename: 'SignInLinkRequested', email: address, minutesValid: LINK_MINUTES };
  }

  /** Makes a link in the caller's transaction without sending it. */
  async issue(tx: Tx, personId: string, next: string, minutes: number): Promise<{ linkId: string; token: string }> {
    const { token, hash } = makeToken();
    const now = this.clock.now();
    const [link] = await tx.query<{ id: string }[]>(
      `insert into sign_in_link (person_id, token_hash, next, created_at, expires_at)
       values ($1, $2, $3, $4, $5) returning id`,
      [personId, hash, next, now, new Date(now.getTime() + minutes * 60_000)],
    );
    return { linkId: link!.id, token };
  }

  /** Trades a link for a session; of two who use it at once, one gets in. */
  async signIn(token: string, device?: Device): Promise<SignIn> {
    return this.database.transaction(async (tx): Promise<SignIn> => {
      const [link] = await tx.query<
        { id: string; personId: string; next: string; usedAt: Date | null; expiresAt: Date }[]
      >(
        `select id, person_id as "personId", next, used_at as "usedAt", expires_at as "expiresAt"
         from sign_in_link where token_hash = $1 for update`,
        [hashToken(token)],
      );
      if (!link) return { outcome: 'NOT_USABLE', reason: 'UNKNOWN' };
      if (link.usedAt) return { outcome: 'NOT_USABLE', reason: 'USED' };
      if (link.expiresAt <= this.clock.now()) return { outcome: 'NOT_USABLE', reason: 'EXPIRED' };
      await tx.query('update sign_in_link set used_at = $2 where id = $1', [link.id, this.clock.now()]);
      const sessionToken = await this.sessions.open(tx, link.personId, device);
      return { outcome: 'SIGNED_IN', personId: link.personId, sessionToken, next: link.next };
    });
  }
}
