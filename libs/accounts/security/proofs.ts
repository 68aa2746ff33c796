import { Injectable } from '@nestjs/common';
import type { ProofInput, ProofRefused, TooManyTries } from '@parvis/contract/resolvers';
import { Clock, Database, type Tx } from '@parvis/platform';
import { hasToWait, noteAttempt, triesLeft, WAIT_MINUTES } from './attempts';
import { AuthenticatorApp } from './authenticator-app';
import { MailedCodes } from './mailed-codes';
import { Passkeys } from './passkeys';
import { RecoveryCodes } from './recovery-codes';

/** Whose proof is asked for, in which session. */
export interface Asked {
  personId: string;
  sessionId: string;
}

/** Judges what somebody shows to say who they are, a few times in a quarter of an hour. */
@Injectable()
export class Proofs {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly app: AuthenticatorApp,
    private readonly mailedCodes: MailedCodes,
    private readonly passkeys: Passkeys,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  /** What `then` answers when the proof holds, in the same transaction; a wrong one is counted. */
  async judge<Done>(
    asked: Asked,
    isProof: (tx: Tx) => Promise<boolean>,
    then: (tx: Tx) => Promise<Done>,
  ): Promise<Done | ProofRefused | TooManyTries> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      if (await hasToWait(tx, asked.personId, 'FAILED', now)) {
        return { __typename: 'TooManyTries' as const, minutes: WAIT_MINUTES };
      }
      if (await isProof(tx)) return then(tx);
      await noteAttempt(tx, asked.personId, 'FAILED', now);
      return { __typename: 'ProofRefused' as const, triesLeft: await triesLeft(tx, asked.personId, now) };
    });
  }

  /** Whoever has a second factor shows it; a code by mail is for those who have none. */
  async holds(tx: Tx, { personId, sessionId }: Asked, proof: ProofInput): Promise<boolean> {
    if (proof.passkey) return (await this.passkeys.prove(tx, sessionId, proof.passkey)) === personId;
    const appCode = sixDigits(proof.appCode);
    if (appCode) return this.app.use(tx, personId, appCode);
    if (proof.recoveryCode) return this.recoveryCodes.use(tx, personId, proof.recoveryCode.slice(0, 100));
    const mailedCode = sixDigits(proof.mailedCode);
    if (!mailedCode || (await hasSecondFactor(tx, personId))) return false;
    return this.mailedCodes.use(tx, sessionId, mailedCode);
  }
}

/** The six digits that somebody typed, with spaces as apps show them. */
export function sixDigits(typed: string | null | undefined): string | undefined {
  const digits = typed?.slice(0, 20).replace(/\s/g, '');
  return digits && /^\d{6}$/.test(digits) ? digits : undefined;
}

export async function hasSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ has: boolean }[]>(
    `select exists (select from authenticator_app where person_id = $1 and confirmed_at is not null)
       or exists (select from passkey where person_id = $1) as has`,
    [personId],
  );
  return row!.has;
}
