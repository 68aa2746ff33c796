import type { SpeakerBoard, SpeakerBoardRow, SpeakerDeadlines } from '@parvis/contract/resolvers';
import { type SpeakerFacts, speakerChecklist, type SpeakerDueDates } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** Who is on the stage of event `$1`, in the programme that visitors see or on the table. */
export const stage = `
  select x.session_id, x.person_id, x.role from session_speaker x join session s on s.id = x.session_id where s.event_id = $1
  union
  select x.session_id, x.person_id, x.role from draft_session_speaker x join draft_session d on d.id = x.session_id
  where d.event_id = $1`;

/** Everybody who speaks at event `$1`, or was asked to. */
export const speakerIds = `
  select person_id from event_role where event_id = $1 and role = 'SPEAKER' union select person_id from stage`;

/** Slides of the table alias `v`, as JSON. */
export const slidesJson = `json_build_object('id', v.id, 'sessionId', v.session_id, 'number', v.number, 'name', f.name,
  'size', f.size, 'url', '/api/files/slides/' || v.id, 'handedInAt', v.handed_in_at, 'isLate', v.is_late,
  'by', coalesce((select u.given_name || ' ' || u.family_name from person u where u.id = v.person_id), ''))`;

/** Proposals of alias `w` with what the session says now, as JSON. */
export const proposalJson = `json_build_object('id', w.id, 'sessionId', w.session_id, 'title', w.title,
  'abstract', w.abstract, 'state', w.state, 'answer', w.answer, 'proposedAt', w.proposed_at,
  'by', (select u.given_name || ' ' || u.family_name from person u where u.id = w.person_id),
  'titleNow', coalesce((select title from draft_session where id = w.session_id), (select title from session where id = w.session_id), w.title),
  'abstractNow', coalesce((select abstract from draft_session where id = w.session_id), (select abstract from session where id = w.session_id), w.abstract))`;

/** What is known of person `p` with profile `b`: the facts of the checklist. */
export const facts = `json_build_object(
  'hasPhoto', b.photo_file_id is not null,
  'hasBiographyFr', coalesce(b.biography ->> 'fr', '') <> '', 'hasBiographyEn', coalesce(b.biography ->> 'en', '') <> '',
  'hasAnsweredConsents', (select count(distinct c.kind) from speaker_consent c where c.event_id = $1 and c.person_id = p.id) = 2,
  'hasToldNeeds', b.needs_said_at is not null,
  'presents', (select count(distinct session_id) from stage t where t.person_id = p.id and t.role in ('SPEAKER', 'PANELLIST')),
  'presentsWithSlides', (select count(distinct t.session_id) from stage t join speaker_slides v on v.session_id = t.session_id
     where t.person_id = p.id and t.role in ('SPEAKER', 'PANELLIST')))`;

export async function readSpeakerDeadlines(
  db: Queryable,
  eventId: string,
): Promise<SpeakerDeadlines & SpeakerDueDates> {
  const [row] = await db.query<SpeakerDeadlines & SpeakerDueDates>(
    `select profile_due_at as "profileDueAt", slides_due_at as "slidesDueAt", takes_late_slides as "takesLateSlides"
     from speaker_deadlines where event_id = $1`,
    [eventId],
  );
  return row ?? { profileDueAt: null, slidesDueAt: null, takesLateSlides: true };
}

type Row = Omit<SpeakerBoardRow, 'items'> & { facts: SpeakerFacts };

/** Three statements, however many speak. */
export async function readSpeakerBoard(db: Queryable, eventId: string, now: Date): Promise<SpeakerBoard> {
  const deadlines = await readSpeakerDeadlines(db, eventId);
  const rows = await db.query<Row>(
    `with stage as (${stage}), titled as (
       select id, title, starts_at from draft_session where event_id = $1
       union all select id, title, starts_at from session s where event_id = $1
         and not exists (select from draft_session d where d.id = s.id)
     )
     select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email::text, o.name as "organisationName",
       '/api/files/speakers/' || b.photo_file_id as "photoFileUrl", b.invited_at as "invitedAt", b.claimed_at as "claimedAt",
       b.reminded_at as "remindedAt", ${facts} as facts,
       (select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title) order by d.starts_at, d.id), '[]')
        from titled d where d.id in (select session_id from stage t where t.person_id = p.id)) as sessions,
       (select coalesce(json_agg(${slidesJson} order by v.session_id, v.number desc), '[]')
        from speaker_slides v join stored_file f on f.id = v.file_id
        where v.session_id in (select session_id from stage t where t.person_id = p.id)) as slides
     from person p left join organisation o on o.id = p.organisation_id
     left join speaker_profile b on b.event_id = $1 and b.person_id = p.id
     where p.id in (${speakerIds})
     order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id`,
    [eventId],
  );
  const [parts] = await db.query<Pick<SpeakerBoard, 'proposals' | 'sessions'>>(
    `select (select coalesce(json_agg(${proposalJson} order by w.proposed_at), '[]')
         from session_proposal w where w.event_id = $1 and w.state = 'PENDING') as proposals,
       (select coalesce(json_agg(json_build_object('id', id, 'title', title) order by starts_at, id), '[]')
         from draft_session where event_id = $1 and kind not in ('BREAK', 'NETWORKING')) as sessions`,
    [eventId],
  );
  return {
    deadlines,
    ...parts!,
    rows: rows.map(({ facts: known, ...row }) => ({ ...row, items: speakerChecklist(known, deadlines, now) })),
  };
}
