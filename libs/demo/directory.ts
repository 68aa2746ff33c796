import { createHash, randomUUID } from 'node:crypto';
import { paragraphsOf, type Tx } from '@parvis/platform';
import { drawLogo } from './booth-life';
import { rolePerson } from './role-people';

interface House {
  id: string;
  name: string;
  city: string | null;
  /** Somebody who belongs to it and has an address of it. */
  personId: string;
}

/** How many members keep their page; the others leave it as it is. */
const KEPT = 24;

/**
 * What representatives did to the pages of their organisations, and what waits for staff: another name, a logo,
 * somebody who asks to keep a page, two that are one.
 */
export async function addDirectory(tx: Tx, eventId: string): Promise<void> {
  const houses = await tx.query<House[]>(
    `select distinct on (o.name, o.id) o.id, o.name, o.city, p.id as "personId"
     from organisation o join person p on p.organisation_id = o.id
     where o.member_from <= '2024-11-28' and o.member_until is null and p.email <> $1
       and exists (select from organisation_domain d where d.organisation_id = o.id and d.domain = split_part(p.email::text, '@', 2)::citext)
       and not exists (select from exhibitor x join exhibitor_member t on t.exhibitor_id = x.id join person r on r.id = t.person_id
         where x.event_id = $2 and x.organisation_id = o.id and r.email = $1)
     order by o.name, o.id, p.id limit $3`,
    [rolePerson('EXHIBITOR').email, eventId, KEPT + 4],
  );
  await keepPages(tx, houses.slice(0, KEPT));
  const [asks, logo, first, second] = houses.slice(KEPT) as [House, House, House, House];
  await tx.query(`insert into organisation_representative values ($1, $2, 'ASKED', '2024-11-27T10:20+01:00')`, [
    asks.id,
    asks.personId,
  ]);
  await represent(tx, [logo]);
  await tx.query(
    `insert into organisation_change (organisation_id, logo_id, proposed_by, proposed_at) values ($1, $2, $3, '2024-11-27T16:05+01:00')`,
    [logo.id, await keepLogo(tx, logo, 3), logo.personId],
  );
  // Typed by hand where somebody registered: once with its legal form, once with the address of its site.
  await tx.query('insert into organisation (name, city) values ($1, $2)', [`${first.name} SAS`, first.city]);
  await tx.query(
    `insert into organisation (name, website)
     select $2, 'https://www.' || domain from organisation_domain where organisation_id = $1 limit 1`,
    [second.id, `Groupe ${second.name} Île-de-France`],
  );
  await proposeName(tx, eventId);
}

async function represent(tx: Tx, houses: readonly House[]): Promise<void> {
  await tx.query(
    `insert into organisation_representative
     select r.id, r."personId", 'ACTIVE', '2024-10-14T09:30+02:00' from jsonb_to_recordset($1::jsonb) as r (id uuid, "personId" uuid)`,
    [JSON.stringify(houses)],
  );
}

async function keepPages(tx: Tx, houses: readonly House[]): Promise<void> {
  await represent(tx, houses);
  await tx.query('update person set in_directory = true where id = any ($1::uuid[])', [
    houses.map(({ personId }) => personId),
  ]);
  for (const [at, house] of houses.entries()) {
    const { name, city } = house;
    const description = {
      fr: paragraphsOf(
        `${name} travaille${city ? ` à ${city}` : ''} avec les équipes de soin et de recherche d’Île-de-France, du premier essai à l’usage de tous les jours.`,
      ),
      en: paragraphsOf(
        `${name} works${city ? ` in ${city}` : ''} with teams of care and research of the Paris region, from the first trial to everyday use.`,
      ),
    };
    await tx.query('update organisation set description = $2, website = $3, logo_id = $4 where id = $1', [
      house.id,
      description,
      `https://${house.id.slice(0, 8)}.example.org`,
      at % 4 === 3 ? null : await keepLogo(tx, house, at),
    ]);
  }
}

async function keepLogo(tx: Tx, { name }: House, at: number): Promise<string> {
  const content = await drawLogo(name, at);
  const id = randomUUID();
  await tx.query(
    `insert into stored_file (id, sha256, media_type, name, size, content, created_at)
     values ($1, $2, 'image/webp', 'logo.webp', $3, $4, '2024-10-20T10:00+02:00')`,
    [id, createHash('sha256').update(content).digest(), content.length, content],
  );
  return id;
}

/** The exhibitor of the demo keeps the page of their organisation, and asks for a longer name. */
async function proposeName(tx: Tx, eventId: string): Promise<void> {
  const [own] = await tx.query<{ id: string; name: string; personId: string }[]>(
    `select o.id, o.name, p.id as "personId" from exhibitor x join organisation o on o.id = x.organisation_id
     join exhibitor_member t on t.exhibitor_id = x.id join person p on p.id = t.person_id
     where x.event_id = $1 and p.email = $2`,
    [eventId, rolePerson('EXHIBITOR').email],
  );
  const { id, name, personId } = own!;
  await tx.query('update person set organisation_id = $2, in_directory = true where id = $1', [personId, id]);
  await tx.query(`insert into organisation_representative values ($1, $2, 'ACTIVE', '2024-10-14T09:30+02:00')`, [
    id,
    personId,
  ]);
  await tx.query(
    `insert into organisation_change (organisation_id, name, proposed_by, proposed_at) values ($1, $2, $3, '2024-11-27T15:40+01:00')`,
    [id, `${name} & Interventions`, personId],
  );
}
