import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type {
  ConfirmationCodeOutcome,
  ConfirmIdentityOutcome,
  ProofInput,
  WaysToConfirm,
} from '@parvis/contract/resolvers';
import {
  type Actor,
  Clock,
  CONFIRMED_MINUTES,
  Database,
  isRecentlyConfirmed,
  type RequestSession,
  type Tx,
} from '@parvis/platform';
import { CODE_MINUTES } from '../jobs/send-confirmation-code.definition';
import { hasToWait, noteAttempt, triesLeft, WAIT_MINUTES } from './attempts';
import { MailedCodes } from './mailed-codes';

const sixDigits = z.string().regex(/^\d{6}$/);

const untilOf = (authenticatedAt: Date) => new Date(authenticatedAt.getTime() + CONFIRMED_MINUTES * 60_000);

/** Showing again who one is, before a dangerous act. */
@Injectable()
export class ConfirmIdentity {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailedCodes: MailedCodes,
  ) {}

  async ways(actor: Actor, session: RequestSession): Promise<WaysToConfirm> {
    const { authenticatedAt } = session;
    return {
      confirmedUntil: isRecentlyConfirmed(authenticatedAt, this.clock.now()) ? untilOf(authenticatedAt) : null,
      email: await this.addressOf(actor),
    };
  }

  async sendCode(actor: Actor, session: RequestSession): Promise<ConfirmationCodeOutcome> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      if (await hasToWait(tx, actor.personId, 'CODE_SENT', now))
        return { __typename: 'TooManyTries', minutes: WAIT_MINUTES };
      await noteAttempt(tx, actor.personId, 'CODE_SENT', now);
      await this.mailedCodes.send(tx, session.id);
      return { __typename: 'ConfirmationCodeSent', email: await this.addressOf(actor), minutesValid: CODE_MINUTES };
    });
  }

  async confirm(actor: Actor, session: RequestSession, proof: ProofInput): Promise<ConfirmIdentityOutcome> {
    return this.database.transaction(async (tx): Promise<ConfirmIdentityOutcome> => {
      const now = this.clock.now();
      if (await hasToWait(tx, actor.personId, 'FAILED', now))
        return { __typename: 'TooManyTries', minutes: WAIT_MINUTES };
      if (!(await this.isProof(tx, session, proof))) {
        await noteAttempt(tx, actor.personId, 'FAILED', now);
        return { __typename: 'ProofRefused', triesLeft: await triesLeft(tx, actor.personId, now) };
      }
      await tx.query('update web_session set authenticated_at = $2 where id = $1', [session.id, now]);
      return { __typename: 'IdentityConfirmed', until: untilOf(now) };
    });
  }

  private async isProof(tx: Tx, session: RequestSession, { mailedCode }: ProofInput): Promise<boolean> {
    const code = sixDigits.safeParse(mailedCode?.replace(/\s/g, '').slice(0, 20));
    return code.success && (await this.mailedCodes.use(tx, session.id, code.data));
  }

  private async addressOf(actor: Actor): Promise<string> {
    const [person] = await this.database.query<{ email: string }>('select email from person where id = $1', [
      actor.personId,
    ]);
    return person!.email;
  }
}
