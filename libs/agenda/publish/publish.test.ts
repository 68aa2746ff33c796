import { io } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeMeeting, makeRoom, makeSession, makeSlot, makeSpeaker, publishProgramme } from '../agenda.fixtures';
import { editor, sessionInput } from '../editor/editor.fixtures';

const PREVIEW = `query ($slug: String!) { event(slug: $slug) { programmePreview { unplaced told conflicts { errors warnings hints }
  changes { sessionId what title { fr } from { startsAt room } to { startsAt room } speakersAdded { name } fields }
  elsewhere { person { name } sessionTitle { fr } loses } } } }`;
const PROGRAMME = `query ($slug: String!) { event(slug: $slug) { programme { version sessions { id title { fr } startsAt } } } }`;
const CHANGES = `query ($slug: String!) { event(slug: $slug) { programme { changes { version note
  changes { what title { fr } from { startsAt room } to { startsAt room } speakersAdded { name } } } } } }`;
const VERSIONS = `query ($slug: String!) { event(slug: $slug) { programmeVersions { number publishedBy note changes { title { fr } } } } }`;
const RESTORE = `mutation ($eventId: ID!, $number: Int!) { restoreProgrammeVersion(eventId: $eventId, number: $number) { sessions } }`;

describe('publishing a programme', () => {
  let test: TestApp;
  let staff: Client;
  let eventId: string;
  let slug: string;
  let roomId: string;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-09-20T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true, givenName: 'Inès', familyName: 'Aubry' }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ({ id: eventId, slug } = await makeEvent(test.database));
    roomId = await makeRoom(test.database, eventId, 'Nef');
  });

  const ask = async (query: string, client = staff) => (await client.graphql(query, { slug })).data.event;
  const attendee = async (givenName: string, language: 'FR' | 'EN' = 'FR') => {
    const personId = await makePerson(test.database, { givenName, familyName: 'Vernet', language });
    await makeTicket(test.database, eventId, personId);
    return personId;
  };
  const follow = (sessionId: string, ...personIds: string[]) =>
    test.database.query(`insert into session_follow select $1, unnest($2::uuid[]), '2024-09-01'`, [
      sessionId,
      personIds,
    ]);
  const move = async (sessionId: string, startsAt: string | null, fields: object = {}) => {
    const { sessions } = await editor(staff).draft(slug);
    const { revision, minutes } = sessions.find(({ id }: { id: string }) => id === sessionId);
    return editor(staff).place({ eventId, sessionId, revision, startsAt, minutes, roomId, ...fields });
  };
  const publish = async (fields: object = {}) => {
    const { version } = await editor(staff).draft(slug);
    return editor(staff).publish({ eventId, version, confirmed: true, ...fields });
  };
  const mailsTo = async (personId: string) => {
    const [{ email }] = (await test.database.query<{ email: string }>('select email from person where id = $1', [
      personId,
    ])) as [{ email: string }];
    await test.runJobs();
    return (await test.mails()).filter(({ to }) => to?.[0]?.address === email);
  };

  it('shows the draft to nobody until it is published, and all of it then', async () => {
    const kept = await makeSession(test.database, eventId, { title: 'Gardée' });
    await publishProgramme(test.database, eventId);
    await editor(staff).save(sessionInput(eventId, { title: { fr: 'Secrète', en: '' } }));
    await editor(staff).save(sessionInput(eventId, { title: { fr: 'En réserve', en: '' }, startsAt: null }));
    await move(kept, '2024-10-01T12:00:00Z');
    const titles = async () =>
      (await ask(PROGRAMME, test.anonymous)).programme.sessions.map((one: any) => [one.title.fr, one.startsAt]);
    expect(await titles()).toEqual([['Gardée', '2024-10-01T08:00:00.000Z']]);
    for (const file of ['programme.json', 'programme.ics', 'schedule.json']) {
      expect((await test.anonymous.get(`/api/events/${slug}/${file}`)).text, file).not.toMatch(/Secrète|réserve/);
    }
    expect(await publish()).toMatchObject({ __typename: 'ProgrammePublished', number: 2 });
    expect(await titles()).toEqual([
      ['Secrète', '2024-10-01T08:00:00.000Z'],
      ['Gardée', '2024-10-01T12:00:00.000Z'],
    ]);
    expect((await test.anonymous.get(`/api/events/${slug}/programme.json`)).text).toMatch(/Secrète/);
  });

  it('says beforehand what it would do, and does nothing by saying it', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Ouverture', roomId });
    const goes = await makeSession(test.database, eventId, {
      title: 'Retirée',
      roomId,
      startsAt: '2024-10-01T14:00:00Z',
      endsAt: '2024-10-01T15:00:00Z',
    });
    await publishProgramme(test.database, eventId);
    await follow(id, await attendee('Lou'), await attendee('Max'));
    await move(id, '2024-10-01T09:00:00Z', { roomId: null });
    await move(goes, null);
    const before = await ask(PREVIEW);
    expect(before.programmePreview).toEqual({
      unplaced: 1,
      told: 2,
      conflicts: { errors: 0, warnings: 0, hints: 2 },
      changes: [
        expect.objectContaining({
          title: { fr: 'Ouverture' },
          from: { startsAt: '2024-10-01T08:00:00.000Z', room: 'Nef' },
          to: { startsAt: '2024-10-01T09:00:00.000Z', room: null },
        }),
        expect.objectContaining({ what: 'REMOVED', title: { fr: 'Retirée' } }),
      ],
      elsewhere: [],
    });
    expect((await ask(PROGRAMME)).programme.version).toBe(1);
    expect(await mailsTo(await attendee('Zoé'))).toEqual([]);
  });

  it('tells each person once of all that concerns them, in their language, and nobody else', async () => {
    const [one, two] = [
      await makeSession(test.database, eventId, { title: 'Une', roomId }),
      await makeSession(test.database, eventId, {
        title: 'Deux',
        startsAt: '2024-10-01T10:00:00Z',
        endsAt: '2024-10-01T11:00:00Z',
      }),
    ];
    const quiet = await makeSession(test.database, eventId, {
      title: 'Calme',
      startsAt: '2024-10-01T12:00:00Z',
      endsAt: '2024-10-01T13:00:00Z',
    });
    await publishProgramme(test.database, eventId);
    const [lou, max, zoe, ann] = [
      await attendee('Lou'),
      await attendee('Max', 'EN'),
      await attendee('Zoé'),
      await attendee('Ann'),
    ];
    await follow(one, lou, max);
    await follow(two, lou, ann);
    await follow(quiet, zoe);
    await move(one, '2024-10-01T08:30:00Z');
    await move(two, null);
    expect(await publish({ note: 'Le train a du retard.' })).toMatchObject({ told: 3 });
    const [mail, ...more] = await mailsTo(lou);
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^Votre programme change \(2 séances\)/);
    expect(mail!.text).toMatch(/Une\n.*Commence à 10:30 au lieu de 10:00/);
    expect(mail!.text).toMatch(/Retirée du programme \(était prévue le mardi 1er octobre, 12:00 – 13:00\)/);
    expect(mail!.text).toMatch(/Le train a du retard/);
    expect((await mailsTo(max))[0]!.text).toMatch(/Starts at 10:30 instead of 10:00/);
    expect(await mailsTo(zoe)).toEqual([]);
    expect(await mailsTo(ann)).toHaveLength(1);
  });

  it('tells it in the words that staff chose, with a preview for them and a line in the history', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Une', roomId });
    await publishProgramme(test.database, eventId);
    const lou = await attendee('Lou');
    await follow(id, lou);
    const words = {
      subject: { fr: 'Du neuf ({{seances}})', en: 'News' },
      body: { fr: 'Cher {{prenom}}, à noter :', en: 'News' },
    };
    const template = { eventId, kind: 'PROGRAMME_CHANGED', basedOn: 0, ...words };
    const saved = await staff.graphql(
      'mutation ($input: MailTemplateInput!) { saveMailTemplate(input: $input) { __typename } }',
      { input: template },
    );
    expect(saved.data.saveMailTemplate.__typename).toBe('MailTemplateSaved');
    const { data } = await staff.graphql(
      'query ($input: MailPreviewInput!) { mailPreview(input: $input) { ... on MailPreview { subject text } } }',
      { input: { eventId, kind: 'PROGRAMME_CHANGED', language: 'FR', ...words } },
    );
    expect(data.mailPreview.subject).toBe('Du neuf (1 séance)');
    expect(data.mailPreview.text).toMatch(/Commence à 10:30/);
    await move(id, '2024-10-01T08:30:00Z');
    await publish();
    const [mail] = await mailsTo(lou);
    expect(mail!.subject).toBe('Du neuf (1 séance)');
    expect(mail!.text).toMatch(/Cher Lou[^]*Commence à 10:30 au lieu de 10:00/);
    expect(await test.database.query('select kind from sent_mail where recipient_id = $1', [lou])).toEqual([
      { kind: 'PROGRAMME_CHANGED' },
    ]);
  });

  it('keeps the name of a calendar entry and raises its number, so that calendars move it', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Une', roomId });
    await publishProgramme(test.database, eventId);
    const entry = async () => {
      const { text } = await test.anonymous.get(`/api/events/${slug}/programme.ics`);
      return [text.includes(`UID:session-${id}@parvis`), /SEQUENCE:(\d+)/.exec(text)?.[1]];
    };
    expect(await entry()).toEqual([true, '0']);
    await move(id, '2024-10-01T08:30:00Z');
    await publish();
    expect(await entry()).toEqual([true, '1']);
  });

  it('tells pages that are open, once it is published', async () => {
    const id = await makeSession(test.database, eventId, { roomId });
    await publishProgramme(test.database, eventId);
    const lou = await attendee('Lou');
    await follow(id, lou);
    const client = await test.as(lou);
    const socket = io(test.url, { transports: ['websocket'], extraHeaders: { cookie: client.cookie } });
    const heard: unknown[] = [];
    socket.on('agenda:changed', (change) => heard.push(['agenda', change.eventId]));
    socket.on('programme:changed', (change) => heard.push(['programme', change]));
    await socket.emitWithAck('event:watch', eventId);
    await move(id, '2024-10-01T08:30:00Z');
    await ask(PREVIEW);
    await publish();
    await expect.poll(() => heard).toHaveLength(2);
    expect(heard).toEqual(
      expect.arrayContaining([
        ['agenda', eventId],
        ['programme', { eventId, version: 2 }],
      ]),
    );
    socket.close();
  });

  it('asks to confirm errors that are left, and people who lose something', async () => {
    await makeSession(test.database, eventId, { title: 'Une', roomId });
    await makeSession(test.database, eventId, { title: 'Deux', roomId });
    await publishProgramme(test.database, eventId);
    await editor(staff).save(sessionInput(eventId, { startsAt: '2024-10-01T12:00:00Z' }));
    expect(await publish({ confirmed: false })).toEqual({
      __typename: 'PublishNeedsConfirming',
      errorsLeft: 1,
      elsewhere: 0,
    });
    expect((await ask(PROGRAMME)).programme.version).toBe(1);
    expect(await publish()).toMatchObject({ number: 2 });
  });

  it('says when there is nothing to publish, and when somebody published meanwhile', async () => {
    await makeSession(test.database, eventId, { roomId });
    await publishProgramme(test.database, eventId);
    expect(await publish()).toEqual({ __typename: 'NothingToPublish', version: 1 });
    await editor(staff).save(sessionInput(eventId));
    expect(await publish()).toMatchObject({ number: 2 });
    await editor(staff).save(sessionInput(eventId));
    expect(await publish({ version: 1 })).toEqual({
      __typename: 'PublishedMeanwhile',
      latest: { number: 2, publishedBy: 'Inès Aubry' },
    });
  });

  it('lets the meeting of somebody who speaks now give way, and tells both', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Table ronde', roomId });
    const [speaker, other] = [await attendee('Ada'), await attendee('Bea')];
    await makeSpeaker(test.database, id, speaker);
    await publishProgramme(test.database, eventId);
    const slot = await makeSlot(test.database, eventId, '2024-10-01T12:00:00Z', '2024-10-01T12:20:00Z');
    const meeting = await makeMeeting(test.database, eventId, slot, speaker, other);
    await move(id, '2024-10-01T12:05:00Z');
    expect((await ask(PREVIEW)).programmePreview.elsewhere).toEqual([
      { person: { name: 'Ada Vernet' }, sessionTitle: { fr: 'Table ronde' }, loses: 'MEETING' },
    ]);
    expect(await publish({ confirmed: false })).toMatchObject({ __typename: 'PublishNeedsConfirming', elsewhere: 1 });
    const stands = async () =>
      (await test.database.query('select 1 from meeting where id = $1 and status = $2', [meeting, 'BOOKED'])).length;
    expect(await stands()).toBe(1);
    await publish();
    expect(await stands()).toBe(0);
    expect(await test.database.query('select person_id, session_id from seat where slot_id = $1', [slot])).toEqual([
      { person_id: speaker, session_id: id },
    ]);
    expect((await mailsTo(other)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/Rendez-vous annulé/)]);
    expect((await mailsTo(speaker)).map(({ text }) => text).join()).toMatch(/votre rendez-vous est annulé/);
  });

  it('gives back the seat of a workshop that moved onto a meeting, a talk one gives or another workshop, and no other', async () => {
    const at = (start: string, end: string) => ({
      startsAt: `2024-10-01T${start}:00Z`,
      endsAt: `2024-10-01T${end}:00Z`,
    });
    const moves = await makeSession(test.database, eventId, { title: 'Atelier', capacity: 5, ...at('08:00', '08:30') });
    const stays = await makeSession(test.database, eventId, { title: 'Autre', capacity: 5, ...at('12:00', '12:30') });
    const talk = await makeSession(test.database, eventId, { title: 'Exposé', roomId, ...at('12:00', '12:30') });
    const [meets, speaks, both, free] = [
      await attendee('Ada'),
      await attendee('Bea'),
      await attendee('Cleo'),
      await attendee('Dan'),
    ];
    await makeSpeaker(test.database, talk, speaks);
    await publishProgramme(test.database, eventId);
    await follow(moves, meets, speaks, both, free);
    await follow(stays, both);
    const slot = await makeSlot(test.database, eventId, '2024-10-01T12:00:00Z', '2024-10-01T12:20:00Z');
    await makeMeeting(test.database, eventId, slot, meets, await attendee('Eve'));
    await move(moves, '2024-10-01T12:00:00Z', { roomId: null });
    const { elsewhere } = (await ask(PREVIEW)).programmePreview;
    expect(elsewhere.map((one: any) => [one.person.name, one.loses]).sort()).toEqual([
      ['Ada Vernet', 'SEAT'],
      ['Bea Vernet', 'SEAT'],
      ['Cleo Vernet', 'SEAT'],
    ]);
    await publish();
    const seats = await test.database.query<{ id: string }>(
      'select person_id as id from session_follow where session_id = $1',
      [moves],
    );
    expect(seats).toEqual([{ id: free }]);
    expect(await test.database.query('select 1 from session_follow where session_id = $1', [stays])).toHaveLength(1);
    const [mail] = await mailsTo(both);
    expect(mail!.text).toMatch(/Votre place est rendue/);
  });

  it('makes those speakers who were put on the stage, and lets them see their sessions', async () => {
    const ada = await makePerson(test.database);
    await editor(staff).save(sessionInput(eventId, { speakers: [{ personId: ada, role: 'PANELLIST' }] }));
    expect(await publish()).toMatchObject({ number: 1, told: 0 });
    expect(await test.database.query('select role from event_role where person_id = $1', [ada])).toEqual([
      { role: 'SPEAKER' },
    ]);
  });

  it('keeps every version, says publicly what changed, and goes back to one', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Une', roomId });
    const goes = await makeSession(test.database, eventId, {
      title: 'Deux',
      startsAt: '2024-10-01T10:00:00Z',
      endsAt: '2024-10-01T11:00:00Z',
    });
    const ada = await makePerson(test.database, { givenName: 'Ada', familyName: 'Lorme' });
    await makeSpeaker(test.database, goes, ada);
    await publishProgramme(test.database, eventId);
    await move(id, '2024-10-01T08:30:00Z');
    await move(goes, null);
    await publish({ note: 'Resserré.' });
    expect((await ask(CHANGES, test.anonymous)).programme.changes).toEqual([
      {
        version: 2,
        note: 'Resserré.',
        changes: [
          expect.objectContaining({ what: 'CHANGED', title: { fr: 'Une' } }),
          expect.objectContaining({ what: 'REMOVED', title: { fr: 'Deux' } }),
        ],
      },
    ]);
    expect((await ask(VERSIONS)).programmeVersions).toEqual([
      {
        number: 2,
        publishedBy: 'Inès Aubry',
        note: 'Resserré.',
        changes: [{ title: { fr: 'Une' } }, { title: { fr: 'Deux' } }],
      },
      { number: 1, publishedBy: null, note: '', changes: [] },
    ]);
    expect((await ask(VERSIONS, test.anonymous)).programmeVersions).toBeNull();
    const earlier = await staff.graphql(
      'query ($slug: String!) { event(slug: $slug) { programmeAt(number: 1) { version sessions { title { fr } } } } }',
      { slug },
    );
    expect(earlier.data.event.programmeAt).toEqual({
      version: 1,
      sessions: [{ title: { fr: 'Une' } }, { title: { fr: 'Deux' } }],
    });
    expect((await staff.graphql(RESTORE, { eventId, number: 1 })).data.restoreProgrammeVersion).toEqual({
      sessions: 2,
    });
    expect((await ask(PROGRAMME)).programme.version).toBe(2);
    expect(await publish()).toMatchObject({ number: 3 });
    const third = (await ask(PROGRAMME)).programme;
    expect(third.sessions.map((one: any) => [one.id, one.startsAt])).toEqual([
      [id, '2024-10-01T08:00:00.000Z'],
      [goes, '2024-10-01T10:00:00.000Z'],
    ]);
    expect((await editor(staff).draft(slug)).sessions[1].speakers).toEqual([
      expect.objectContaining({ person: expect.objectContaining({ name: 'Ada Lorme' }) }),
    ]);
    expect((await staff.graphql(RESTORE, { eventId, number: 99 })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND_OR_NOT_ALLOWED',
    );
  });

  it('goes back to rooms that were deleted since', async () => {
    await makeSession(test.database, eventId, { title: 'Une', roomId });
    await publishProgramme(test.database, eventId);
    const { sessions } = await editor(staff).draft(slug);
    await editor(staff).remove({ eventId, sessionId: sessions[0].id, revision: sessions[0].revision });
    await publish();
    await test.database.query('delete from room where id = $1', [roomId]);
    await makeRoom(test.database, eventId, 'Nef');
    await staff.graphql(RESTORE, { eventId, number: 1 });
    const draft = await editor(staff).draft(slug);
    expect(draft.sessions[0].roomId).toBe(roomId);
    expect(draft.rooms.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Nef',
      `Nef (${roomId.slice(0, 4)})`,
    ]);
  });

  it('reads in two statements beside the event’s, whatever the number of sessions', async () => {
    const add = async () => {
      const id = await makeSession(test.database, eventId, { roomId });
      await makeSpeaker(test.database, id, await makePerson(test.database));
      await publishProgramme(test.database, eventId);
    };
    await add();
    const one = await statementsOf(test, () => ask(PROGRAMME, test.anonymous));
    await add();
    await add();
    const three = await statementsOf(test, async () =>
      expect((await ask(PROGRAMME, test.anonymous)).programme.sessions).toHaveLength(3),
    );
    expect(one).toHaveLength(3);
    expect(three).toHaveLength(3);
  });

  it('sends the programme as a file: compressed, tagged, and not again to whoever has it', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Été', roomId, capacity: 12 });
    const ada = await makePerson(test.database, { givenName: 'Ada', familyName: 'Lorme' });
    await makeSpeaker(test.database, id, ada);
    await test.database.query(`update session set stream_url = 'https://example.org/secret'`);
    await publishProgramme(test.database, eventId);
    const address = `/api/events/${slug}/programme.json`;
    const get = (headers: Record<string, string>) => test.anonymous.get(address).set(headers);
    const first = await get({ 'Accept-Encoding': 'br' });
    expect(first.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/json; charset=utf-8',
    });
    const etag = first.headers['etag']!;
    expect(etag).toMatch(/^"1-[0-9a-f]{16}"$/);
    const plain = await get({ 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const zipped = await get({ 'Accept-Encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body).toEqual(plain.body);
    expect(plain.body.sessions).toEqual([
      expect.objectContaining({ id, capacity: 12, title: { fr: 'Été', en: 'Été' } }),
    ]);
    expect(plain.text).not.toMatch(/secret|isFollowed|seatsLeft/);
    expect((await get({ 'If-None-Match': etag })).status).toBe(304);
    await test.database.query(`update person set family_name = 'Lorme-Vidal' where id = $1`, [ada]);
    const renamed = await get({ 'If-None-Match': etag });
    expect(renamed.status).toBe(200);
    expect(renamed.text).toMatch(/Lorme-Vidal/);
    const draft = await makeEvent(test.database, { status: 'DRAFT' });
    await makeSession(test.database, draft.id);
    await publishProgramme(test.database, draft.id);
    expect((await test.anonymous.get(`/api/events/${draft.slug}/programme.json`)).status).toBe(404);
    expect((await test.anonymous.get('/api/events/nothing/programme.json')).status).toBe(404);
  });

  it('compresses it before the first visitor asks', async () => {
    await editor(staff).save(sessionInput(eventId));
    await publish();
    await test.runJobs();
    expect(await test.database.query('select 1 from programme_file where event_id = $1', [eventId])).toHaveLength(1);
  });

  it('keeps a document from visitors until a session that names it is published', async () => {
    const upload = async (client: Client, name = 'Support.txt') => {
      const answer = await fetch(`${test.url}/api/programme/${eventId}/documents?name=${name}`, {
        method: 'POST',
        headers: { cookie: client.cookie, 'content-type': 'application/octet-stream' },
        body: 'Lisez-moi.',
      });
      return { status: answer.status, body: (await answer.json()) as { id: string } };
    };
    const nobody = await makePerson(test.database);
    await giveRole(test.database, eventId, nobody, 'ATTENDEE');
    expect((await upload(await test.as(nobody))).status).toBe(404);
    const { body } = await upload(staff);
    await editor(staff).save(
      sessionInput(eventId, { documents: [{ title: { fr: 'Support', en: '' }, fileId: body.id }] }),
    );
    const address = `/api/programme/documents/${body.id}`;
    expect((await test.anonymous.get(address)).status).toBe(404);
    expect((await staff.get(address)).status).toBe(200);
    await publish();
    const sent = await test.anonymous.get(address);
    expect(sent.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-disposition': 'attachment; filename=Support.txt',
    });
    expect((await test.anonymous.get('/api/programme/documents/x')).status).toBe(404);
  });
});
