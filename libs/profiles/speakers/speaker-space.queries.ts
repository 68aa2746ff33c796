import type { SpeakerConsent, SpeakerSpace } from '@parvis/contract/resolvers';
import { type Language, type SpeakerFacts, speakerChecklist } from '@parvis/domain';
import { NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';
import { facts, proposalJson, readSpeakerDeadlines, slidesJson, speakerIds, stage } from './speaker-board.queries';
import { CONSENT_WORDS } from './speaker.rules';
import { readSpeaker } from './speakers.queries';

type Row = Pick<SpeakerSpace, 'email' | 'photoFileUrl' | 'claimedAt' | 'needs' | 'away' | 'sessions'> & {
  facts: SpeakerFacts;
  answers: SpeakerConsent[];
};

/** Everything one speaker looks after; the same three statements whoever asks. */
export async function readSpeakerSpace(
  db: Queryable,
  eventId: string,
  personId: string,
  language: Language,
  now: Date,
): Promise<SpeakerSpace> {
  const [row] = await db.query<Row>(
    `with stage as (${stage}), own as (
       select distinct on (t.session_id) t.session_id, t.role from stage t where t.person_id::text = $2 order by t.session_id, t.role
     ), shown as (
       select o.session_id as id, o.role, s.id is not null as published,
         coalesce(s.title, d.title) as title, coalesce(s.abstract, d.abstract) as abstract,
         coalesce(s.starts_at, d.starts_at) as starts_at,
         coalesce(s.ends_at, d.starts_at + make_interval(mins => d.minutes)) as ends_at,
         (select r.name from room r where r.id = case when s.id is null then d.room_id else s.room_id end) as room
       from own o left join session s on s.id = o.session_id left join draft_session d on d.id = o.session_id
     )
     select p.email::text, '/api/files/speakers/' || b.photo_file_id as "photoFileUrl", b.claimed_at as "claimedAt",
       ${facts} as facts,
       json_build_object('technical', coalesce(b.technical_needs, ''), 'access', coalesce(b.access_needs, ''),
         'diet', coalesce(b.diet, ''), 'travel', coalesce(b.travel, ''), 'saidAt', b.needs_said_at) as needs,
       (select coalesce(json_agg(json_build_object('id', a.id, 'startsAt', a.starts_at, 'endsAt', a.ends_at) order by a.starts_at, a.id), '[]')
        from speaker_absence a where a.event_id = $1 and a.person_id = p.id) as away,
       (select coalesce(json_agg(c), '[]') from (
          select distinct on (kind) kind, given, wording, answered_at as "answeredAt" from speaker_consent
          where event_id = $1 and person_id = p.id order by kind, answered_at desc, id) c) as answers,
       (select coalesce(json_agg(json_build_object('id', h.id, 'title', h.title, 'abstract', h.abstract, 'role', h.role,
          'startsAt', h.starts_at, 'endsAt', h.ends_at, 'room', h.room, 'isPublished', h.published,
          'withNames', array(select distinct u.given_name || ' ' || u.family_name from stage t join person u on u.id = t.person_id
             where t.session_id = h.id and t.person_id <> p.id order by 1),
          'slides', (select coalesce(json_agg(${slidesJson} order by v.number desc), '[]')
             from speaker_slides v join stored_file f on f.id = v.file_id where v.session_id = h.id),
          'proposal', (select ${proposalJson} from session_proposal w where w.session_id = h.id order by w.proposed_at desc, w.id limit 1)
        ) order by h.starts_at nulls last, h.id), '[]') from shown h) as sessions
     from person p left join speaker_profile b on b.event_id = $1 and b.person_id = p.id
     where p.id::text = $2 and p.id in (${speakerIds})`,
    [eventId, personId],
  );
  if (!row) throw new NotFoundOrNotAllowed();
  const { facts: known, answers, ...space } = row;
  const deadlines = await readSpeakerDeadlines(db, eventId);
  return {
    ...space,
    profile: await readSpeaker(db, eventId, personId),
    deadlines,
    consents: (['PHOTO', 'RECORDING'] as const).map(
      (kind) =>
        answers.find((answer) => answer.kind === kind) ?? {
          kind,
          given: null,
          wording: CONSENT_WORDS[kind][language],
          answeredAt: null,
        },
    ),
    items: speakerChecklist(known, deadlines, now),
  };
}
