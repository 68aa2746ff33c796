import { afterAll, beforeAll, expect, test } from 'vitest';
import { DuplicateEvent, ImportCalendar } from '@parvis/events';
import { Clock, Jobs } from '@parvis/platform';
import { startTestApp, type TestApp } from '@parvis/testing';
import { composeYear, eventsInDepth } from './compose-year';
import { PLANNED_AT } from './business-meetings';
import { DemoYear } from './demo-year';
import { ONLINE_AT } from './online-meetings';
import { PLACES_AT } from './places';
import { ROLE_PEOPLE } from './role-people';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  const year = new DemoYear(
    app.app.get(Clock),
    app.database,
    app.app.get(DuplicateEvent),
    app.app.get(ImportCalendar),
    app.app.get(Jobs),
  );
  expect(await year.isLoaded()).toBe(false);
  await year.load();
  expect(await year.isLoaded()).toBe(true);
});
afterAll(() => app.close());

test('has the next edition of a past event as a draft, moved by whole days', async () => {
  const [draft] = await app.database.query(
    `select e.status, e.starts_at, (select count(*)::int from draft_session d where d.event_id = e.id) as sessions,
       (select count(*)::int from room r where r.event_id = e.id) as rooms, (select count(*)::int from ticket t where t.event_id = e.id) as tickets
     from event e where e.slug = 'medicen-day-2025'`,
  );
  expect(draft).toEqual({
    status: 'DRAFT',
    starts_at: new Date('2025-09-30T07:00Z'),
    sessions: 22,
    rooms: 2,
    tickets: 0,
  });
});

test.each([
  {
    slug: PLACES_AT,
    ways: { tickets: 31, asked: 4, claimed: 3, kept: 3, waiting: 3, offered: 1, codes: 3, invited: 8, silent: 4 },
  },
  {
    slug: 'chirurgie-4-0-2024',
    ways: { tickets: 300, asked: 4, claimed: 6, kept: 9, waiting: 3, offered: 1, codes: 3, invited: 12, silent: 5 },
  },
])('has every way to a place at $slug, which nobody can overfill', async ({ slug, ways }) => {
  expect(
    await one(
      `select (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') tickets,
         (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'PENDING') asked,
         (select count(*)::int from place p where p.event_id = e.id and p.claimed_ticket_id is not null) claimed,
         (select count(*)::int from place p where p.event_id = e.id and p.claimed_ticket_id is null) kept,
         (select count(*)::int from waiting_entry w where w.event_id = e.id and w.status = 'WAITING') waiting,
         (select count(*)::int from waiting_entry w where w.event_id = e.id and w.status = 'OFFERED') offered,
         (select count(*)::int from code c where c.event_id = e.id) codes,
         (select count(*)::int from invitation i where i.event_id = e.id) invited,
         (select count(*)::int from invitation i where i.event_id = e.id and i.opened_at is null) silent
       from event e where e.slug = $1`,
      [slug],
    ),
  ).toEqual(ways);
  const overfull = await app.database.query(
    `select q.name from quota q join event e on e.id = q.event_id, lateral (
       select (select count(*) from ticket t join ticket_kind_quota x on x.kind_id = t.kind_id
           where x.quota_id = q.id and t.status in ('PENDING', 'CONFIRMED'))
         + (select count(*) from place p join ticket_kind_quota x on x.kind_id = p.kind_id
           where x.quota_id = q.id and p.claimed_ticket_id is null)
         + (select coalesce(sum(w.places), 0) from waiting_entry w join ticket_kind_quota x on x.kind_id = w.kind_id
           where x.quota_id = q.id and w.status = 'OFFERED') as taken) t
     where e.slug = $1 and t.taken > q.size`,
    [slug],
  );
  expect(overfull).toEqual([]);
});

test('has a coming event of 650 people whose 3,000 requests wait for a plan', async () => {
  expect(
    await one(
      `select (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') tickets,
         (select count(*)::int from meeting_request r where r.event_id = e.id and r.status in ('ACCEPTED', 'PENDING')) requests,
         (select count(*)::int from meeting_table t where t.event_id = e.id and t.exhibitor_id is null) tables,
         (select count(*)::int from meeting_table t where t.event_id = e.id and t.exhibitor_id is not null) booths,
         (select count(*)::int from meeting_zone z where z.event_id = e.id) zones,
         (select count(*)::int from slot s where s.event_id = e.id) slots,
         (select count(*)::int from meeting m where m.event_id = e.id) meetings
       from event e where e.slug = $1`,
      [PLANNED_AT],
    ),
  ).toEqual({ tickets: 650, requests: 3000, tables: 70, booths: 40, zones: 3, slots: 27, meetings: 0 });
});

test('has a coming event online, where each meeting has a room by video and nobody is in two of them', async () => {
  expect(
    await one(
      `select (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') tickets,
         (select count(*)::int from meeting_table t where t.event_id = e.id and t.video_url ~ '^https://') rooms,
         (select count(*)::int from meeting m where m.event_id = e.id and m.status = 'BOOKED') meetings,
         (select count(*)::int from meeting_request r where r.event_id = e.id and r.status = 'PENDING') pending,
         (select array_agg(distinct p.email::text) from seat s join slot l on l.id = s.slot_id and l.starts_at < '2025-01-16T08:40Z'
            join person p on p.id = s.person_id where l.event_id = e.id and p.email ~ 'camille.aubertin|noe.lambrey') as first
       from event e where e.slug = $1 and e.format = 'ONLINE'`,
      [ONLINE_AT],
    ),
  ).toEqual({
    tickets: 24,
    rooms: 6,
    meetings: 36,
    pending: 12,
    first: ['camille.aubertin@example.org', 'noe.lambrey@example.org'],
  });
});

const one = async <Row>(sql: string, parameters: unknown[] = []) => (await app.database.query<Row>(sql, parameters))[0];

test('has the whole calendar and the four events in depth at their size', async () => {
  expect(
    await one(
      `select count(*)::int n from event where status = 'PUBLISHED' and starts_at between '2024-01-01' and '2025-01-01'`,
    ),
  ).toEqual({
    n: 43,
  });
  const sizes = await app.database.query(
    `select e.slug, (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') tickets,
       (select count(distinct person_id)::int from session_speaker s join session on session.id = s.session_id where session.event_id = e.id) speakers,
       (select count(*)::int from exhibitor x where x.event_id = e.id) booths,
       (select count(*)::int from sequence s where s.event_id = e.id) sequences
     from event e where e.slug = any ($1) order by e.starts_at`,
    [['congres-france-bioproduction-2024', 'medicen-day-2024', 'chirurgie-4-0-2024']],
  );
  expect(sizes).toEqual([
    { slug: 'congres-france-bioproduction-2024', tickets: 650, speakers: 52, booths: 40, sequences: 4 },
    { slug: 'medicen-day-2024', tickets: 400, speakers: 38, booths: 0, sequences: 5 },
    { slug: 'chirurgie-4-0-2024', tickets: 300, speakers: 84, booths: 20, sequences: 4 },
  ]);
});

test('has the first edition of the congress of surgery, to compare the second to', async () => {
  const first = await one(
    `select e.published_participants as published, (select count(*)::int from ticket t where t.event_id = e.id) as tickets
     from event e where e.slug = 'chirurgie-du-futur-2021'`,
  );
  expect(first).toEqual({ published: 144, tickets: 144 });
});

test('asks questions at two events, which are answered', async () => {
  const asked = await app.database.query(
    `select e.slug, count(distinct q.id)::int as questions, count(a.*)::int > 300 as "areAnswered"
     from form_question q join event e on e.id = q.event_id left join ticket_answer a on a.question_id = q.id
     where e.status = 'PUBLISHED' group by e.slug order by e.slug`,
  );
  expect(asked).toEqual([
    { slug: 'chirurgie-4-0-2024', questions: 8, areAnswered: true },
    { slug: 'medicen-day-2024', questions: 3, areAnswered: true },
  ]);
});

test('has pages that representatives keep, and something of each kind that waits for staff', async () => {
  const waiting = await one(
    `select (select count(*)::int from organisation_change where name is not null and decided_at is null) as names,
       (select count(*)::int from organisation_change where logo_id is not null and decided_at is null) as logos,
       (select count(*)::int from organisation_representative where state = 'ASKED') as asked,
       (select count(*)::int from organisation_representative where state = 'ACTIVE') > 20 as "areKept"`,
  );
  expect(waiting).toEqual({ names: 1, logos: 1, asked: 1, areKept: true });
  const [staff] = await app.database.query<{ id: string }>('select person_id as id from staff_member limit 1');
  const { data } = await (await app.as(staff!.id)).graphql('{ organisationQueue { duplicates { sameDomain } } }');
  const domains = data.organisationQueue.duplicates.map(({ sameDomain }: { sameDomain: boolean }) => sameDomain);
  expect(domains.toSorted()).toEqual([false, true]);
});

test('has the members of the end of 2024 by college', async () => {
  const members = await app.database.query(
    `select college, count(*)::int n from organisation
     where member_from <= '2024-11-28' and (member_until is null or member_until > '2024-11-28') group by college order by college`,
  );
  expect(members).toEqual([
    { college: 'LARGE_COMPANY', n: 33 },
    { college: 'LOCAL_AUTHORITY', n: 15 },
    { college: 'RESEARCH', n: 31 },
    { college: 'SME', n: 342 },
  ]);
});

test('has the single answers of which the three printed rows are made', async () => {
  const rows = await app.database.query(
    `select e.slug, count(*) filter (where q.topic = 'SATISFACTION' and a.value = 4)::int very,
       count(*) filter (where q.topic = 'SATISFACTION' and a.value = 3)::int satisfied,
       sum(a.value) filter (where q.topic = 'PARTNER_CLUB_INFORMATION')::int information,
       sum(a.value) filter (where q.topic = 'SESSION_GRADE')::int grade
     from answer a join question q on q.id = a.question_id join poll p on p.id = q.poll_id join event e on e.id = p.event_id
     where e.kind = 'NEW_MEMBER_SESSION' group by e.slug order by e.slug`,
  );
  expect(rows).toEqual([
    { slug: 'session-des-nouveaux-adherents-1-2024', very: 7, satisfied: 5, information: 49, grade: 99 },
    { slug: 'session-des-nouveaux-adherents-2-2024', very: 6, satisfied: 2, information: 36, grade: 72 },
    { slug: 'session-des-nouveaux-adherents-3-2024', very: 4, satisfied: 4, information: 30, grade: 70 },
  ]);
});

test('only those who were there answered a survey', async () => {
  const absent = await app.database.query(
    `select v.person_id from vote v join poll p on p.id = v.poll_id
     where not exists (select from ticket t join stay s on s.ticket_id = t.id
       where t.event_id = p.event_id and t.person_id = v.person_id)`,
  );
  expect(absent).toEqual([]);
});

test('puts nobody into two places at once', async () => {
  const clashes = await app.database.query(
    `with place as (
       select s.event_id, x.person_id, s.starts_at, s.ends_at, s.id from session_speaker x join session s on s.id = x.session_id
       union all select s.event_id, x.person_id, s.starts_at, s.ends_at, s.id from session_follow x join session s on s.id = x.session_id
       union all select l.event_id, x.person_id, l.starts_at, l.ends_at, x.meeting_id from seat x join slot l on l.id = x.slot_id
         where x.meeting_id is not null and x.person_id is not null
     )
     select a.person_id from place a join place b on a.person_id = b.person_id and a.id < b.id
       and a.starts_at < b.ends_at and b.starts_at < a.ends_at`,
  );
  expect(clashes).toEqual([]);
  const rooms = await app.database.query(
    `select a.title from session a join session b on a.room_id = b.room_id and a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at`,
  );
  expect(rooms).toEqual([]);
});

test('books each meeting with three seats and seats whoever speaks during a slot', async () => {
  expect(
    await one(
      `select count(*)::int n from meeting m where m.status = 'BOOKED' and (select count(*) from seat s where s.meeting_id = m.id) <> 3`,
    ),
  ).toEqual({ n: 0 });
  expect(await one(`select count(*)::int n from seat where session_id is not null`)).not.toEqual({ n: 0 });
  const figures = await app.database.query<{ slug: string; asked: number; booked: number }>(
    `select e.slug, count(*)::int asked, count(*) filter (where r.status = 'ACCEPTED')::int booked
     from meeting_request r join event e on e.id = r.event_id group by e.slug order by e.slug`,
  );
  for (const { asked, booked } of figures) expect(booked / asked).toBeGreaterThan(0.45);
});

test('gives workshops at most their seats, and lets people register at the congress that is about to begin', async () => {
  expect(
    await one(
      `select count(*)::int n from session s where s.capacity < (select count(*) from session_follow f where f.session_id = s.id)`,
    ),
  ).toEqual({ n: 0 });
  expect(
    await one(
      `select q.size - (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') as left from quota q join event e on e.id = q.event_id where e.slug = 'chirurgie-4-0-2024'`,
    ),
  ).toEqual({ left: 40 });
});

test('has something waiting for each person who gets a sign-in link', async () => {
  const people = await app.database.query(
    `select p.email, (select count(*)::int from meeting_request r where r.to_person_id = p.id and r.status = 'PENDING'
         and r.event_id = (select id from event where slug = 'chirurgie-4-0-2024')) received,
       (select count(*)::int from session_speaker x where x.person_id = p.id) speaks,
       (select count(*)::int from session_follow f where f.person_id = p.id) follows,
       (select count(*)::int from exhibitor_member x where x.person_id = p.id) booths,
       (select count(*)::int from staff_member x where x.person_id = p.id) staff,
       coalesce((select array_agg(distinct role order by role) from event_role x where x.person_id = p.id), '{}') roles,
       (select count(*)::int from scan s join ticket t on t.id = s.ticket_id where t.person_id = p.id) scans
     from person p where p.email = any ($1) order by p.email`,
    [ROLE_PEOPLE.map(({ email }) => email)],
  );
  const none = { received: 0, speaks: 0, follows: 0, booths: 0, staff: 0, scans: 0 };
  expect(people).toEqual([
    { ...none, email: 'bastien.orsel@example.org', staff: 1, roles: [] },
    { ...none, email: 'camille.aubertin@example.org', received: 2, follows: 3, roles: ['ATTENDEE'] },
    { ...none, email: 'helene.vasseroy@example.org', received: 2, speaks: 2, roles: ['ATTENDEE', 'SPEAKER'] },
    { ...none, email: 'ines.carpentras@example.org', staff: 1, roles: [] },
    { ...none, email: 'lila.fontrieu@example.org', roles: ['DESK'] },
    { ...none, email: 'malik.desroches@example.org', roles: ['ORGANISER'] },
    { ...none, email: 'noe.lambrey@example.org', received: 2, booths: 1, roles: ['ATTENDEE', 'EXHIBITOR'] },
    { ...none, email: 'solene.marquay@example.org', staff: 1, roles: [] },
    { ...none, email: 'yanis.delcourt@example.org', roles: ['MODERATOR'] },
  ]);
});

test('has every text in both languages, with the spaces and apostrophes that French wants', async () => {
  const columns = await app.database.query<{ from: string; name: string }>(
    `select table_name as "from", column_name as name from information_schema.columns
     where table_schema = 'public' and data_type = 'jsonb' and column_name <> 'options' and table_name <> 'programme_version'`,
  );
  expect(columns.map(({ from, name }) => `${from}.${name}`)).toEqual(
    expect.arrayContaining([
      'event.summary',
      'session.abstract',
      'exhibitor.description',
      'speaker_profile.biography',
      'poll.title',
    ]),
  );
  for (const { from, name } of columns) {
    const texts = await app.database.query<{ fr: string | null; en: string | null }>(
      `select "${name}" ->> 'fr' as fr, "${name}" ->> 'en' as en from "${from}" where "${name}" ?| array['fr', 'en']`,
    );
    expect(
      texts.filter(({ fr, en }) => !fr || !en),
      `${from}.${name}`,
    ).toEqual([]);
    // The titles of the calendar are as its makers typed them.
    if (from === 'event' && name === 'title') continue;
    expect(
      texts.filter(({ fr }) => /[ \p{L}][;!?»]|« | :|'/u.test(fr!)),
      `${from}.${name}`,
    ).toEqual([]);
  }
});

test('nobody says of a session what somebody else said of it', async () => {
  const [said] = await app.database.query<{ texts: number; same: number }>(
    `select count(*)::int as texts, (count(*) - count(distinct (session_id, text)))::int as same from session_feedback where text <> ''`,
  );
  expect(said!.texts).toBeGreaterThan(40);
  expect(said!.same).toBe(0);
});

test('is the same year each time', () => {
  const ids = new Map(eventsInDepth.map(({ slug }) => [slug, slug]));
  const first = composeYear(ids);
  const second = composeYear(ids);
  expect(second.of('person')).toEqual(first.of('person'));
  expect(second.of('meeting')).toEqual(first.of('meeting'));
  expect(composeYear(ids, 1).of('person')).not.toEqual(first.of('person'));
});

test('names addresses of nobody', async () => {
  expect(
    await app.database.query(`select email from person where email !~ '@([a-z0-9-]+\\.)?example\\.(org|com)$'`),
  ).toEqual([]);
});
