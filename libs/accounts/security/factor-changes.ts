import { Inject, Injectable } from '@nestjs/common';
import type { SecondFactors as Mine } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, CONFIG, type Config, Jobs, type Queryable, type Tx } from '@parvis/platform';
import { type SecurityNews, SendSecurityNews } from '../jobs/security-news.definition';
import { Sessions } from '../sessions';
import { hasSecondFactor } from './proofs';

/** What goes with every change of a second factor. */
@Injectable()
export class FactorChanges {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly sessions: Sessions,
  ) {}

  async read(db: Queryable, { personId, staffRole }: Pick<Actor, 'personId' | 'staffRole'>): Promise<Mine> {
    const [row] = await db.query<Mine>(
      `select exists (select from authenticator_app where person_id = $1 and confirmed_at is not null) as "hasApp",
         (select count(*)::int from recovery_code where person_id = $1 and used_at is null) as "recoveryCodesLeft",
         (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'addedAt', created_at,
            'lastUsedAt', last_used_at) order by created_at, id), '[]') from passkey where person_id = $1) as passkeys`,
      [personId],
    );
    const instant = (value: Date | null) => value && new Date(value);
    return {
      ...row!,
      passkeys: row!.passkeys.map((one) => ({
        ...one,
        addedAt: new Date(one.addedAt),
        lastUsedAt: instant(one.lastUsedAt),
      })),
      isRequired: staffRole !== null && this.config.staffSecondFactor === 'required',
    };
  }

  async shown(tx: Tx, sessionId: string): Promise<void> {
    await tx.query('update web_session set second_factor_at = $2, authenticated_at = $2 where id = $1', [
      sessionId,
      this.clock.now(),
    ]);
  }

  /** How many were there. With the last second factor the recovery codes go too: they stand in for one. */
  async remove(tx: Tx, table: 'authenticator_app' | 'passkey', which: string, parameters: unknown[]): Promise<number> {
    const personId = parameters[0] as string;
    await tx.query('select from person where id = $1 for update', [personId]);
    const removed = await tx.query<unknown[]>(
      `with removed as (delete from ${table} where ${which} returning 1) select from removed`,
      parameters,
    );
    if (!(await hasSecondFactor(tx, personId)))
      await tx.query('delete from recovery_code where person_id = $1', [personId]);
    return removed.length;
  }

  async tell(tx: Tx, personId: string, news: SecurityNews): Promise<void> {
    await this.jobs.enqueue(tx, SendSecurityNews, { personId, news, at: this.clock.now().toISOString() });
  }

  /** For somebody who lost phone and key: all of it goes, and every session; they begin again with their address. */
  async reset(tx: Tx, actor: Actor, email: string): Promise<boolean> {
    const [person] = await tx.query<{ id: string }[]>('select id from person where email = $1 for update', [
      email.trim().slice(0, 254),
    ]);
    if (!person || !(await hasSecondFactor(tx, person.id))) return false;
    await this.remove(tx, 'passkey', 'person_id = $1', [person.id]);
    await this.remove(tx, 'authenticator_app', 'person_id = $1', [person.id]);
    await this.sessions.end(tx, 'person_id = $1', [person.id]);
    await this.audit.record(tx, { actor, action: 'second-factor.reset', subject: 'person', subjectId: person.id });
    await this.tell(tx, person.id, 'RESET');
    return true;
  }
}
