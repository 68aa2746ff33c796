import type { Exhibitor, MyBooth, SpeakerCard } from '@parvis/contract/resolvers';
import { isMemberOn } from '@parvis/accounts';
import type { Queryable } from '@parvis/platform';

const speakers = (condition: string) => `
  select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.job_title as "jobTitle", o.name as "organisationName",
    coalesce(b.biography, '{"fr": "", "en": ""}') as biography,
    array(select s.id from session s join session_speaker x on x.session_id = s.id
          where s.event_id = $1 and x.person_id = p.id order by s.starts_at, s.id) as "sessionIds"
  from person p
  left join organisation o on o.id = p.organisation_id
  left join speaker_profile b on b.event_id = $1 and b.person_id = p.id
  where ${condition}
  order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id`;

/** Everybody who speaks at an event, or was asked to and has no session yet. */
export function readSpeakers(db: Queryable, eventId: string): Promise<SpeakerCard[]> {
  return db.query<SpeakerCard>(
    speakers(`p.id in (
      select person_id from event_role where event_id = $1 and role = 'SPEAKER'
      union select x.person_id from session_speaker x join session s on s.id = x.session_id where s.event_id = $1)`),
    [eventId],
  );
}

export async function readSpeaker(db: Queryable, eventId: string, personId: string): Promise<SpeakerCard> {
  const [speaker] = await db.query<SpeakerCard>(speakers('p.id = $2'), [eventId, personId]);
  return speaker!;
}

const exhibitor = `x.id, x.booth, x.description, x.website, json_build_object('id', o.id, 'name', o.name, 'college', o.college,
  'filiere', o.filiere, 'city', o.city, 'isMember', ${isMemberOn('o', '$2')}) as organisation`;

export function readExhibitors(db: Queryable, eventId: string, today: Date): Promise<Exhibitor[]> {
  return db.query<Exhibitor>(
    `select ${exhibitor} from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 order by o.name collate "fr-x-icu", x.id`,
    [eventId, today],
  );
}

export async function readExhibitor(db: Queryable, exhibitorId: string, today: Date): Promise<Exhibitor> {
  const [row] = await db.query<Exhibitor>(
    `select ${exhibitor} from exhibitor x join organisation o on o.id = x.organisation_id where x.id = $1`,
    [exhibitorId, today],
  );
  return row!;
}

/** The booth that a person looks after, with its team. */
export async function readMyBooth(
  db: Queryable,
  eventId: string,
  personId: string,
  today: Date,
): Promise<MyBooth | undefined> {
  const [row] = await db.query<Exhibitor & Pick<MyBooth, 'team'>>(
    `select ${exhibitor},
       (select json_agg(json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'email', p.email)
          order by p.family_name collate "fr-x-icu", p.id)
        from exhibitor_member t join person p on p.id = t.person_id where t.exhibitor_id = x.id) as team
     from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 and exists (select from exhibitor_member t where t.exhibitor_id = x.id and t.person_id = $3)
     order by x.id limit 1`,
    [eventId, today, personId],
  );
  if (!row) return undefined;
  const { team, ...booth } = row;
  return { exhibitor: booth, team };
}
