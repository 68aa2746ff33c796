import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Clock, CONFIG, type Config, Database, type Queryable, type Tx } from '@parvis/platform';

const MINUTES = 5;
const LONGEST_ANSWER = 20_000;
/** Nobody needs more, and each is a way in. */
export const MOST_PASSKEYS = 10;

interface PasskeyRow {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: string;
  transports: string;
}

/** Passkeys (WebAuthn): a key that stays in a device, shown by a finger, a face or a PIN. That makes two factors at once. */
@Injectable()
export class Passkeys {
  private readonly origin: string;
  private readonly site: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {
    const { origin, hostname } = new URL(config.publicUrl);
    this.origin = origin;
    this.site = hostname;
  }

  /** What the browser asks an authenticator for, as JSON. */
  async startAdding(personId: string, sessionId: string): Promise<string> {
    const [person] = await this.database.query<{ email: string; name: string }>(
      `select email, given_name || ' ' || family_name as name from person where id = $1`,
      [personId],
    );
    const known = await this.rows(this.database, 'person_id = $1', [personId]);
    const options = await generateRegistrationOptions({
      rpName: 'Parvis',
      rpID: this.site,
      userID: new TextEncoder().encode(personId),
      userName: person!.email,
      userDisplayName: person!.name,
      attestationType: 'none',
      excludeCredentials: known.map(describe),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.keep(options.challenge, 'ADD', sessionId);
    return JSON.stringify(options);
  }

  /** False when the answer is not one to what was asked, or the passkey is known already. */
  async add(tx: Tx, personId: string, sessionId: string, name: string, answer: string): Promise<boolean> {
    const response = read<RegistrationResponseJSON>(answer);
    const challenge = response && (await this.take(tx, response, 'ADD', sessionId));
    if (!challenge) return false;
    const checked = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.site,
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!checked?.verified) return false;
    const { id, publicKey, counter, transports } = checked.registrationInfo.credential;
    const [known] = await tx.query<unknown[]>('select from passkey where credential_id = $1', [id]);
    if (known) return false;
    await tx.query(
      `insert into passkey (person_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [personId, id, Buffer.from(publicKey), counter, (transports ?? []).join(' '), name, this.clock.now()],
    );
    return true;
  }

  /** @param sessionId none for a sign-in that begins with the passkey */
  async startProving(personId: string | null, sessionId: string | null): Promise<string> {
    const known = personId ? await this.rows(this.database, 'person_id = $1', [personId]) : [];
    const options = await generateAuthenticationOptions({
      rpID: this.site,
      userVerification: 'required',
      ...(personId ? { allowCredentials: known.map(describe) } : {}),
    });
    await this.keep(options.challenge, 'PROVE', sessionId);
    return JSON.stringify(options);
  }

  /** The person whose passkey signed what was asked; undefined for any other answer, and for one that came before. */
  async prove(tx: Tx, sessionId: string | null, answer: string): Promise<string | undefined> {
    const response = read<AuthenticationResponseJSON>(answer);
    const challenge = response && (await this.take(tx, response, 'PROVE', sessionId));
    if (!challenge || typeof response.id !== 'string') return undefined;
    const [passkey] = await this.rows(tx, 'credential_id = $1 for update', [response.id]);
    if (!passkey) return undefined;
    // Refuses a counter that does not go up: the passkey was copied then.
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.site,
      requireUserVerification: true,
      credential: {
        ...describe(passkey),
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
      },
    }).catch(() => undefined);
    if (!checked?.verified) return undefined;
    await tx.query('update passkey set counter = $2, last_used_at = $3 where id = $1', [
      passkey.id,
      checked.authenticationInfo.newCounter,
      this.clock.now(),
    ]);
    return passkey.personId;
  }

  private async keep(challenge: string, purpose: 'ADD' | 'PROVE', sessionId: string | null): Promise<void> {
    await this.database.query(
      'insert into passkey_challenge (challenge, purpose, session_id, expires_at) values ($1, $2, $3, $4)',
      [challenge, purpose, sessionId, new Date(this.clock.now().getTime() + MINUTES * 60_000)],
    );
  }

  /** The challenge that this answers, taken away: of two who bring the same answer one finds it. */
  private async take(
    tx: Tx,
    response: { response?: { clientDataJSON?: unknown } },
    purpose: 'ADD' | 'PROVE',
    sessionId: string | null,
  ): Promise<string | undefined> {
    const answered = challengeIn(response.response?.clientDataJSON);
    if (!answered) return undefined;
    const [taken] = await tx.query<{ challenge: string; isInTime: boolean }[]>(
      `with taken as (
         delete from passkey_challenge
         where challenge = $1 and purpose = $2 and session_id is not distinct from $3::uuid returning challenge, expires_at
       ) select challenge, expires_at > $4 as "isInTime" from taken`,
      [answered, purpose, sessionId, this.clock.now()],
    );
    return taken?.isInTime ? taken.challenge : undefined;
  }

  private rows(db: Queryable, which: string, parameters: unknown[]): Promise<PasskeyRow[]> {
    return db.query<PasskeyRow>(
      `select id, person_id as "personId", credential_id as "credentialId", public_key as "publicKey", counter, transports
       from passkey where ${which}`,
      parameters,
    );
  }
}

const describe = ({ credentialId, transports }: PasskeyRow) => ({
  id: credentialId,
  transports: transports.split(' ').filter(Boolean) as AuthenticatorTransport[],
});

function read<T extends object>(answer: string): T | undefined {
  if (answer.length > LONGEST_ANSWER) return undefined;
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

function challengeIn(clientData: unknown): string | undefined {
  if (typeof clientData !== 'string') return undefined;
  const said = read<{ challenge?: unknown }>(Buffer.from(clientData, 'base64url').toString());
  return typeof said?.challenge === 'string' ? said.challenge.replaceAll('\0', '') : undefined;
}
