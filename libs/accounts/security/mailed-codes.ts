import { randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, ServerSecret, type Tx } from '@parvis/platform';
import { CODE_MINUTES, SendConfirmationCode } from '../jobs/send-confirmation-code.definition';

const PURPOSE = 'confirmation-code';

/** Codes of six digits by mail, for those who have nothing else to show who they are. Each is of one session. */
@Injectable()
export class MailedCodes {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly secret: ServerSecret,
  ) {}

  async send(tx: Tx, sessionId: string): Promise<void> {
    const now = this.clock.now();
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const [row] = await tx.query<{ id: string }[]>(
      `insert into confirmation_code (session_id, code_hash, created_at, expires_at) values ($1, $2, $3, $4) returning id`,
      [sessionId, this.hash(sessionId, code), now, new Date(now.getTime() + CODE_MINUTES * 60_000)],
    );
    await this.jobs.enqueue(tx, SendConfirmationCode, { codeId: row!.id, code });
  }

  /** True for a code that was sent for this session, is not too old and was not used; it is used then. */
  async use(tx: Tx, sessionId: string, code: string): Promise<boolean> {
    const typed = this.hash(sessionId, code);
    const rows = await tx.query<{ id: string; hash: Buffer }[]>(
      `select id, code_hash as hash from confirmation_code
       where session_id = $1 and used_at is null and expires_at > $2 order by id for update`,
      [sessionId, this.clock.now()],
    );
    const found = rows.find(({ hash }) => timingSafeEqual(hash, typed));
    if (!found) return false;
    await tx.query('update confirmation_code set used_at = $2 where id = $1', [found.id, this.clock.now()]);
    return true;
  }

  private hash(sessionId: string, code: string): Buffer {
    return this.secret.sign(PURPOSE, `${sessionId}:${code}`);
  }
}
