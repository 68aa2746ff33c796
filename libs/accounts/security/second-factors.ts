import { Injectable } from '@nestjs/common';
import type { AddFactorOutcome } from '@parvis/contract/resolvers';
import { Database, type Tx } from '@parvis/platform';
import type { SecurityNews } from '../jobs/security-news.definition';
import { AuthenticatorApp } from './authenticator-app';
import { FactorChanges } from './factor-changes';
import { MOST_PASSKEYS, Passkeys } from './passkeys';
import { type Asked, hasSecondFactor, Proofs, sixDigits } from './proofs';
import { RecoveryCodes } from './recovery-codes';

const LONGEST_NAME = 60;

/** What a person has beside their address: adding and taking away. Each change is told to them by mail. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly changes: FactorChanges,
    private readonly app: AuthenticatorApp,
    private readonly passkeys: Passkeys,
    private readonly proofs: Proofs,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  startApp({ personId }: Asked) {
    return this.app.start(personId);
  }

  startPasskey({ personId, sessionId }: Asked): Promise<string> {
    return this.passkeys.startAdding(personId, sessionId);
  }

  addApp(asked: Asked, code: string): Promise<AddFactorOutcome> {
    const digits = sixDigits(code);
    return this.proofs.judge<AddFactorOutcome>(
      asked,
      async (tx) => digits !== undefined && this.app.use(tx, asked.personId, digits, true),
      async (tx) => {
        const isFirst = !(await hasSecondFactor(tx, asked.personId));
        await this.app.confirm(tx, asked.personId);
        return this.added(tx, asked, 'APP_ADDED', isFirst);
      },
    );
  }

  addPasskey(asked: Asked, typedName: string, answer: string): Promise<AddFactorOutcome> {
    const name = typedName.trim();
    if (name === '' || name.length > LONGEST_NAME) {
      const code = name === '' ? 'REQUIRED' : 'TOO_LONG';
      return Promise.resolve({ __typename: 'InvalidInput', errors: [{ field: 'name', code }] });
    }
    return this.database.transaction(async (tx): Promise<AddFactorOutcome> => {
      await tx.query('select from person where id = $1 for update', [asked.personId]);
      const isFirst = !(await hasSecondFactor(tx, asked.personId));
      const [had] = await tx.query<{ count: number }[]>(
        'select count(*)::int as count from passkey where person_id = $1',
        [asked.personId],
      );
      if (had!.count >= MOST_PASSKEYS) {
        return { __typename: 'InvalidInput', errors: [{ field: 'name', code: 'TOO_MANY' }] };
      }
      // Nothing to guess here: what does not fit is not counted as a try.
      if (!(await this.passkeys.add(tx, asked.personId, asked.sessionId, name, answer))) {
        return { __typename: 'InvalidInput', errors: [{ field: 'passkey', code: 'REFUSED' }] };
      }
      return this.added(tx, asked, 'PASSKEY_ADDED', isFirst);
    });
  }

  async removeApp(personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const removed = await this.changes.remove(tx, 'authenticator_app', 'person_id = $1', [personId]);
      if (removed) await this.changes.tell(tx, personId, 'APP_REMOVED');
    });
  }

  async removePasskey(personId: string, passkeyId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const which = 'person_id = $1 and id::text = $2';
      const removed = await this.changes.remove(tx, 'passkey', which, [personId, passkeyId]);
      if (removed) await this.changes.tell(tx, personId, 'PASSKEY_REMOVED');
    });
  }

  renewRecoveryCodes(personId: string): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      if (!(await hasSecondFactor(tx, personId))) return [];
      await this.changes.tell(tx, personId, 'CODES_RENEWED');
      return this.recoveryCodes.make(tx, personId);
    });
  }

  /** Whoever added one has shown it: the session goes on with it. Their other sessions are asked for it. */
  private async added(tx: Tx, asked: Asked, news: SecurityNews, isFirst: boolean): Promise<AddFactorOutcome> {
    await this.changes.shown(tx, asked.sessionId);
    await this.changes.tell(tx, asked.personId, news);
    const recoveryCodes = isFirst ? await this.recoveryCodes.make(tx, asked.personId) : [];
    return { __typename: 'FactorAdded', recoveryCodes };
  }
}
