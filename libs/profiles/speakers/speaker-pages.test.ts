import sharp from 'sharp';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole, makeEvent, makePerson, makeTicket, startTestApp, statementsOf, type TestApp } from '@parvis/testing';

const SPACE = `claimedAt photoFileUrl items { key state } needs { diet saidAt } away { id } consents { kind given wording answeredAt }
  sessions { id isPublished withNames slides { number isLate url name by } proposal { state answer } }`;
const MINE = `query ($slug: String!) { event(slug: $slug) { mySpeakerSpace { ${SPACE} } } }`;
const BOARD = `query ($slug: String!) { event(slug: $slug) { speakerBoard { deadlines { profileDueAt takesLateSlides } proposals { id titleNow { fr } title { fr } }
  rows { personId name email invitedAt claimedAt remindedAt items { key state } sessions { id } slides { number } } } } }`;
const THEIRS = `query ($slug: String!, $id: ID!) { event(slug: $slug) { speakerSpace(personId: $id) { email } } }`;
const SAVE = `mutation ($input: SpeakerProfileInput!) { saveSpeakerProfile(input: $input) { __typename ... on InvalidInput { errors { field code } } } }`;
const NEEDS = `mutation ($input: SpeakerNeedsInput!) { saveSpeakerNeeds(input: $input) { __typename } }`;
const CLAIM = `mutation ($eventId: ID!) { claimSpeakerSpace(eventId: $eventId) { claimedAt } }`;
const CONSENT = `mutation ($input: SpeakerConsentInput!) { answerSpeakerConsent(input: $input) { __typename ... on InvalidInput { errors { field } } } }`;
const AWAY = `mutation ($input: OwnAbsenceInput!) { addOwnAbsence(input: $input) { __typename ... on SpeakerSpaceSaved { space { away { id } } } } }`;
const BACK = `mutation ($eventId: ID!, $id: ID!) { removeOwnAbsence(eventId: $eventId, id: $id) { away { id } } }`;
const PROPOSE = `mutation ($input: SessionProposalInput!) { proposeSessionWords(input: $input) { __typename } }`;
const DECIDE = `mutation ($eventId: ID!, $id: ID!, $accept: Boolean!, $answer: String!) { decideSessionProposal(eventId: $eventId, id: $id, accept: $accept, answer: $answer)
  { __typename ... on InvalidInput { errors { field code } } } }`;
const INVITE = `mutation ($input: SpeakerInvitationsInput!) { inviteSpeakers(input: $input) { __typename
  ... on SpeakersInvited { applied invited lines { email change } } ... on InvalidInput { errors { field code } } ... on InvitationsRefused { faults { code } } } }`;
const REMIND = `mutation ($eventId: ID!, $ids: [ID!]!) { remindSpeakers(eventId: $eventId, personIds: $ids) }`;
const DUE = `mutation ($input: SpeakerDeadlinesInput!) { saveSpeakerDeadlines(input: $input) { __typename } }`;
const NO_PHOTO = `mutation ($eventId: ID!, $id: ID) { removeSpeakerPhoto(eventId: $eventId, personId: $id) { photoFileUrl } }`;
const CARDS = `query ($slug: String!) { event(slug: $slug) { speakers { personId photoUrl links { kind url } } } }`;

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const portrait = () =>
  sharp({ create: { width: 500, height: 600, channels: 3, background: '#2277aa' } })
    .jpeg()
    .toBuffer();

describe('the page of a speaker', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let elsewhere: { id: string; slug: string };
  let people: Record<
    'speaker' | 'other speaker' | 'speaker elsewhere' | 'exhibitor' | 'attendee' | 'organiser' | 'staff',
    string
  >;
  let sessionId: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const { database: db } = test;
    test.travelTo('2024-09-01T08:00:00Z');
    event = await makeEvent(db);
    elsewhere = await makeEvent(db);
    people = {
      speaker: await makePerson(db),
      'other speaker': await makePerson(db),
      'speaker elsewhere': await makePerson(db),
      exhibitor: await makePerson(db),
      attendee: await makePerson(db),
      organiser: await makePerson(db),
      staff: await makePerson(db, { isStaff: true }),
    };
    for (const who of ['speaker', 'other speaker'] as const) await giveRole(db, event.id, people[who], 'SPEAKER');
    await giveRole(db, elsewhere.id, people['speaker elsewhere'], 'SPEAKER');
    await giveRole(db, event.id, people.exhibitor, 'EXHIBITOR');
    await giveRole(db, event.id, people.organiser, 'ORGANISER');
    await makeTicket(db, event.id, people.attendee);
    sessionId = await makeDraft(event.id, people.speaker);
  });

  async function makeDraft(eventId: string, personId: string): Promise<string> {
    const [draft] = await test.database.query<{ id: string }>(
      `with draft as (
         insert into draft_session (event_id, kind, title, abstract, language, starts_at, minutes, changed_at)
         values ($1, 'TALK', '{"fr": "Avant", "en": "Before"}', '{"fr": "", "en": ""}', 'FR', '2024-10-01T08:00Z', 30, '2024-08-01') returning id)
       insert into draft_session_speaker (session_id, person_id, role, position) select id, $2, 'SPEAKER', 0 from draft returning session_id as id`,
      [eventId, personId],
    );
    return draft!.id;
  }
  const as = async (who: keyof typeof people, query: string, variables: object) =>
    (await test.as(people[who])).graphql(query, variables);
  const post = async (who: keyof typeof people | undefined, path: string, bytes: Buffer) => {
    const call = request(test.url).post(path).set('Content-Type', 'application/octet-stream');
    if (who) call.set('Cookie', (await test.as(people[who])).cookie);
    return call.send(bytes);
  };
  const photoPath = (of = people.speaker) => `/api/events/${event.id}/speakers/${of}/photo`;
  const slidesPath = (name: string, more = '') =>
    `/api/events/${event.id}/sessions/${sessionId}/slides?name=${encodeURIComponent(name)}${more}`;
  const mine = async (who: keyof typeof people = 'speaker') =>
    (await as(who, MINE, { slug: event.slug })).data.event.mySpeakerSpace;
  const profile = (fields: object = {}) => ({
    eventId: event.id,
    biographyFr: 'Bonjour',
    biographyEn: 'Hello',
    ...fields,
  });
  const needs = (fields: object = {}) => ({
    eventId: event.id,
    technical: '',
    access: '',
    diet: 'Sans gluten',
    travel: '',
    ...fields,
  });
  const agree = async (kind: string, given: boolean) => {
    const { wording } = (await mine()).consents.find((one: { kind: string }) => one.kind === kind);
    return as('speaker', CONSENT, { input: { eventId: event.id, kind, given, wording } });
  };

  it('is open to whoever may, for each operation, and to nobody else', async () => {
    const eventId = event.id;
    const { slug } = event;
    const words = { fr: 'Après', en: 'After' };
    const of = people.speaker;
    const acts: Record<string, (who: keyof typeof people) => Promise<unknown>> = {
      'own page': (who) => as(who, MINE, { slug }),
      'claim it': (who) => as(who, CLAIM, { eventId }),
      'save own profile': (who) => as(who, SAVE, { input: profile() }),
      'save own needs': (who) => as(who, NEEDS, { input: needs() }),
      'remove own photo': (who) => as(who, NO_PHOTO, { eventId }),
      'answer a consent': (who) => as(who, CONSENT, { input: { eventId, kind: 'PHOTO', given: true, wording: 'x' } }),
      'be away': (who) =>
        as(who, AWAY, { input: { eventId, startsAt: '2024-10-01T08:00Z', endsAt: '2024-10-01T09:00Z' } }),
      'be back': (who) => as(who, BACK, { eventId, id: 'x' }),
      'propose words': (who) => as(who, PROPOSE, { input: { eventId, sessionId, title: words, abstract: words } }),
      'the page of a speaker': (who) => as(who, THEIRS, { slug, id: people['other speaker'] }),
      'save their profile': (who) => as(who, SAVE, { input: profile({ personId: people['other speaker'] }) }),
      'save their needs': (who) => as(who, NEEDS, { input: needs({ personId: people['other speaker'] }) }),
      'remove their photo': (who) => as(who, NO_PHOTO, { eventId, id: people['other speaker'] }),
      'read the board': (who) => as(who, BOARD, { slug }),
      invite: (who) => as(who, INVITE, { input: { eventId, text: 'a@example.org;A;B', sessionIds: [], apply: false } }),
      remind: (who) => as(who, REMIND, { eventId, ids: [] }),
      'set deadlines': (who) => as(who, DUE, { input: { eventId, takesLateSlides: true } }),
      'read the table': async (who) => (await test.as(people[who])).get(`/api/events/${eventId}/speakers.csv`),
      'send a photo': async (who) => post(who, photoPath(of), await portrait()),
      'send slides': async (who) => post(who, slidesPath('a.pdf'), pdf),
    };
    const matrix: Record<string, string[]> = {};
    for (const [act, attempt] of Object.entries(acts)) {
      for (const who of Object.keys(people) as (keyof typeof people)[]) {
        const answer = (await attempt(who)) as { errors?: { extensions: { code: string } }[]; status?: number };
        const refused = answer.errors
          ? answer.errors[0]!.extensions.code
          : answer.status === 404
            ? 'NOT_FOUND_OR_NOT_ALLOWED'
            : undefined;
        expect([undefined, 'NOT_FOUND_OR_NOT_ALLOWED'], `${act} by ${who}`).toContain(refused);
        if (!refused) (matrix[act] ??= []).push(who);
      }
    }
    const own = ['speaker', 'other speaker'];
    const team = ['organiser', 'staff'];
    expect(matrix).toEqual({
      'own page': own,
      'claim it': own,
      'save own profile': own,
      'save own needs': own,
      'remove own photo': own,
      'answer a consent': own,
      'be away': own,
      'be back': own,
      'propose words': ['speaker'],
      'the page of a speaker': team,
      // The other speaker is at home there.
      'save their profile': ['other speaker', ...team],
      'save their needs': ['other speaker', ...team],
      'remove their photo': ['other speaker', ...team],
      'read the board': team,
      invite: team,
      remind: team,
      'set deadlines': team,
      'read the table': team,
      'send a photo': ['speaker', ...team],
      'send slides': ['speaker'],
    });
  });

  it('is claimed once, and what is missing goes as it is done, the same for the speaker and for staff', async () => {
    expect((await mine()).items.map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('MISSING'));
    await as('speaker', CLAIM, { eventId: event.id });
    test.travelTo('2024-09-02T08:00:00Z');
    expect((await as('speaker', CLAIM, { eventId: event.id })).data.claimSpeakerSpace.claimedAt).toMatch(
      /^2024-09-01T08:00/,
    );
    await as('speaker', SAVE, { input: profile() });
    await as('speaker', NEEDS, { input: needs() });
    await agree('PHOTO', true);
    expect((await mine()).items.find(({ key }: { key: string }) => key === 'CONSENT').state).toBe('MISSING');
    await agree('RECORDING', false);
    await post('speaker', photoPath(), await portrait());
    await post('speaker', slidesPath('a.pdf'), pdf);
    const done = (await mine()).items;
    expect(done.every(({ state }: { state: string }) => state === 'DONE')).toBe(true);
    const { rows } = (await as('staff', BOARD, { slug: event.slug })).data.event.speakerBoard;
    expect(rows.find(({ personId }: { personId: string }) => personId === people.speaker).items).toEqual(done);
    expect(rows).toHaveLength(2);
  });

  it('is read in as many statements for one speaker as for many', async () => {
    const board = async () => (await statementsOf(test, () => as('staff', BOARD, { slug: event.slug }))).length;
    const few = await board();
    for (let n = 0; n < 5; n += 1) await makeDraft(event.id, await makePerson(test.database));
    expect(await board()).toBe(few);
  });

  it('keeps the very words that were agreed to, and each answer', async () => {
    await agree('PHOTO', true);
    test.travelTo('2024-09-03T08:00:00Z');
    await agree('PHOTO', false);
    const rows = await test.database.query<{ given: boolean; wording: string }>(
      'select given, wording from speaker_consent where person_id = $1 order by answered_at',
      [people.speaker],
    );
    expect(rows.map(({ given }) => given)).toEqual([true, false]);
    expect(rows[0]!.wording).toMatch(/^J’autorise l’organisateur/);
    const { data } = await as('speaker', CONSENT, {
      input: { eventId: event.id, kind: 'PHOTO', given: true, wording: 'Autre chose' },
    });
    expect(data.answerSpeakerConsent.errors).toEqual([{ field: 'wording' }]);
  });

  it('shows its photo to everybody only with consent, and not from the moment it is taken back', async () => {
    const { body } = await post('speaker', photoPath(), await portrait());
    await test.anonymous.get(body.url).expect(404);
    await (await test.as(people['other speaker'])).get(body.url).expect(404);
    await (await test.as(people.staff)).get(body.url).expect(200);
    await agree('PHOTO', true);
    const { headers } = await test.anonymous.get(body.url).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    const cards = async () => (await test.anonymous.graphql(CARDS, { slug: event.slug })).data.event.speakers;
    const shown = await cards();
    expect(shown.find((one: { personId: string }) => one.personId === people.speaker).photoUrl).toBe(body.url);
    test.travelTo('2024-09-03T08:00:00Z');
    await agree('PHOTO', false);
    await test.anonymous.get(body.url).expect(404);
    expect((await cards()).map(({ photoUrl }: { photoUrl: string | null }) => photoUrl)).toEqual([null, null]);
  });

  it('replaces a photo and leaves no old one behind', async () => {
    const first = (await post('speaker', photoPath(), await portrait())).body.url;
    const second = (await post('staff', photoPath(), await portrait())).body.url;
    expect(second).not.toBe(first);
    await (await test.as(people.staff)).get(first).expect(404);
    const [log] = await test.database.query<{ details: object }>(
      `select details from audit_entry where action = 'speaker.edit' and subject_id = $1`,
      [people.speaker],
    );
    expect(log).toEqual({ details: { part: 'photo' } });
    expect((await as('speaker', NO_PHOTO, { eventId: event.id })).data.removeSpeakerPhoto.photoFileUrl).toBeNull();
    await (await test.as(people.staff)).get(second).expect(404);
  });

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each([
    ['a drawing with a script', svg, 'WRONG_TYPE'],
    ['a page', page, 'WRONG_TYPE'],
    ['slides', pdf, 'WRONG_TYPE'],
    ['a page that begins like a picture', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), page]), 'UNREADABLE'],
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['thirteen megabytes', Buffer.alloc(13 * 1024 * 1024, 1), 'TOO_LARGE'],
  ])('refuses %s for a photo', async (_, bytes, fault) => {
    expect(await post('speaker', photoPath(), bytes)).toMatchObject({ status: 422, body: { fault } });
    expect((await mine()).photoFileUrl).toBeNull();
  });

  it.each([
    ['a drawing with a script', svg, 'WRONG_TYPE'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'WRONG_TYPE'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'WRONG_TYPE'],
    ['nothing', Buffer.alloc(0), 'EMPTY'],
  ])('refuses %s for slides, whatever its name', async (_, bytes, fault) => {
    expect(await post('speaker', slidesPath('a.pdf'), bytes)).toMatchObject({ status: 422, body: { fault } });
  });

  it('cuts a photo where one asked, and refuses a cut that is none', async () => {
    const path = `${photoPath()}?crop=`;
    expect((await post('speaker', `${path}0,0,1,0.8`, await portrait())).status).toBe(201);
    for (const crop of ['0.9,0.9,0.1,0.1', '1,2', 'a,b,c,d', '-1,0,1,1'])
      expect((await post('speaker', path + crop, await portrait())).body).toEqual({ fault: 'TOO_SMALL' });
  });

  it('numbers versions of slides, names them plainly, and serves them as files to those of the session and to staff', async () => {
    await post('speaker', slidesPath('../../etc/<b>v1</b>.pdf'), pdf);
    await post('staff', slidesPath('v2.pdf', `&person=${people.speaker}`), pdf);
    const [{ slides }] = (await mine()).sessions;
    expect(slides).toMatchObject([
      { number: 2, name: 'v2.pdf' },
      { number: 1, name: 'b.pdf' },
    ]);
    const { headers } = await (await test.as(people.speaker)).get(slides[0].url).expect(200);
    expect(headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    await (await test.as(people.staff)).get(slides[0].url).expect(200);
    await (await test.as(people['other speaker'])).get(slides[0].url).expect(404);
    await test.anonymous.get(slides[0].url).expect(404);
    expect((await post('other speaker', slidesPath('x.pdf'), pdf)).status).toBe(404);
  });

  it('says of slides that they are late, and takes none when staff will not', async () => {
    const due = (takesLateSlides: boolean) =>
      as('staff', DUE, { input: { eventId: event.id, slidesDueAt: '2024-09-20T16:00:00Z', takesLateSlides } });
    await due(true);
    await post('speaker', slidesPath('a.pdf'), pdf);
    test.travelTo('2024-09-20T16:00:00Z');
    await post('speaker', slidesPath('b.pdf'), pdf);
    await due(false);
    expect((await post('speaker', slidesPath('c.pdf'), pdf)).body).toEqual({ fault: 'TOO_LATE' });
    expect((await post('staff', slidesPath('d.pdf', `&person=${people.speaker}`), pdf)).status).toBe(201);
    const [{ slides }] = (await mine()).sessions;
    expect(slides.map(({ number, isLate }: { number: number; isLate: boolean }) => [number, isLate])).toEqual([
      [3, true],
      [2, true],
      [1, false],
    ]);
  });

  it('keeps links to web sites only', async () => {
    const save = (url: string) => as('speaker', SAVE, { input: profile({ links: [{ kind: 'ORCID', url }] }) });
    for (const url of ['javascript:alert(1)', 'ftp://example.org', 'https://localhost'])
      expect((await save(url)).data.saveSpeakerProfile.errors).toEqual([{ field: 'links', code: 'WEBSITE_INVALID' }]);
    await save('orcid.org/0000-0001');
    const { data } = await test.anonymous.graphql(CARDS, { slug: event.slug });
    expect(data.event.speakers[0].links).toEqual([{ kind: 'ORCID', url: 'https://orcid.org/0000-0001' }]);
  });

  it('tells when one is away, where the editor of the programme looks', async () => {
    const input = { eventId: event.id, startsAt: '2024-10-01T08:00:00Z', endsAt: '2024-10-01T12:00:00Z' };
    const { away } = (await as('speaker', AWAY, { input })).data.addOwnAbsence.space;
    expect(away).toHaveLength(1);
    const { data } = await as(
      'staff',
      `query ($slug: String!) { event(slug: $slug) { programmeDraft { absences { person { personId } } } } }`,
      { slug: event.slug },
    );
    expect(data.event.programmeDraft.absences).toEqual([{ person: { personId: people.speaker } }]);
    await as('other speaker', BACK, { eventId: event.id, id: away[0].id });
    expect((await mine()).away).toHaveLength(1);
    await as('speaker', BACK, { eventId: event.id, id: away[0].id });
    expect((await mine()).away).toEqual([]);
  });

  it('proposes words that staff take into the draft once, or refuse with a word', async () => {
    const propose = (fr: string) =>
      as('speaker', PROPOSE, {
        input: { eventId: event.id, sessionId, title: { fr, en: '' }, abstract: { fr: '', en: '' } },
      });
    const waiting = async () => (await as('staff', BOARD, { slug: event.slug })).data.event.speakerBoard.proposals;
    const decide = (id: string, accept: boolean, answer = '') =>
      as('staff', DECIDE, { eventId: event.id, id, accept, answer });
    await propose('Premier jet');
    await propose('Après');
    const [first, ...none] = await waiting();
    expect([first, none]).toMatchObject([{ titleNow: { fr: 'Avant' }, title: { fr: 'Après' } }, []]);
    expect((await decide(first.id, false)).data.decideSessionProposal.errors).toEqual([
      { field: 'answer', code: 'REQUIRED' },
    ]);
    expect(
      (await as('speaker', DECIDE, { eventId: event.id, id: first.id, accept: true, answer: '' })).errors,
    ).toHaveLength(1);
    await decide(first.id, true);
    await decide(first.id, false, 'Trop tard');
    const [draft] = await test.database.query<{ title: object; revision: number }>(
      'select title from draft_session where id = $1',
      [sessionId],
    );
    expect(draft).toEqual({ title: { fr: 'Après', en: 'Après' } });
    expect((await mine()).sessions[0].proposal).toEqual({ state: 'ACCEPTED', answer: '' });
    await propose('Encore');
    await decide((await waiting())[0].id, false, 'Le programme est imprimé.');
    expect((await mine()).sessions[0].proposal).toEqual({ state: 'REFUSED', answer: 'Le programme est imprimé.' });
    await test.runJobs();
    const [{ email }] = (await test.database.query<{ email: string }>('select email from person where id = $1', [
      people.speaker,
    ])) as [{ email: string }];
    const told = (await test.mails()).filter(({ to }) => to?.[0]?.address === email).map(({ text }) => text!);
    expect(told).toHaveLength(2);
    expect(told.find((text) => text.includes('repris'))).not.toContain('imprimé');
    expect(told.find((text) => text.includes('imprimé'))).toContain(`/e/${event.slug}/intervenant`);
  });

  it('is reached from an invitation by a link that works once', async () => {
    const invite = (text: string, apply: boolean) =>
      as('staff', INVITE, { input: { eventId: event.id, text, sessionIds: [sessionId], apply } });
    const text = 'new@example.org;Nina;Nouvelle\nunknown@example.org\nnew@example.org';
    expect((await invite(text, false)).data.inviteSpeakers).toEqual({
      __typename: 'SpeakersInvited',
      applied: false,
      invited: 1,
      lines: [
        { email: 'new@example.org', change: 'INVITED' },
        { email: 'unknown@example.org', change: 'NAME_MISSING' },
        { email: 'new@example.org', change: 'TWICE_IN_LIST' },
      ],
    });
    expect((await test.mails()).some(({ to }) => to?.[0]?.address === 'new@example.org')).toBe(false);
    await invite(text, true);
    expect((await invite(text, true)).data.inviteSpeakers.lines[0].change).toBe('ALREADY_INVITED');
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'new@example.org');
    expect(mails).toHaveLength(1);
    // Each of several has a message of their own.
    await invite('one@example.org;Une;Autre\ntwo@example.org;Deux;Autre', true);
    await test.runJobs();
    const told = (await test.mails()).map(({ to }) => to?.[0]?.address);
    expect(told).toEqual(expect.arrayContaining(['one@example.org', 'two@example.org']));
    const token = /\/connexion#([\w-]+)/.exec(mails[0]!.text!)![1];
    const use = () =>
      test.anonymous.graphql(
        `mutation ($token: String!) { signIn(token: $token) { __typename ... on SignedIn { next } } }`,
        { token },
      );
    expect((await use()).data.signIn).toEqual({ __typename: 'SignedIn', next: `/e/${event.slug}/intervenant` });
    expect((await use()).data.signIn.__typename).not.toBe('SignedIn');
    const { rows } = (await as('staff', BOARD, { slug: event.slug })).data.event.speakerBoard;
    expect(rows.find(({ email }: { email: string }) => email === 'new@example.org').sessions).toEqual([
      { id: sessionId },
    ]);
  });

  it('reminds only those who miss something, once a day, by hand and before a deadline', async () => {
    const ids = [people.speaker, people['other speaker'], people.attendee];
    const remind = async () => (await as('staff', REMIND, { eventId: event.id, ids })).data.remindSpeakers;
    // The other speaker has done all there is to do.
    await as('other speaker', SAVE, { input: profile() });
    await as('other speaker', NEEDS, { input: needs() });
    await post('other speaker', photoPath(people['other speaker']), await portrait());
    const { consents } = await mine('other speaker');
    for (const { kind, wording } of consents)
      await as('other speaker', CONSENT, { input: { eventId: event.id, kind, given: true, wording } });
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    await test.runJobs();
    const sent = async () =>
      test.database.query<{ person: string }>(
        `select recipient_id as person from sent_mail where event_id = $1 and kind = 'SPEAKER_REMINDER'`,
        [event.id],
      );
    expect(await sent()).toEqual([{ person: people.speaker }]);
    await as('staff', DUE, {
      input: { eventId: event.id, profileDueAt: '2024-09-20T16:00:00Z', takesLateSlides: true },
    });
    const [{ planned }] = (await test.database.query<{ planned: number }>(
      `select count(*)::int as planned from graphile_worker.jobs where key like '%' || $1`,
      [event.id],
    )) as [{ planned: number }];
    expect(planned).toBe(2);
  });

  it('writes by itself a week and a day before a deadline, and not for one that was moved', async () => {
    const due = (at: string) =>
      as('staff', DUE, { input: { eventId: event.id, profileDueAt: at, takesLateSlides: true } });
    const sent = async () =>
      (await test.database.query(`select from sent_mail where event_id = $1 and kind = 'SPEAKER_REMINDER'`, [event.id]))
        .length;
    /** The worker comes by at that moment, for the reminder of so many days before. */
    const comesBy = async (at: string, days: number) => {
      test.travelTo(at);
      await test.database.query(
        `update graphile_worker._private_jobs set run_at = case when key = $1 then '2020-01-01' else '2100-01-01' end::timestamptz
         where key like 'speakers-%'`,
        [`speakers-PROFILE-${days}:${event.id}`],
      );
      await test.runJobs();
    };
    await due('2024-09-20T16:00:00Z');
    await comesBy('2024-09-13T16:00:00Z', 7);
    expect(await sent()).toBe(2);
    await comesBy('2024-09-19T16:00:00Z', 1);
    expect(await sent()).toBe(4);
    // The deadline goes on by a week: the one reminder that is left says the new day.
    await due('2024-09-21T16:00:00Z');
    await test.database.query(`update speaker_deadlines set profile_due_at = '2024-09-27T16:00Z' where event_id = $1`, [
      event.id,
    ]);
    await comesBy('2024-09-20T16:01:00Z', 1);
    expect(await sent()).toBe(4);
  });

  it('leaves as a table that no spreadsheet runs', async () => {
    await test.database.query(`update person set given_name = '=1+1' where id = $1`, [people.speaker]);
    const { text } = await (await test.as(people.staff)).get(`/api/events/${event.id}/speakers.csv`).expect(200);
    expect(text).toContain('Nom;E-mail');
    expect(text).toContain(`'=1+1`);
    expect(text).toContain('manque');
    await (await test.as(people.staff)).get(`/api/events/${event.id}/speakers.xlsx`).expect(200);
    await (await test.as(people.staff)).get(`/api/events/${event.id}/speakers.exe`).expect(404);
  });
});
