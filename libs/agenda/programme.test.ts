import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import {
  makeMeeting,
  makeRoom,
  makeSequence,
  makeSession,
  makeSlot,
  makeSpeaker,
  publishProgramme,
} from './agenda.fixtures';

const PROGRAMME = `query ($slug: String!) { event(slug: $slug) { programme {
  sequences { title { fr } } rooms { name capacity }
  sessions { title { fr } kind startsAt room { name } sequence { title { en } } capacity seatsLeft isFollowed
    speakers { name organisationName role } } } } }`;
const MY_AGENDA = `query ($slug: String!) { event(slug: $slug) { myAgenda {
  commitments { id kind title { fr en } startsAt place withName withOrganisation } feedUrl } } }`;

describe('the programme', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is public, in the order of the day, with rooms, sequences and speakers', async () => {
    const { id: eventId, slug } = await makeEvent(test.database);
    const roomId = await makeRoom(test.database, eventId, 'Amphithéâtre');
    const sequenceId = await makeSequence(test.database, eventId, 'Recherche');
    await makeSession(test.database, eventId, {
      title: 'Deuxième',
      startsAt: '2024-10-01T09:00:00Z',
      endsAt: '2024-10-01T10:00:00Z',
      capacity: 12,
    });
    const first = await makeSession(test.database, eventId, { title: 'Première', roomId, sequenceId });
    const organisationId = await makeOrganisation(test.database, { name: 'Institut Alba' });
    await makeSpeaker(
      test.database,
      first,
      await makePerson(test.database, { givenName: 'Ines', familyName: 'Sorel', organisationId }),
    );
    await publishProgramme(test.database, eventId);
    const { data } = await test.anonymous.graphql(PROGRAMME, { slug });
    expect(data.event.programme).toEqual({
      sequences: [{ title: { fr: 'Recherche' } }],
      rooms: [{ name: 'Amphithéâtre', capacity: 100 }],
      sessions: [
        {
          title: { fr: 'Première' },
          kind: 'TALK',
          startsAt: '2024-10-01T08:00:00.000Z',
          room: { name: 'Amphithéâtre' },
          sequence: { title: { en: 'Recherche' } },
          capacity: null,
          seatsLeft: null,
          isFollowed: false,
          speakers: [{ name: 'Ines Sorel', organisationName: 'Institut Alba', role: 'SPEAKER' }],
        },
        expect.objectContaining({
          title: { fr: 'Deuxième' },
          capacity: 12,
          seatsLeft: 12,
          room: null,
          sequence: null,
          speakers: [],
        }),
      ],
    });
  });

  it('says what is in the reader’s own agenda', async () => {
    const { id: eventId, slug } = await makeEvent(test.database);
    const personId = await makePerson(test.database);
    const session = await makeSession(test.database, eventId, { capacity: 3 });
    await test.database.query(`insert into session_follow values ($1, $2, '2024-09-01')`, [session, personId]);
    await publishProgramme(test.database, eventId);
    const asked = await (await test.as(personId)).graphql(PROGRAMME, { slug });
    expect(asked.data.event.programme.sessions).toEqual([expect.objectContaining({ isFollowed: true, seatsLeft: 2 })]);
    const other = await test.anonymous.graphql(PROGRAMME, { slug });
    expect(other.data.event.programme.sessions).toEqual([expect.objectContaining({ isFollowed: false, seatsLeft: 2 })]);
  });

  it('takes as many statements for three sessions as for one', async () => {
    const { id: eventId, slug } = await makeEvent(test.database);
    const load = async () => {
      const { data } = await test.anonymous.graphql(PROGRAMME, { slug });
      return data.event.programme.sessions.length;
    };
    const add = async () =>
      makeSpeaker(test.database, await makeSession(test.database, eventId), await makePerson(test.database));
    await add();
    await publishProgramme(test.database, eventId);
    const one = await statementsOf(test, async () => expect(await load()).toBe(1));
    await add();
    await add();
    await publishProgramme(test.database, eventId);
    const three = await statementsOf(test, async () => expect(await load()).toBe(3));
    // The event, the version, the names and sign-ups.
    expect(one).toHaveLength(3);
    expect(three).toHaveLength(3);
  });

  it('becomes one’s own agenda with meetings, workshops and talks given', async () => {
    const { id: eventId, slug } = await makeEvent(test.database);
    const personId = await makePerson(test.database);
    await makeTicket(test.database, eventId, personId);
    const roomId = await makeRoom(test.database, eventId, 'Salle 2');
    const talk = await makeSession(test.database, eventId, { title: 'Ma conférence', roomId });
    await makeSpeaker(test.database, talk, personId);
    const workshop = await makeSession(test.database, eventId, {
      title: 'Atelier',
      capacity: 3,
      startsAt: '2024-10-01T09:00:00Z',
      endsAt: '2024-10-01T10:00:00Z',
    });
    const plain = await makeSession(test.database, eventId, {
      title: 'Plénière',
      startsAt: '2024-10-01T10:00:00Z',
      endsAt: '2024-10-01T11:00:00Z',
    });
    await test.database.query(
      `insert into session_follow select id, $2, '2024-09-01' from session where id = any ($1)`,
      [[workshop, plain], personId],
    );
    const slot = await makeSlot(test.database, eventId, '2024-10-01T12:00:00Z', '2024-10-01T12:20:00Z');
    const organisationId = await makeOrganisation(test.database, { name: 'Biolys' });
    const other = await makePerson(test.database, { givenName: 'Lou', familyName: 'Ferrand', organisationId });
    const meeting = await makeMeeting(test.database, eventId, slot, personId, other);
    const client = await test.as(personId);
    const { data } = await client.graphql(MY_AGENDA, { slug });
    expect(data.event.myAgenda.commitments.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      [talk, 'SPEAKING'],
      [workshop, 'WORKSHOP'],
      [plain, 'SESSION'],
      [meeting, 'MEETING'],
    ]);
    expect(data.event.myAgenda.commitments[0].place).toBe('Salle 2');
    expect(data.event.myAgenda.commitments[3]).toEqual({
      id: meeting,
      kind: 'MEETING',
      title: { fr: 'Rendez-vous avec Lou Ferrand', en: 'Meeting with Lou Ferrand' },
      startsAt: '2024-10-01T12:00:00.000Z',
      place: 'Table 1',
      withName: 'Lou Ferrand',
      withOrganisation: 'Biolys',
    });
    // Who asks, their roles for the guard, the event, the commitments, the feed.
    expect(await statementsOf(test, () => client.graphql(MY_AGENDA, { slug }))).toHaveLength(5);
    await test.database.query(`update meeting set status = 'CANCELLED', cancelled_at = '2024-09-30' where id = $1`, [
      meeting,
    ]);
    const after = await client.graphql(MY_AGENDA, { slug });
    expect(after.data.event.myAgenda.commitments).toHaveLength(3);
  });

  it('keeps an agenda from whoever has no part in the event', async () => {
    const { slug } = await makeEvent(test.database);
    for (const client of [test.anonymous, await test.as(await makePerson(test.database))]) {
      const { data, errors } = await client.graphql(MY_AGENDA, { slug });
      expect(data.event.myAgenda).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });
});
