import { Injectable } from '@nestjs/common';
import type {
  ConfirmationCodeOutcome,
  ConfirmIdentityOutcome,
  ProofInput,
  SignInUnfinished,
  WaysToConfirm,
} from '@parvis/contract/resolvers';
import {
  type Actor,
  Clock,
  CONFIRMED_MINUTES,
  Database,
  isRecentlyConfirmed,
  type RequestSession,
  type UnfinishedSignIn,
} from '@parvis/platform';
import { CODE_MINUTES } from '../jobs/send-confirmation-code.definition';
import { hasToWait, noteAttempt, WAIT_MINUTES } from './attempts';
import { MailedCodes } from './mailed-codes';
import { Passkeys } from './passkeys';
import { Proofs } from './proofs';

const untilOf = (authenticatedAt: Date) => new Date(authenticatedAt.getTime() + CONFIRMED_MINUTES * 60_000);

/** Showing who one is: after the address at sign-in, and again before a dangerous act. */
@Injectable()
export class ConfirmIdentity {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailedCodes: MailedCodes,
    private readonly passkeys: Passkeys,
    private readonly proofs: Proofs,
  ) {}

  async ways({ personId }: Actor, { authenticatedAt }: RequestSession): Promise<WaysToConfirm> {
    const { email, hasApp, hasPasskeys } = await this.factorsOf(personId);
    return {
      confirmedUntil: isRecentlyConfirmed(authenticatedAt, this.clock.now()) ? untilOf(authenticatedAt) : null,
      email: hasApp || hasPasskeys ? null : email,
      hasApp,
      hasPasskeys,
    };
  }

  async sendCode({ personId }: Actor, session: RequestSession): Promise<ConfirmationCodeOutcome> {
    const { email } = await this.factorsOf(personId);
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      if (await hasToWait(tx, personId, 'CODE_SENT', now)) return { __typename: 'TooManyTries', minutes: WAIT_MINUTES };
      await noteAttempt(tx, personId, 'CODE_SENT', now);
      await this.mailedCodes.send(tx, session.id);
      return { __typename: 'ConfirmationCodeSent', email, minutesValid: CODE_MINUTES };
    });
  }

  confirm({ personId }: Actor, { id }: RequestSession, proof: ProofInput): Promise<ConfirmIdentityOutcome> {
    const asked = { personId, sessionId: id };
    return this.proofs.judge<ConfirmIdentityOutcome>(
      asked,
      (tx) => this.proofs.holds(tx, asked, proof),
      async (tx) => {
        const now = this.clock.now();
        await tx.query('update web_session set authenticated_at = $2 where id = $1', [id, now]);
        return { __typename: 'IdentityConfirmed', until: untilOf(now) };
      },
    );
  }

  async unfinished({ personId, step }: UnfinishedSignIn, next: string): Promise<SignInUnfinished> {
    const { hasApp, hasPasskeys } = await this.factorsOf(personId);
    return { step, next, hasApp, hasPasskeys };
  }

  /** The second step of a sign-in. */
  finish({ personId }: UnfinishedSignIn, { id }: RequestSession, proof: ProofInput) {
    const asked = { personId, sessionId: id };
    return this.proofs.judge<'FINISHED'>(
      asked,
      (tx) => this.proofs.holds(tx, asked, proof),
      async (tx) => {
        const now = this.clock.now();
        await tx.query('update web_session set authenticated_at = $2, second_factor_at = $2 where id = $1', [id, now]);
        return 'FINISHED';
      },
    );
  }

  /** A question for one's passkeys; for any passkey where nobody has said yet who they are. */
  question(personId: string | null, session: RequestSession | undefined): Promise<string> {
    return this.passkeys.startProving(personId, session?.id ?? null);
  }

  private async factorsOf(personId: string): Promise<{ email: string; hasApp: boolean; hasPasskeys: boolean }> {
    const [row] = await this.database.query<{ email: string; hasApp: boolean; hasPasskeys: boolean }>(
      `select email, exists (select from passkey where person_id = $1) as "hasPasskeys",
         exists (select from authenticator_app where person_id = $1 and confirmed_at is not null) as "hasApp"
       from person where id = $1`,
      [personId],
    );
    return row!;
  }
}
