import { Injectable } from '@nestjs/common';
import { type Meetable, type MeetingRuleSides, suggestMeetings } from '@parvis/domain';
import { Database, defineJob, HandlesJob, type JobHandler, type Queryable } from '@parvis/platform';

interface ForEvent {
  eventId: string;
}

/** Profiles changed: everybody's suggestions at the event are made anew. */
export const MakeSuggestions = defineJob<ForEvent>('meetings.suggest');

@Injectable()
@HandlesJob(MakeSuggestions)
export class MakeSuggestionsHandler implements JobHandler<ForEvent> {
  constructor(private readonly database: Database) {}

  async run({ eventId }: ForEvent): Promise<void> {
    const { people, ...rules } = await readMeetables(this.database, eventId);
    const lists = suggestMeetings(people, rules);
    const rows = [...lists].flatMap(([personId, list]) =>
      list.map(({ personId: suggestedId, reasons }, position) => ({ personId, suggestedId, position, reasons })),
    );
    await this.database.transaction(async (tx) => {
      // Two runs for one event follow one another.
      await tx.query('select from meeting_period where event_id = $1 for update', [eventId]);
      await tx.query('delete from meeting_suggestion where event_id = $1', [eventId]);
      await tx.query(
        `insert into meeting_suggestion (event_id, person_id, suggested_id, position, reasons)
         select $1, s."personId", s."suggestedId", s.position, s.reasons
         from jsonb_to_recordset($2::jsonb) as s ("personId" uuid, "suggestedId" uuid, position integer, reasons jsonb)
         join person p on p.id = s."personId" join person q on q.id = s."suggestedId"`,
        [eventId, JSON.stringify(rows)],
      );
    });
  }
}

interface Meetables {
  people: Meetable[];
  rules: MeetingRuleSides[];
  colleaguesMayMeet: boolean;
  blocked: [string, string][];
}

const side = (which: 'one' | 'other') => `json_build_object('audience', r.${which}_audience,
  'college', r.${which}_college, 'filiere', r.${which}_filiere)`;
const tagIds = (of: 'OFFER' | 'SEEK') => `array(select x.tag_id from meeting_profile_tag x
  where x.event_id = e.event_id and x.person_id = e.person_id and x.side = '${of}')`;

async function readMeetables(db: Queryable, eventId: string): Promise<Meetables> {
  const people = await db.query<Meetable>(
    `select e.person_id as "personId", e.audience, e.college, e.filiere, e.organisation_id as "organisationId",
       ${tagIds('OFFER')} as offers, ${tagIds('SEEK')} as seeks,
       coalesce(mp.offers, '') as "offersText", coalesce(mp.seeks, '') as "seeksText",
       coalesce(mp.wanted_colleges, '{}') as "wantedColleges", coalesce(mp.wanted_filieres, '{}') as "wantedFilieres"
     from meeting_entry e
     left join meeting_profile mp on mp.event_id = e.event_id and mp.person_id = e.person_id
     where e.event_id = $1 order by e.person_id`,
    [eventId],
  );
  const [facts] = await db.query<Omit<Meetables, 'people'>>(
    `select
       (select coalesce(json_agg(json_build_object('one', ${side('one')}, 'other', ${side('other')})), '[]')
        from meeting_rule r where r.event_id = $1) as rules,
       coalesce((select d.colleagues_may_meet from meeting_period d where d.event_id = $1), false) as "colleaguesMayMeet",
       (select coalesce(json_agg(json_build_array(b.person_id, b.blocked_id)), '[]') from meeting_block b
        join meeting_entry e on e.event_id = $1 and e.person_id = b.person_id) as blocked`,
    [eventId],
  );
  return { people, ...facts! };
}
