import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { toBase32 } from '@parvis/domain';
import { Clock, ServerSecret, type Tx } from '@parvis/platform';

const COUNT = 10;
const BYTES = 10;
const PURPOSE = 'recovery-code';

/** Ten codes on paper for the day when phone and key are lost; each works once. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly clock: Clock,
    private readonly secret: ServerSecret,
  ) {}

  /** New ones, which nobody can read again later; those of before are worth nothing any more. */
  async make(tx: Tx, personId: string): Promise<string[]> {
    const codes = Array.from({ length: COUNT }, () => toBase32(randomBytes(BYTES)));
    await tx.query('delete from recovery_code where person_id = $1', [personId]);
    await tx.query(
      `insert into recovery_code (person_id, code_hash) select $1, decode(hash, 'hex') from unnest($2::text[]) as hash`,
      [personId, codes.map((code) => this.hash(personId, code).toString('hex'))],
    );
    return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
  }

  /** True for a code of this person that was not used; it is used then. */
  async use(tx: Tx, personId: string, typed: string): Promise<boolean> {
    const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
    const used = await tx.query<unknown[]>(
      `with used as (
         update recovery_code set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null returning 1
       ) select from used`,
      [personId, this.hash(personId, code), this.clock.now()],
    );
    return used.length === 1;
  }

  private hash(personId: string, code: string): Buffer {
    return this.secret.sign(PURPOSE, `${personId}:${code}`);
  }
}
