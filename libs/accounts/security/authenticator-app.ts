import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { AppToAdd } from '@parvis/contract/resolvers';
import { Clock, Database, ServerSecret, type Tx } from '@parvis/platform';

const PURPOSE = 'authenticator-app';
const PERIOD_SECONDS = 30;
const ISSUER = 'Parvis';

/** Codes of six digits from an app, RFC 6238, as every such app shows them. */
@Injectable()
export class AuthenticatorApp {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly secret: ServerSecret,
  ) {}

  /** A new secret for an app to take; undefined when the person has an app already. */
  async start(personId: string): Promise<AppToAdd | undefined> {
    const secret = new Secret({ size: 20 });
    return this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ email: string }[]>('select email from person where id = $1 for update', [
        personId,
      ]);
      const [known] = await tx.query<unknown[]>(
        'select from authenticator_app where person_id = $1 and confirmed_at is not null',
        [personId],
      );
      if (known) return undefined;
      await tx.query('delete from authenticator_app where person_id = $1', [personId]);
      await tx.query('insert into authenticator_app (person_id, sealed_secret, created_at) values ($1, $2, $3)', [
        personId,
        this.secret.seal(PURPOSE, secret.base32),
        this.clock.now(),
      ]);
      return { secret: secret.base32, address: totp(secret, person!.email).toString() };
    });
  }

  /** True when the code is the app's and was not used before. @param isNew before or after the app was confirmed */
  async use(tx: Tx, personId: string, code: string, isNew = false): Promise<boolean> {
    const [app] = await tx.query<{ sealed: Buffer }[]>(
      `select sealed_secret as sealed from authenticator_app
       where person_id = $1 and (confirmed_at is null) = $2 for update`,
      [personId, isNew],
    );
    const secret = app && this.secret.open(PURPOSE, app.sealed);
    if (!secret) return false;
    // Phones go by the world's time, whatever the product's clock shows.
    const timestamp = this.clock.onMachine(this.clock.now()).getTime();
    const delta = totp(Secret.fromBase32(secret)).validate({ token: code, timestamp, window: 1 });
    if (delta === null) return false;
    const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
    return this.isFirstUse(tx, personId, step);
  }

  /** From now on the app counts. */
  async confirm(tx: Tx, personId: string): Promise<void> {
    await tx.query('update authenticator_app set confirmed_at = $2 where person_id = $1', [personId, this.clock.now()]);
  }

  /** The key of the table lets a step in once. */
  private async isFirstUse(tx: Tx, personId: string, step: number): Promise<boolean> {
    const inserted = await tx.query<unknown[]>(
      `with used as (
         insert into used_app_code (person_id, step, used_at) values ($1, $2, $3)
         on conflict (person_id, step) do nothing returning 1
       ) select from used`,
      [personId, step, this.clock.now()],
    );
    return inserted.length === 1;
  }
}

const totp = (secret: Secret, label = '') => new TOTP({ issuer: ISSUER, label, secret, period: PERIOD_SECONDS });
