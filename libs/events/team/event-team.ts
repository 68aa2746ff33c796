import { Injectable } from '@nestjs/common';
import type { EventTeamOutcome, NewTeamMemberInput, TeamMember } from '@parvis/contract/resolvers';
import { TEAM_ROLES, type TeamRole } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';
import { Access } from '../access';
import { findOrMakePerson, readNewMember } from './new-member';

export const readEventTeam = (db: Queryable, eventId: string): Promise<TeamMember[]> =>
  db.query<TeamMember>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email,
       array_agg(r.role order by array_position($2::text[], r.role)) as roles
     from event_role r join person p on p.id = r.person_id
     where r.event_id::text = $1 and r.role = any($2)
     group by p.id order by p.family_name collate "fr-x-icu", p.given_name, p.id`,
    [eventId, TEAM_ROLES],
  );

/** Who organises an event, stands at its desk, moderates. */
@Injectable()
export class EventTeam {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async give(actor: Actor, { eventId, role, ...input }: NewTeamMemberInput): Promise<EventTeamOutcome> {
    const read = readNewMember(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    await this.database.transaction(async (tx) => {
      await this.access.require(actor, 'team.manage', eventId, tx);
      const { audit, clock } = this;
      const personId = await findOrMakePerson(tx, { actor, audit, clock, member: read.member });
      const given = await tx.query<unknown[]>(
        'insert into event_role (event_id, person_id, role) values ($1, $2, $3) on conflict do nothing returning role',
        [eventId, personId, role],
      );
      if (given.length > 0)
        await this.audit.record(tx, {
          actor,
          eventId,
          action: 'team.add',
          subject: 'person',
          subjectId: personId,
          details: { role },
        });
    });
    return { __typename: 'EventTeam', members: await readEventTeam(this.database, eventId) };
  }

  async take(actor: Actor, eventId: string, personId: string, role: TeamRole): Promise<EventTeamOutcome> {
    await this.database.transaction(async (tx) => {
      await this.access.require(actor, 'team.manage', eventId, tx);
      const [taken] = await tx.query<[unknown[], number]>(
        'delete from event_role where event_id = $1 and person_id::text = $2 and role = $3 returning role',
        [eventId, personId, role],
      );
      if (taken.length === 0) throw new NotFoundOrNotAllowed();
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'team.remove',
        subject: 'person',
        subjectId: personId,
        details: { role },
      });
    });
    return { __typename: 'EventTeam', members: await readEventTeam(this.database, eventId) };
  }
}
