import { Injectable } from '@nestjs/common';
import type { NewStaffMemberInput, StaffMember, StaffTeamOutcome } from '@parvis/contract/resolvers';
import type { StaffRole } from '@parvis/domain';
import {
  type Actor,
  Audit,
  Clock,
  Database,
  NotFoundOrNotAllowed,
  type Queryable,
  type Tx,
  violates,
} from '@parvis/platform';
import { findOrMakePerson, readNewMember } from './new-member';

export const readStaffTeam = (db: Queryable): Promise<StaffMember[]> =>
  db.query<StaffMember>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email, s.role
     from staff_member s join person p on p.id = s.person_id
     order by array_position(array['ADMINISTRATOR', 'EVENT_MANAGER', 'READER'], s.role),
       p.family_name collate "fr-x-icu", p.given_name, p.id`,
  );

/** Who the cluster's own people are. The database itself refuses to be left without an administrator. */
@Injectable()
export class StaffTeam {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async give(actor: Actor, { role, ...input }: NewStaffMemberInput): Promise<StaffTeamOutcome> {
    const read = readNewMember(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const { audit, clock } = this;
    return this.write(async (tx) => {
      const personId = await findOrMakePerson(tx, { actor, audit, clock, member: read.member });
      const before = await roleOf(tx, personId);
      if (before === undefined)
        await tx.query('insert into staff_member (person_id, role) values ($1, $2)', [personId, role]);
      else await tx.query('update staff_member set role = $2 where person_id = $1', [personId, role]);
      if (before !== role)
        await this.record(tx, actor, before ? 'staff.change' : 'staff.add', personId, { before, role });
    });
  }

  change(actor: Actor, personId: string, role: StaffRole): Promise<StaffTeamOutcome> {
    return this.write(async (tx) => {
      const before = await roleOf(tx, personId);
      if (before === undefined) throw new NotFoundOrNotAllowed();
      if (before === role) return;
      await tx.query('update staff_member set role = $2 where person_id::text = $1', [personId, role]);
      await this.record(tx, actor, 'staff.change', personId, { before, role });
    });
  }

  take(actor: Actor, personId: string): Promise<StaffTeamOutcome> {
    return this.write(async (tx) => {
      const before = await roleOf(tx, personId);
      if (before === undefined) throw new NotFoundOrNotAllowed();
      await tx.query('delete from staff_member where person_id::text = $1', [personId]);
      await this.record(tx, actor, 'staff.remove', personId, { before });
    });
  }

  private async write(work: (tx: Tx) => Promise<void>): Promise<StaffTeamOutcome> {
    try {
      await this.database.transaction(work);
    } catch (error) {
      if (!violates(error, 'staff_member_has_administrator')) throw error;
      return { __typename: 'LastAdministrator', members: await readStaffTeam(this.database) };
    }
    return { __typename: 'StaffTeam', members: await readStaffTeam(this.database) };
  }

  private record(tx: Tx, actor: Actor, action: string, personId: string, details: object): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: 'person', subjectId: personId, details: { ...details } });
  }
}

/** Held until the transaction ends, so that two changes of one person come one after the other. */
async function roleOf(tx: Tx, personId: string): Promise<StaffRole | undefined> {
  await tx.query('select from person where id::text = $1 for update', [personId]);
  const [member] = await tx.query<{ role: StaffRole }[]>('select role from staff_member where person_id::text = $1', [
    personId,
  ]);
  return member?.role;
}
