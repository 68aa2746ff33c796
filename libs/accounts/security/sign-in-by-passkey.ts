import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@parvis/platform';
import { deviceOf, Sessions } from '../sessions';
import { Passkeys } from './passkeys';

/** Signing in with a passkey alone: it is a device, and a finger, a face or a PIN. */
@Injectable()
export class SignInByPasskey {
  constructor(
    private readonly database: Database,
    private readonly passkeys: Passkeys,
    private readonly sessions: Sessions,
  ) {}

  /** Sets the cookie of a new session; whoever it is of, undefined for an answer that proves nothing. */
  async signIn(answer: string, { req, res }: RequestContext): Promise<string | undefined> {
    const opened = await this.database.transaction(async (tx) => {
      const personId = await this.passkeys.prove(tx, null, answer);
      return personId && { personId, token: await this.sessions.open(tx, personId, deviceOf(req), true) };
    });
    if (!opened) return undefined;
    this.sessions.setCookie(res, opened.token);
    return opened.personId;
  }
}
