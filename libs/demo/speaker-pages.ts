import sharp from 'sharp';
import { CONSENT_WORDS } from '@parvis/profiles';
import type { Tx } from '@parvis/platform';
import { rolePerson } from './role-people';

/** Grounds and shapes of the portraits: somebody is there, nobody is shown. */
const TINTS = [
  ['#d3e8e9', '#0b6b74'],
  ['#fddcd3', '#a3401f'],
  ['#e3e6f5', '#3d4a8a'],
  ['#e5efd8', '#48702a'],
  ['#f6e7c8', '#8a6410'],
  ['#ecdff0', '#71407f'],
] as const;

const silhouette = (ground: string, shape: string) => `
  <svg xmlns="http://www.w3.org/2000/svg" width="320" height="320">
    <rect width="320" height="320" fill="${ground}"/>
    <circle cx="160" cy="126" r="58" fill="${shape}"/>
    <path d="M48 320c0-74 50-116 112-116s112 42 112 116z" fill="${shape}"/>
  </svg>`;

const SLIDES =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n'.concat(
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  );

/**
 * The speakers of Chirurgie 4.0 on the morning of the congress: most have given everything, some miss this or that,
 * a few never opened their page. The one with a sign-in link has a portrait, consents and slides to hand in.
 */
export async function addSpeakerPages(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `insert into speaker_deadlines (event_id, profile_due_at, slides_due_at, takes_late_slides)
     values ($1, '2024-11-15T18:00+01:00', '2024-11-27T18:00+01:00', true)`,
    [eventId],
  );
  const pictures = await Promise.all(
    TINTS.map(([ground, shape]) =>
      sharp(Buffer.from(silhouette(ground, shape)))
        .webp({ quality: 80 })
        .toBuffer(),
    ),
  );
  // What each has done follows from where they stand in the list: the same year each time.
  await tx.query(
    `create temporary table demo_speaker on commit drop as
     select p.id, p.email = $2 as is_role, row_number() over (order by p.family_name, p.given_name, p.id)::int as n
     from person p join event_role r on r.person_id = p.id and r.event_id = $1 and r.role = 'SPEAKER'`,
    [eventId, rolePerson('SPEAKER').email],
  );
  await tx.query(
    `with drawn as (
       select d.id, gen_random_uuid() as file, $2::bytea[] as pictures, 1 + d.n % 6 as tint
       from demo_speaker d where d.n % 6 <> 0 and not d.is_role
     ), kept as (
       insert into stored_file (id, sha256, media_type, name, size, content, created_at)
       select file, sha256(pictures[tint]), 'image/webp', 'portrait.webp', length(pictures[tint]), pictures[tint],
         '2024-11-05T10:00+01:00' from drawn
     )
     update speaker_profile b set photo_file_id = drawn.file from drawn where b.event_id = $1 and b.person_id = drawn.id`,
    [eventId, pictures],
  );
  await tx.query(
    `update speaker_profile b set
       invited_at = '2024-10-07T09:00+02:00',
       claimed_at = case when d.n % 12 <> 0 and not d.is_role then '2024-10-07T12:00+02:00'::timestamptz + make_interval(hours => d.n * 5) end,
       reminded_at = case when d.n % 6 = 0 then '2024-11-14T10:00+01:00'::timestamptz end,
       needs_said_at = case when d.n % 5 <> 0 and not d.is_role then '2024-11-06T10:00+01:00'::timestamptz end,
       diet = case when d.n % 7 = 1 then 'Végétarien' else '' end,
       technical_needs = case when d.n % 8 = 2 then 'Une vidéo avec le son' else '' end,
       travel = case when d.n % 3 = 1 then 'Train, arrivée jeudi à 8\u202fh\u202f10' else '' end
     from demo_speaker d where b.event_id = $1 and b.person_id = d.id`,
    [eventId],
  );
  await tx.query(
    `insert into speaker_consent (event_id, person_id, kind, given, wording, answered_at)
     select $1, d.id, k.kind, k.kind = 'PHOTO' or d.n % 7 <> 0, k.wording, '2024-11-06T10:00+01:00'
     from demo_speaker d, jsonb_each_text($2::jsonb) as k (kind, wording) where d.n % 8 <> 0 and not d.is_role`,
    [eventId, JSON.stringify({ PHOTO: CONSENT_WORDS.PHOTO.FR, RECORDING: CONSENT_WORDS.RECORDING.FR })],
  );
  await addSlides(tx, eventId);
  await tx.query(
    `insert into session_proposal (event_id, session_id, person_id, title, abstract, state, answer, proposed_at)
     select $1, s.id, d.id, $2, $3, 'PENDING', '', '2024-11-27T17:20+01:00'
     from demo_speaker d join session_speaker x on x.person_id = d.id join session s on s.id = x.session_id
     where s.event_id = $1 and d.n % 6 = 1 and s.kind = 'TALK' order by s.starts_at desc, d.n limit 1`,
    [eventId, PROPOSED.title, PROPOSED.abstract],
  );
}

const PROPOSED = {
  title: { fr: 'Le bloc connecté, un an après', en: 'The connected operating room, one year on' },
  abstract: {
    fr: 'Ce que l’équipe a gardé, ce qu’elle a abandonné, et ce que les patients en disent.',
    en: 'What the team kept, what it dropped, and what patients say of it.',
  },
};

/** Of two presentations in three; one version, or two, and a late one here and there. */
async function addSlides(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `with handed as (
       select distinct on (s.id, v.number) s.id as session, d.id as person, v.number, gen_random_uuid() as file,
         case when d.n % 5 = 3 then '2024-11-28T07:40+01:00'::timestamptz
           else '2024-11-20T10:00+01:00'::timestamptz + make_interval(hours => d.n) end + make_interval(mins => v.number) as at
       from demo_speaker d join session_speaker x on x.person_id = d.id and x.role in ('SPEAKER', 'PANELLIST')
       join session s on s.id = x.session_id and s.event_id = $1
       join generate_series(1, 2) as v (number) on v.number = 1 or d.n % 4 = 1
       where d.n % 3 <> 0 and not d.is_role
         and not exists (select from session_speaker o join demo_speaker r on r.id = o.person_id and r.is_role where o.session_id = s.id)
       order by s.id, v.number, d.n
     ), kept as (
       insert into stored_file (id, sha256, media_type, name, size, content, created_at)
       select file, sha256($2::bytea), 'application/pdf', 'presentation-v' || number || '.pdf', length($2::bytea), $2::bytea, at
       from handed
     )
     insert into speaker_slides (event_id, session_id, number, person_id, file_id, handed_in_at, is_late)
     select $1, session, number, person, file, at, at > '2024-11-27T18:00+01:00' from handed`,
    [eventId, Buffer.from(SLIDES)],
  );
}
