import type { SpeakerCard } from '@parvis/contract/resolvers';
import { cleanRichTexts, type Queryable } from '@parvis/platform';

/** The latest answer of person `p` about being photographed, at event `$1`. */
const showsPhoto = `(select c.given from speaker_consent c where c.event_id = $1 and c.person_id = p.id and c.kind = 'PHOTO'
  order by c.answered_at desc, c.id limit 1)`;

const speakers = (condition: string) => `
  select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.job_title as "jobTitle", o.name as "organisationName",
    coalesce(b.biography, '{"fr": "", "en": ""}') as biography, coalesce(b.links, '[]') as links,
    case when ${showsPhoto} then '/api/files/speakers/' || b.photo_file_id end as "photoUrl",
    array(select s.id from session s join session_speaker x on x.session_id = s.id
          where s.event_id = $1 and x.person_id = p.id order by s.starts_at, s.id) as "sessionIds"
  from person p
  left join organisation o on o.id = p.organisation_id
  left join speaker_profile b on b.event_id = $1 and b.person_id = p.id
  where ${condition}
  order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id`;

/** Everybody who speaks at an event, or was asked to and has no session yet. */
export async function readSpeakers(db: Queryable, eventId: string): Promise<SpeakerCard[]> {
  const rows = await db.query<SpeakerCard>(
    speakers(`p.id in (
      select person_id from event_role where event_id = $1 and role = 'SPEAKER'
      union select x.person_id from session_speaker x join session s on s.id = x.session_id where s.event_id = $1)`),
    [eventId],
  );
  return rows.map(clean);
}

export async function readSpeaker(db: Queryable, eventId: string, personId: string): Promise<SpeakerCard> {
  const [speaker] = await db.query<SpeakerCard>(speakers('p.id = $2'), [eventId, personId]);
  return clean(speaker!);
}

/** What got into the database by another way than ours is as harmless. */
const clean = (speaker: SpeakerCard): SpeakerCard => ({ ...speaker, biography: cleanRichTexts(speaker.biography) });
