import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { AffiliatedPerson, OrganisationInput, OrganisationOutcome } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { type OrganisationValues, readOrganisationInput } from './organisation-input';
import { readAffiliated, readOrganisation } from './organisations.queries';

/** Staff keep the directory: who is a member from when until when, and by what one knows its people. */
@Injectable()
export class SaveOrganisation {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Changes the organisation of this id, or makes one when there is none. */
  async save(actor: Actor, id: string | null, input: OrganisationInput): Promise<OrganisationOutcome> {
    const read = readOrganisationInput(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    try {
      const saved = await this.database.transaction((tx) => this.write(tx, actor, id, read.values));
      const organisation = await readOrganisation(this.database, saved, this.clock.now());
      return { __typename: 'OrganisationSaved', organisation: organisation! };
    } catch (error) {
      if (violates(error, 'organisation_name_key')) return refused('name', 'NAME_TAKEN');
      if (violates(error, 'organisation_domain_pkey')) return refused('domains', 'DOMAIN_TAKEN');
      throw error;
    }
  }

  /** Says, or says no longer, that somebody belongs to the organisation they named. */
  confirm(actor: Actor, personId: string, isConfirmed: boolean): Promise<AffiliatedPerson> {
    return this.database.transaction(async (tx) => {
      const [person] = await tx.query<{ id: string; organisation: string; wasConfirmed: boolean }[]>(
        `select p.id, o.name as organisation, p.affiliation_confirmed_at is not null as "wasConfirmed"
         from person p join organisation o on o.id = p.organisation_id where p.id::text = $1 for update of p`,
        [personId],
      );
      if (!person) throw new NotFoundOrNotAllowed();
      if (person.wasConfirmed !== isConfirmed) {
        await tx.query('update person set affiliation_confirmed_at = $2 where id = $1', [
          person.id,
          isConfirmed ? this.clock.now() : null,
        ]);
        await this.audit.record(tx, {
          actor,
          action: isConfirmed ? 'person.affiliate' : 'person.disaffiliate',
          subject: 'person',
          subjectId: person.id,
          details: { organisation: person.organisation },
        });
      }
      const [affiliated] = await readAffiliated(tx, 'person', person.id);
      return affiliated!;
    });
  }

  private async write(tx: Tx, actor: Actor, id: string | null, values: OrganisationValues): Promise<string> {
    const { domains, ...fields } = values;
    const columns = [fields.name, fields.college, fields.filiere, fields.city, fields.memberFrom, fields.memberUntil];
    if (id === null) {
      const [made] = await tx.query<{ id: string }[]>(
        `insert into organisation (name, college, filiere, city, member_from, member_until)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        columns,
      );
      await writeDomains(tx, made!.id, domains);
      await this.record(tx, actor, 'organisation.create', made!.id, { after: values });
      return made!.id;
    }
    const [before] = await tx.query<(OrganisationValues & { id: string })[]>(
      `select id, name, college, filiere, city, member_from as "memberFrom", member_until as "memberUntil",
         array(select d.domain::text from organisation_domain d where d.organisation_id = o.id order by d.domain) as domains
       from organisation o where id::text = $1 for update`,
      [id],
    );
    if (!before) throw new NotFoundOrNotAllowed();
    const changed = (Object.keys(values) as (keyof OrganisationValues)[]).filter(
      (field) => !isDeepStrictEqual(values[field], before[field]),
    );
    if (changed.length === 0) return before.id;
    await tx.query(
      `update organisation set name = $2, college = $3, filiere = $4, city = $5, member_from = $6, member_until = $7
       where id = $1`,
      [before.id, ...columns],
    );
    if (changed.includes('domains')) await writeDomains(tx, before.id, domains);
    const only = (all: OrganisationValues) => Object.fromEntries(changed.map((field) => [field, all[field]]));
    await this.record(tx, actor, 'organisation.update', before.id, {
      name: before.name,
      before: only(before),
      after: only(values),
    });
    return before.id;
  }

  private record(tx: Tx, actor: Actor, action: string, subjectId: string, details: object): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: 'organisation', subjectId, details: { ...details } });
  }
}

async function writeDomains(tx: Tx, organisationId: string, domains: string[]): Promise<void> {
  await tx.query('delete from organisation_domain where organisation_id = $1 and domain <> all($2::citext[])', [
    organisationId,
    domains,
  ]);
  await tx.query(
    `insert into organisation_domain (domain, organisation_id) select d, $1 from unnest($2::citext[]) as d
     where not exists (select from organisation_domain known where known.domain = d and known.organisation_id = $1)`,
    [organisationId, domains],
  );
}

const refused = (field: string, code: string): OrganisationOutcome => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
