/// <reference types="vite/client" />
import { Injectable } from '@nestjs/common';
import { seatSpeakers } from '@parvis/agenda';
import { DuplicateEvent, ImportCalendar } from '@parvis/events';
import { Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { addBoothLife } from './booth-life';
import { addCalledOff } from './called-off';
import { composeYear, eventsInDepth } from './compose-year';
import { addDoors } from './door';
import { addBoothContacts } from './booth-contacts';
import { addDirectory } from './directory';
import { englishTitles, filieres, summariesByKind } from './data/calendar-english';
import calendar from './data/events-2024.csv?raw';
import { addBusinessMeetings } from './business-meetings';
import { addCongressPlaces } from './congress-places';
import { addMessages, MESSAGES_AT } from './messages';
import { addOrders } from './orders';
import { addHistory } from './history';
import { addFirstEdition } from './first-edition';
import { addOnlineMeetings } from './online-meetings';
import { addPlaces } from './places';
import type { EventPlan } from './plans';
import { publishProgramme } from './programme-versions';
import { ROLE_PEOPLE, rolePerson } from './role-people';
import { addRunningTheDay } from './running-the-day';
import { addSpeakerPages } from './speaker-pages';
import { addTeam } from './team';

interface EventKey {
  id: string;
  slug: string;
}

/** The year 2024 of the cluster: its real calendar, with invented people and organisations at the events in depth. */
@Injectable()
export class DemoYear {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly duplicate: DuplicateEvent,
    private readonly importCalendar: ImportCalendar,
    private readonly jobs: Jobs,
  ) {}

  /** Of the demo or of somebody: the database is filled once, and never over anybody's data. */
  async hasPeople(): Promise<boolean> {
    const rows = await this.database.query('select 1 from person limit 1');
    return rows.length > 0;
  }

  async isLoaded(): Promise<boolean> {
    const rows = await this.database.query('select 1 from person where email = $1', [ROLE_PEOPLE[0]!.email]);
    return rows.length > 0;
  }

  /**
   * Loads the calendar through the import that staff use, then everything else in one transaction. Killed between the
   * two, the database has no people: the next call imports the same calendar, which changes nothing, and goes on.
   */
  async load(): Promise<void> {
    const outcome = await this.importCalendar.run(calendar, true);
    if ('faults' in outcome) throw new Error(`The calendar cannot be read: ${JSON.stringify(outcome.faults)}`);
    await this.database.transaction(async (tx) => {
      const ids = new Map((await tx.query<EventKey[]>('select id, slug from event')).map(({ slug, id }) => [slug, id]));
      await describeCalendar(tx);
      await describeEvents(tx, eventsInDepth);
      await composeYear(ids).insert(tx);
      await addMessages(tx, ids.get(MESSAGES_AT)!);
      await addOrders(tx, ids.get('congres-france-bioproduction-2024')!, ids.get('chirurgie-4-0-2024')!);
      for (const plan of eventsInDepth) {
        await seatSpeakers(tx, ids.get(plan.slug)!);
        await publishProgramme(tx, ids.get(plan.slug)!, plan);
      }
      await addFirstEdition(tx);
      await addRunningTheDay(tx, ids);
      await addBoothContacts(tx, ids.get('chirurgie-4-0-2024')!);
      await addPlaces(tx, this.jobs);
      await addCongressPlaces(tx, this.jobs, ids.get('chirurgie-4-0-2024')!);
      await addHistory(tx, this.clock);
      await addBusinessMeetings(tx, ids.get('congres-france-bioproduction-2024')!);
      await addOnlineMeetings(tx, ids.get('chirurgie-4-0-2024')!);
      await addCalledOff(tx);
      await addDoors(tx);
      await addSpeakerPages(tx, ids.get('chirurgie-4-0-2024')!);
      await addBoothLife(tx, ids.get('chirurgie-4-0-2024')!);
      await addDirectory(tx, ids.get('chirurgie-4-0-2024')!);
      await addTeam(tx, ids.get('chirurgie-4-0-2024')!);
      await this.prepareNextEdition(tx, ids.get('medicen-day-2024')!);
    });
  }

  /** The team has begun with the year to come. */
  private async prepareNextEdition(tx: Tx, eventId: string): Promise<void> {
    const [staff] = await tx.query<{ personId: string }[]>('select id as "personId" from person where email = $1', [
      rolePerson('STAFF').email,
    ]);
    await this.duplicate.copy(
      tx,
      { ...staff!, staffRole: 'ADMINISTRATOR', language: 'FR' },
      { eventId, titleFr: 'Medicen Day 2025', titleEn: 'Medicen Day 2025', startsOn: '2025-09-30' },
    );
  }
}

/** The file has one language and no summaries. */
async function describeCalendar(tx: Tx): Promise<void> {
  await tx.query(
    `update event e set
       title = jsonb_build_object('fr', e.title ->> 'fr', 'en', coalesce($1::jsonb ->> e.slug, e.title ->> 'fr')),
       summary = coalesce($2::jsonb -> e.kind, e.summary),
       filiere = $3::jsonb ->> e.slug
     where e.summary ->> 'fr' = ''`,
    [JSON.stringify(englishTitles), JSON.stringify(summariesByKind), JSON.stringify(filieres)],
  );
}

async function describeEvents(tx: Tx, plans: readonly EventPlan[]): Promise<void> {
  const rows = plans.map(({ slug, title, summary, filiere, venue, address, days, offset, startsAt, endsAt }) => {
    const instant = (written: string) => new Date(`${days[Number(written[0])]}T${written.slice(2)}:00${offset}`);
    return {
      slug,
      title,
      summary,
      filiere,
      venue,
      address,
      starts_at: instant(startsAt),
      ends_at: instant(endsAt),
      format: 'IN_PERSON',
    };
  });
  await tx.query(
    `update event e set title = p.title, summary = p.summary, filiere = p.filiere, venue = p.venue, address = p.address,
       format = p.format, starts_at = p.starts_at, ends_at = p.ends_at
     from jsonb_populate_recordset(null::event, $1::jsonb) p where p.slug = e.slug`,
    [JSON.stringify(rows)],
  );
}
