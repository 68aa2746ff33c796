import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LiveDraftChange, LiveDraftPeople } from '@parvis/domain';
import {
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeRoom, makeSession, publishProgramme } from '../agenda.fixtures';
import { DRAFT, editor, sessionInput } from './editor.fixtures';

describe('the draft of a programme', () => {
  let test: TestApp;
  let staff: Client;
  let eventId: string;
  let slug: string;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true, givenName: 'Inès', familyName: 'Aubry' }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ({ id: eventId, slug } = await makeEvent(test.database));
  });

  it('is kept from visitors, attendees and organisers of other events', async () => {
    const attendee = await makePerson(test.database);
    await giveRole(test.database, eventId, attendee, 'ATTENDEE');
    const organiser = await makePerson(test.database);
    await giveRole(test.database, (await makeEvent(test.database)).id, organiser, 'ORGANISER');
    for (const client of [test.anonymous, await test.as(attendee), await test.as(organiser)]) {
      const read = await client.graphql(DRAFT, { slug });
      expect(read.data.event.programmeDraft).toBeNull();
      expect(read.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      const write = await client.graphql(
        `mutation ($input: DraftSessionInput!) { saveDraftSession(input: $input) { __typename } }`,
        { input: sessionInput(eventId) },
      );
      expect(write.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });

  it('holds a session made once, however often it is sent, and shows it to nobody else', async () => {
    const roomId = await makeRoom(test.database, eventId, 'Nef');
    const organisationId = await makeOrganisation(test.database, { name: 'Institut Alba' });
    const ada = await makePerson(test.database, { givenName: 'Ada', familyName: 'Lorme', organisationId });
    const input = sessionInput(eventId, {
      roomId,
      title: { fr: 'Ouverture', en: '' },
      speakers: [{ personId: ada, role: 'CHAIR' }],
      documents: [{ title: { fr: 'Support', en: '' }, url: 'https://example.org/a.pdf' }],
      streamUrl: 'https://example.org/live',
    });
    const first = await editor(staff).save(input);
    expect(first).toMatchObject({
      __typename: 'DraftSessionSaved',
      session: { id: input.id, changedBy: 'Inès Aubry' },
    });
    expect(await editor(staff).save(input)).toMatchObject({
      __typename: 'ChangedMeanwhile',
      theirs: { id: input.id },
    });
    const { sessions } = await editor(staff).draft(slug);
    expect(sessions).toEqual([
      expect.objectContaining({
        title: { fr: 'Ouverture', en: 'Ouverture' },
        startsAt: '2024-10-01T08:00:00.000Z',
        isPublished: false,
        speakers: [{ role: 'CHAIR', person: { personId: ada, name: 'Ada Lorme', organisationName: 'Institut Alba' } }],
        documents: [expect.objectContaining({ title: { fr: 'Support' }, url: 'https://example.org/a.pdf' })],
      }),
    ]);
    const { data } = await test.anonymous.graphql(
      'query ($slug: String!) { event(slug: $slug) { programme { version sessions { id } } } }',
      { slug },
    );
    expect(data.event.programme).toEqual({ version: 0, sessions: [] });
  });

  it.each([
    ['no title', { title: { fr: ' ', en: '' } }, { field: 'title', code: 'MISSING' }],
    ['a room of another event', { roomId: randomUUID() }, { field: 'roomId', code: 'UNKNOWN' }],
    ['nobody', { speakers: [{ personId: randomUUID(), role: 'SPEAKER' }] }, { field: 'speakers', code: 'UNKNOWN' }],
    ['no time at all', { minutes: 0 }, { field: 'minutes', code: 'OUT_OF_RANGE' }],
    ['another year', { startsAt: '2031-10-01T08:00:00Z' }, { field: 'startsAt', code: 'OUT_OF_RANGE' }],
    ['a link that is none', { streamUrl: 'javascript:alert(1)' }, { field: 'streamUrl', code: 'ADDRESS_INVALID' }],
    [
      'somebody else’s file',
      { documents: [{ title: { fr: 'x', en: '' }, fileId: randomUUID() }] },
      { field: 'documents', code: 'UNKNOWN' },
    ],
  ])('refuses %s and says where', async (_, fields, error) => {
    expect(await editor(staff).save(sessionInput(eventId, fields))).toEqual({
      __typename: 'InvalidInput',
      errors: [error],
    });
  });

  it('never overwrites what its writer has not seen: both versions are there to choose from', async () => {
    const other = await test.as(
      await makePerson(test.database, { isStaff: true, givenName: 'Paul', familyName: 'Merle' }),
    );
    const { session } = await editor(staff).save(sessionInput(eventId));
    const place = { eventId, sessionId: session.id, revision: session.revision, minutes: 45 };
    const [one, two] = await Promise.all([
      editor(staff).place({ ...place, startsAt: '2024-10-01T09:00:00Z' }),
      editor(other).place({ ...place, startsAt: '2024-10-01T10:00:00Z' }),
    ]);
    expect([one.__typename, two.__typename].sort()).toEqual(['ChangedMeanwhile', 'DraftSessionSaved']);
    const [won, lost] = one.__typename === 'DraftSessionSaved' ? [one, two] : [two, one];
    expect(lost).toMatchObject({ by: won.session.changedBy, theirs: { startsAt: won.session.startsAt } });
    const again = await editor(staff).place({ ...place, revision: lost.theirs.revision, startsAt: null });
    expect(again.session).toMatchObject({ startsAt: null, minutes: 45 });
  });

  it('says who deleted what somebody else still changes, and takes it back whole', async () => {
    const other = await test.as(
      await makePerson(test.database, { isStaff: true, givenName: 'Paul', familyName: 'Merle' }),
    );
    const input = sessionInput(eventId);
    const { session } = await editor(staff).save(input);
    const gone = { eventId, sessionId: session.id, revision: session.revision };
    expect(await editor(other).remove({ ...gone, revision: 1 })).toMatchObject({ __typename: 'ChangedMeanwhile' });
    expect(await editor(other).remove(gone)).toMatchObject({ __typename: 'DraftSessionDeleted' });
    expect(await editor(staff).place({ ...gone, minutes: 30, startsAt: null })).toEqual({
      __typename: 'ChangedMeanwhile',
      by: 'Paul Merle',
      theirs: null,
    });
    expect(await editor(staff).save(input)).toMatchObject({ __typename: 'DraftSessionSaved' });
  });

  it('takes as many statements for three sessions as for one', async () => {
    await editor(staff).save(sessionInput(eventId));
    const one = await statementsOf(test, () => editor(staff).draft(slug));
    for (const _ of [1, 2]) await editor(staff).save(sessionInput(eventId));
    const three = await statementsOf(test, async () =>
      expect((await editor(staff).draft(slug)).sessions).toHaveLength(3),
    );
    expect(three).toHaveLength(one.length);
  });

  it('keeps rooms, tracks, sequences and rules, and refuses what would overwrite or tear away', async () => {
    const run = async (name: string, type: string, input: object) =>
      (
        await staff.graphql(
          `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ProgrammePartSaved { id }
             ... on InvalidInput { errors { field code } } } }`,
          { input: { eventId, ...input } },
        )
      ).data[name];
    const remove = async (part: string, id: string, revision: number) =>
      (
        await staff.graphql(
          `mutation ($eventId: ID!, $part: ProgrammePart!, $id: ID!, $revision: Int!) {
             deleteProgrammePart(eventId: $eventId, part: $part, id: $id, revision: $revision) { __typename
             ... on PartInUse { sessions } } }`,
          { eventId, part, id, revision },
        )
      ).data.deleteProgrammePart;
    const room = await run('saveProgrammeRoom', 'DraftRoomInput', { name: 'Nef', building: 'Crypte', capacity: 300 });
    expect(await run('saveProgrammeRoom', 'DraftRoomInput', { name: 'Nef' })).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'name', code: 'NAME_TAKEN' }],
    });
    expect(await run('saveProgrammeRoom', 'DraftRoomInput', { id: room.id, revision: 7, name: 'Nef 2' })).toEqual({
      __typename: 'PartChangedMeanwhile',
    });
    await run('saveProgrammeRoom', 'DraftRoomInput', { id: room.id, revision: 0, name: 'Grande nef', capacity: 280 });
    const light = { name: { fr: 'Robotique', en: '' }, colour: '#ffe0e0' };
    expect(await run('saveProgrammeTrack', 'DraftTrackInput', light)).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'colour', code: 'COLOUR_TOO_LIGHT' }],
    });
    const track = await run('saveProgrammeTrack', 'DraftTrackInput', { ...light, colour: '#0B6B74' });
    const first = await run('saveProgrammeSequence', 'DraftSequenceInput', { title: { fr: 'Une', en: '' } });
    const second = await run('saveProgrammeSequence', 'DraftSequenceInput', { title: { fr: 'Deux', en: '' } });
    await staff.graphql(
      `mutation ($eventId: ID!, $ids: [ID!]!) { orderProgrammeParts(eventId: $eventId, part: SEQUENCE, ids: $ids) { __typename } }`,
      { eventId, ids: [second.id, first.id] },
    );
    const rules = { revision: 0, roomChangeMinutes: 10, buildingChangeMinutes: 20 };
    expect(await run('saveAgendaRules', 'AgendaRulesInput', rules)).toMatchObject({ __typename: 'ProgrammePartSaved' });
    expect(await run('saveAgendaRules', 'AgendaRulesInput', rules)).toEqual({ __typename: 'PartChangedMeanwhile' });
    const { session } = await editor(staff).save(sessionInput(eventId, { roomId: room.id, trackId: track.id }));
    expect(await editor(staff).draft(slug)).toMatchObject({
      rooms: [{ name: 'Grande nef', building: null, capacity: 280, revision: 1 }],
      tracks: [{ name: { fr: 'Robotique' }, colour: '#0b6b74' }],
      sequences: [{ title: { fr: 'Deux' } }, { title: { fr: 'Une' } }],
      rules: { revision: 1, roomChangeMinutes: 10, buildingChangeMinutes: 20 },
    });
    expect(await remove('ROOM', room.id, 1)).toEqual({ __typename: 'PartInUse', sessions: 1 });
    await editor(staff).remove({ eventId, sessionId: session.id, revision: session.revision });
    expect(await remove('ROOM', room.id, 0)).toEqual({ __typename: 'PartChangedMeanwhile' });
    expect(await remove('ROOM', room.id, 1)).toEqual({ __typename: 'ProgrammePartSaved' });
    expect((await editor(staff).draft(slug)).rooms).toEqual([]);
  });

  it('finds people for the stage: staff everybody, an organiser those of the event', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, eventId, organiser, 'ORGANISER');
    const near = await makePerson(test.database, { givenName: 'Zoé', familyName: 'Quillard' });
    await giveRole(test.database, eventId, near, 'ATTENDEE');
    const far = await makePerson(test.database, { givenName: 'Zoé', familyName: 'Quimper' });
    const find = async (client: Client) =>
      (
        await client.graphql(
          'query ($slug: String!) { event(slug: $slug) { stagePeople(search: "zoe qui") { personId } } }',
          { slug },
        )
      ).data.event.stagePeople.map(({ personId }: { personId: string }) => personId);
    expect(await find(staff)).toEqual([near, far]);
    const client = await test.as(organiser);
    expect(await find(client)).toEqual([near]);
    const speakers = [{ personId: far, role: 'SPEAKER' }];
    expect(await editor(client).save(sessionInput(eventId, { speakers }))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await editor(staff).save(sessionInput(eventId, { speakers }))).toMatchObject({
      __typename: 'DraftSessionSaved',
    });
  });

  it('lets staff ask somebody new to speak, once', async () => {
    const ask = async (input: object) =>
      (
        await staff.graphql(
          `mutation ($input: NewSpeakerInput!) { addStagePerson(input: $input) { __typename
             ... on SpeakerFound { wasKnown person { name } } ... on InvalidInput { errors { field code } } } }`,
          { input: { eventId, ...input } },
        )
      ).data.addStagePerson;
    const input = { givenName: 'Rose', familyName: 'Talbot', email: 'Rose.Talbot@example.org' };
    expect(await ask(input)).toEqual({ __typename: 'SpeakerFound', wasKnown: false, person: { name: 'Rose Talbot' } });
    expect(await ask({ ...input, givenName: 'Autre' })).toEqual({
      __typename: 'SpeakerFound',
      wasKnown: true,
      person: { name: 'Rose Talbot' },
    });
    expect(await ask({ ...input, email: 'rose' })).toMatchObject({
      errors: [{ field: 'email', code: 'EMAIL_INVALID' }],
    });
  });

  it('tells the other editors what changed and who is here, and nobody else', async () => {
    const other = await test.as(
      await makePerson(test.database, { isStaff: true, givenName: 'Paul', familyName: 'Merle' }),
    );
    const attendee = await test.as(await makePerson(test.database));
    const [mine, theirs] = [staff, other].map(({ cookie }) => open(cookie)) as [Live, Live];
    expect(await open(attendee.cookie).watch(eventId)).toBe(false);
    expect(await mine.watch(eventId)).toBe(true);
    expect(await theirs.watch(eventId)).toBe(true);
    await expect
      .poll(() =>
        mine
          .people()
          .at(-1)
          ?.people.map(({ name }) => name)
          .sort(),
      )
      .toEqual(['Inès Aubry', 'Paul Merle']);
    const { session } = await editor(staff).save(sessionInput(eventId));
    await expect
      .poll(() => theirs.changes())
      .toEqual([
        {
          eventId,
          by: { personId: expect.any(String), name: 'Inès Aubry' },
          session: { id: session.id, revision: session.revision },
        },
      ]);
    theirs.close();
    await expect
      .poll(() =>
        mine
          .people()
          .at(-1)
          ?.people.map(({ name }) => name),
      )
      .toEqual(['Inès Aubry']);
    mine.close();
  });

  it('begins as what is published', async () => {
    const id = await makeSession(test.database, eventId, { title: 'Publiée' });
    await publishProgramme(test.database, eventId);
    expect(await editor(staff).draft(slug)).toMatchObject({
      version: 1,
      sessions: [{ id, minutes: 30, isPublished: true }],
    });
  });

  interface Live {
    watch(eventId: string): Promise<boolean>;
    changes(): LiveDraftChange[];
    people(): LiveDraftPeople[];
    close(): void;
  }

  function open(cookie: string): Live {
    const socket = io(test.url, { transports: ['websocket'], extraHeaders: { cookie } });
    const changes: LiveDraftChange[] = [];
    const people: LiveDraftPeople[] = [];
    socket.on('draft:changed', (change: LiveDraftChange) => changes.push(change));
    socket.on('draft:people', (here: LiveDraftPeople) => people.push(here));
    return {
      watch: (id) => socket.emitWithAck('draft:watch', id) as Promise<boolean>,
      changes: () => changes,
      people: () => people,
      close: () => void socket.close(),
    };
  }
});
