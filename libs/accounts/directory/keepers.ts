import { Injectable } from '@nestjs/common';
import { staffMay } from '@parvis/domain';
import { type Actor, Database, NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';

/** Who keeps the page of an organisation: its representatives for as long as they belong to it, and staff. */
@Injectable()
export class Keepers {
  constructor(private readonly database: Database) {}

  /**
   * The organisation's own id, also where it was asked for by one that became part of it.
   * @throws NotFoundOrNotAllowed for whoever keeps it not
   */
  async require(actor: Actor, organisationId: string, db: Queryable = this.database): Promise<string> {
    const [found] = await db.query<{ id: string }>(
      `select o.id from organisation o
       where (o.id::text = $1 or o.id = (select r.organisation_id from organisation_redirect r where r.old_id::text = $1))
         and ($3::boolean or ${keeps('o.id', '$2')})`,
      [organisationId, actor.personId, staffMay(actor, 'organisation.manage')],
    );
    if (!found) throw new NotFoundOrNotAllowed();
    return found.id;
  }
}

/** SQL that is true when the person is a representative of the organisation, and still belongs to it. */
export const keeps = (organisationId: string, personId: string) => `exists (select from organisation_representative k
  join person kp on kp.id = k.person_id and kp.organisation_id = k.organisation_id
  where k.organisation_id = ${organisationId} and k.person_id = ${personId} and k.state = 'ACTIVE')`;
