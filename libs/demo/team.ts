import type { Tx } from '@parvis/platform';
import { rolePerson } from './role-people';

/** Those of the team who may less than everything: one a role. */
export async function addTeam(tx: Tx, eventId: string): Promise<void> {
  for (const role of ['EVENT_MANAGER', 'READER', 'DESK', 'MODERATOR'] as const) {
    const { email, givenName, familyName } = rolePerson(role);
    const [person] = await tx.query<{ id: string }[]>(
      `insert into person (email, given_name, family_name, language, created_at)
       values ($1, $2, $3, 'FR', '2024-09-02T08:00Z') returning id`,
      [email, givenName, familyName],
    );
    if (role === 'EVENT_MANAGER' || role === 'READER')
      await tx.query('insert into staff_member (person_id, role) values ($1, $2)', [person!.id, role]);
    else
      await tx.query('insert into event_role (event_id, person_id, role) values ($1, $2, $3)', [
        eventId,
        person!.id,
        role,
      ]);
  }
}
