import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { eventTag, signedPart, signedTicketText, type Verify, type VerifyingKey } from '@parvis/domain';
import { Audit, Clock, Database, type Queryable, type Tx, violates } from '@parvis/platform';
import type { TicketDocument } from '../registration.queries';
import { SealedKeys } from './sealed-keys';

/** RFC 8410: what stands before the 32 bytes of a public key in DER. */
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
const DAY_MS = 86_400_000;

interface SealedKey {
  number: number;
  sealed: Buffer;
}

export type TicketToSign = Pick<TicketDocument, 'id' | 'eventId' | 'issue' | 'status' | 'code'>;

/** Ed25519 as node:crypto has it. */
export const verifyEd25519: Verify = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([PUBLIC_DER, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

/** Every key that codes were signed with, as those know it who verify. */
export async function readVerifyingKeys(db: Queryable): Promise<VerifyingKey[]> {
  const keys = await db.query<Omit<VerifyingKey, 'publicKey'> & { publicKey: Buffer }>(
    `select number, public_key as "publicKey", good_until as "goodUntil", revoked_at as "revokedAt"
     from signing_key order by number`,
  );
  return keys.map((key) => ({ ...key, publicKey: Uint8Array.from(key.publicKey) }));
}

/** Signs ticket codes, and keeps the keys for it: one signs, former ones are good for a while, revoked ones never again. */
@Injectable()
export class SigningKeys {
  private readonly unsealed = new Map<number, KeyObject>();

  constructor(
    private readonly sealing: SealedKeys,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** What the QR code of a ticket says. */
  async codeOf(ticket: TicketToSign, db: Queryable = this.database): Promise<string> {
    return (await this.codesOf([ticket], db))[0]!;
  }

  /** In their order, with one look at the keys. */
  async codesOf(tickets: readonly TicketToSign[], db: Queryable = this.database): Promise<string[]> {
    const key = (await this.signingKey(db)) ?? (await this.firstKey());
    const privateKey = await this.unseal(key);
    return tickets.map(({ id, eventId, issue, status, code }) => {
      // The signature opens a door to a ticket that its tablet does not know yet: only a valid ticket gets one.
      if (status !== 'CONFIRMED') return code;
      const part = signedPart({ keyNumber: key.number, event: eventTag(eventId), ticketId: id, issue });
      return signedTicketText(part, sign(null, part, privateKey));
    });
  }

  /** A new key signs from now on; codes of the former one stay good for so many days. */
  async rotate(actor: { personId: string }, days: number): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const former = await tx.query<{ number: number }[]>(
        'select number from signing_key where good_until is null and revoked_at is null for update',
      );
      await tx.query('update signing_key set good_until = $1 where good_until is null and revoked_at is null', [
        new Date(now.getTime() + days * DAY_MS),
      ]);
      const number = await this.make(tx, now);
      await this.audit.record(tx, {
        actor,
        action: 'key.rotate',
        subject: 'signing_key',
        subjectId: String(number),
        details: { former: former.map((one) => one.number), number, days },
      });
    });
  }

  /** Codes of this key open no door any more; another key signs. Answers false for one that is not there, or was revoked. */
  async revoke(actor: { personId: string }, number: number): Promise<boolean> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const revoked = await tx.query<unknown[]>(
        'select from signing_key where number = $1 and revoked_at is null for update',
        [number],
      );
      if (revoked.length === 0) return false;
      await tx.query('update signing_key set revoked_at = $2 where number = $1', [number, now]);
      if (!(await this.signingKey(tx))) await this.make(tx, now);
      await this.audit.record(tx, {
        actor,
        action: 'key.revoke',
        subject: 'signing_key',
        subjectId: String(number),
      });
      return true;
    });
  }

  private async signingKey(db: Queryable): Promise<SealedKey | undefined> {
    const [key] = await db.query<SealedKey>(
      'select number, sealed_private_key as sealed from signing_key where good_until is null and revoked_at is null',
    );
    return key;
  }

  /** The first key is made when the first code is asked for; of two that ask at once, one makes it. */
  private async firstKey(): Promise<SealedKey> {
    try {
      await this.database.transaction((tx) => this.make(tx, this.clock.now()));
    } catch (error) {
      if (!violates(error, 'signing_key_one_signs')) throw error;
    }
    return (await this.signingKey(this.database))!;
  }

  private async make(tx: Tx, now: Date): Promise<number> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const sealed = this.sealing.seal(privateKey.export({ format: 'der', type: 'pkcs8' }));
    const [key] = await tx.query<{ number: number }[]>(
      'insert into signing_key (public_key, sealed_private_key, made_at) values ($1, $2, $3) returning number',
      [publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length), sealed, now],
    );
    return key!.number;
  }

  private async unseal({ number, sealed }: SealedKey): Promise<KeyObject> {
    const known = this.unsealed.get(number);
    if (known) return known;
    const { der, isFormer } = await this.sealing.open(sealed);
    if (isFormer)
      await this.database.query(
        'update signing_key set sealed_private_key = $3 where number = $1 and sealed_private_key = $2',
        [number, sealed, this.sealing.seal(der)],
      );
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    this.unsealed.set(number, key);
    return key;
  }
}
