import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation, makePerson, startTestApp, type Client, type TestApp } from '@parvis/testing';
import {
  ACCEPT,
  askedRequest,
  bookedMeeting,
  makeMeeter,
  makeMeetingEvent,
  type Meeter,
  MORNING,
} from '../meetings.fixtures';
import { makeTalk } from '../planning/planning.fixtures';

const PLACES = `query ($slug: String!) { event(slug: $slug) { meetingPlaces {
  zones { id name } walks { oneId otherId minutes } booths { id }
  tables { id label number zoneId row column videoUrl coming isOut booth { id } } slots { id startsAt endsAt meetings } } } }`;
const CHANGED = `__typename ... on InvalidInput { errors { field code } }`;
const ZONE = `mutation ($eventId: ID!, $id: ID, $name: String!) { saveMeetingZone(eventId: $eventId, id: $id, name: $name) { ${CHANGED} } }`;
const REMOVE_ZONE = `mutation ($eventId: ID!, $id: ID!) { removeMeetingZone(eventId: $eventId, id: $id) { ${CHANGED} } }`;
const WALKS = `mutation ($eventId: ID!, $walks: [PlaceWalkInput!]!) { saveMeetingWalks(eventId: $eventId, walks: $walks) { ${CHANGED} } }`;
const ADD = `mutation ($input: TableRangeInput!) { addMeetingTables(input: $input) { ${CHANGED} } }`;
const VIDEO = `mutation ($eventId: ID!, $name: String!, $url: String!) { addVideoRoom(eventId: $eventId, name: $name, url: $url) { ${CHANGED} } }`;
const RENUMBER = `mutation ($eventId: ID!, $tableIds: [ID!]!, $firstNumber: Int!) {
  renumberMeetingTables(eventId: $eventId, tableIds: $tableIds, firstNumber: $firstNumber) { ${CHANGED} } }`;
const MOVE_TABLES = `mutation ($eventId: ID!, $tableIds: [ID!]!, $zoneId: ID!, $row: Int!, $column: Int!) {
  moveMeetingTables(eventId: $eventId, tableIds: $tableIds, zoneId: $zoneId, row: $row, column: $column) { ${CHANGED} } }`;
const REMOVE = `mutation ($eventId: ID!, $tableIds: [ID!]!) { removeMeetingTables(eventId: $eventId, tableIds: $tableIds) {
  __typename ... on TablesInUse { tables { id label meetings people { name } } } } }`;
const REOPEN = `mutation ($eventId: ID!, $tableIds: [ID!]!) { reopenMeetingTables(eventId: $eventId, tableIds: $tableIds) { ${CHANGED} } }`;
const RESERVE = `mutation ($eventId: ID!, $tableIds: [ID!]!, $boothId: ID) {
  reserveMeetingTables(eventId: $eventId, tableIds: $tableIds, boothId: $boothId) { ${CHANGED} } }`;
const SLOTS = `mutation ($input: SlotDayInput!) { makeMeetingSlots(input: $input) { ${CHANGED} } }`;
const REMOVE_SLOTS = `mutation ($eventId: ID!, $slotIds: [ID!]!) { removeMeetingSlots(eventId: $eventId, slotIds: $slotIds) { kept { id } } }`;
const PROPOSE = `mutation ($eventId: ID!, $causes: [RepairCauseInput!]!) { proposeRepair(eventId: $eventId, causes: $causes) {
  ... on RepairProposed { repair { id changes { kind to { table } } } } } }`;
const APPLY = `mutation ($repairId: ID!) { applyRepair(repairId: $repairId) { __typename } }`;
const OF_DAY = `query ($slug: String!, $tableId: ID!) { event(slug: $slug) { tableOfDay(tableId: $tableId) {
  zone table { label meetings { parties { initials organisationName } } } } } }`;

describe('the places of meetings', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo(MORNING);
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  const send = async (query: string, variables: object, who: Client = staff): Promise<any> => {
    const { data, errors } = await who.graphql(query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data)[0];
  };
  const placesOf = async (slug: string) => (await send(PLACES, { slug })).meetingPlaces;
  const makeZone = async (event: { id: string; slug: string }, name: string): Promise<string> => {
    await send(ZONE, { eventId: event.id, name });
    return (await placesOf(event.slug)).zones.find((zone: any) => zone.name === name).id;
  };
  const makeBooth = async (eventId: string, personId: string): Promise<string> => {
    const [booth] = await test.database.query<{ id: string }>(
      `insert into exhibitor (event_id, organisation_id, booth, description)
       values ($1, $2, 'A1', '{"fr": "", "en": ""}') returning id`,
      [eventId, await makeOrganisation(test.database)],
    );
    await test.database.query('insert into exhibitor_member (exhibitor_id, person_id) values ($1, $2)', [
      booth!.id,
      personId,
    ]);
    return booth!.id;
  };
  const addRange = (
    eventId: string,
    zoneId: string,
    [fromRow, toRow, fromColumn, toColumn]: number[],
    firstNumber = 1,
  ) => send(ADD, { input: { eventId, zoneId, fromRow, toRow, fromColumn, toColumn, firstNumber } });
  const tablesIn = async (slug: string, zoneId: string) =>
    (await placesOf(slug)).tables.filter((table: any) => table.zoneId === zoneId);

  it('are drawn by rows and columns, with numbers in use passed over', async () => {
    const event = await makeMeetingEvent(test.database, { tables: 0 });
    const [hall, loft] = [await makeZone(event, 'Hall'), await makeZone(event, 'Mezzanine')];
    await addRange(event.id, hall, [1, 2, 1, 3]);
    await addRange(event.id, loft, [1, 1, 1, 2], 5);
    expect((await tablesIn(event.slug, hall)).map(({ number, row, column }: any) => [number, row, column])).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 3],
      [4, 2, 1],
      [5, 2, 2],
      [6, 2, 3],
    ]);
    expect((await tablesIn(event.slug, loft)).map(({ label }: any) => label)).toEqual(['Table 7', 'Table 8']);
    expect(await addRange(event.id, hall, [1, 2, 1, 3])).toMatchObject({ errors: [{ code: 'SPOTS_TAKEN' }] });
    expect(await send(REMOVE_ZONE, { eventId: event.id, id: hall })).toMatchObject({
      errors: [{ code: 'ZONE_IN_USE' }],
    });
    await send(WALKS, { eventId: event.id, walks: [{ oneId: loft, otherId: hall, minutes: 4 }] });
    expect((await placesOf(event.slug)).walks).toMatchObject([{ minutes: 4 }]);
  });

  it('are renumbered and moved together, or not at all', async () => {
    const event = await makeMeetingEvent(test.database, { tables: 0 });
    const hall = await makeZone(event, 'Hall');
    await addRange(event.id, hall, [1, 1, 1, 4]);
    const ids = (await tablesIn(event.slug, hall)).map(({ id }: any) => id);
    const [a, b] = ids;
    expect(await send(RENUMBER, { eventId: event.id, tableIds: [a, b], firstNumber: 3 })).toMatchObject({
      errors: [{ field: 'firstNumber', code: 'NUMBER_TAKEN' }],
    });
    await send(RENUMBER, { eventId: event.id, tableIds: ids, firstNumber: 2 });
    expect((await tablesIn(event.slug, hall)).map(({ label }: any) => label)).toEqual(
      [2, 3, 4, 5].map((n) => `Table ${n}`),
    );
    const move = (row: number, column: number) =>
      send(MOVE_TABLES, { eventId: event.id, tableIds: [a, b], zoneId: hall, row, column });
    expect(await move(1, 2)).toMatchObject({ errors: [{ code: 'SPOTS_TAKEN' }] });
    await move(2, 1);
    const moved = (await tablesIn(event.slug, hall)).filter(({ id }: any) => id === a || id === b);
    expect(moved.map(({ row, column }: any) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });

  it('have rooms by video, whose link must be one', async () => {
    const event = await makeMeetingEvent(test.database, { tables: 0 });
    const add = (url: string) => send(VIDEO, { eventId: event.id, name: 'Visio 1', url });
    expect(await add('javascript:alert(1)')).toMatchObject({ errors: [{ field: 'url', code: 'NOT_AN_ADDRESS' }] });
    expect(await add('https://visio.example.org/1')).toMatchObject({ __typename: 'MeetingPlacesSaved' });
    expect(await add('https://visio.example.org/2')).toMatchObject({ errors: [{ field: 'name', code: 'NAME_TAKEN' }] });
  });

  it('are kept for the meetings of a booth, and given back', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 3, tables: 2 });
    const [ada, ben, cleo, dan] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    const boothId = await makeBooth(event.id, ada.personId);
    const tables: any[] = (await placesOf(event.slug)).tables;
    const [first, second] = tables.map(({ id }) => id as string);
    const reserve = (tableIds: string[], booth: string | null) =>
      send(RESERVE, { eventId: event.id, tableIds, boothId: booth });
    const tableOf = async (requestId: string, slotId: string, who: Meeter) =>
      (await send(ACCEPT, { requestId, slotId }, who)).meeting?.table;

    expect(await reserve([first!], boothId)).toMatchObject({ __typename: 'MeetingPlacesSaved' });
    expect((await placesOf(event.slug)).tables.find(({ id }: any) => id === first).booth).toEqual({ id: boothId });
    const [others, team] = [await askedRequest(cleo, event.id, dan), await askedRequest(ben, event.id, ada)];
    expect(await tableOf(others, event.slotIds[0]!, dan)).toBe(tables[1].label);
    expect(await tableOf(team, event.slotIds[0]!, ada)).toBe(tables[0].label);

    // With every table kept for a booth, those of no booth find none.
    await reserve([second!], boothId);
    const late = await askedRequest(ben, event.id, dan);
    expect((await send(ACCEPT, { requestId: late, slotId: event.slotIds[1]! }, dan)).__typename).not.toBe(
      'MeetingBooked',
    );
    await reserve([first!, second!], null);
    expect(await tableOf(late, event.slotIds[1]!, dan)).toBe(tables[0].label);

    await send(VIDEO, { eventId: event.id, name: 'Visio', url: 'https://visio.example.org/1' });
    const video = (await placesOf(event.slug)).tables.find(({ videoUrl }: any) => videoUrl);
    expect(await reserve([video.id], boothId)).toMatchObject({ errors: [{ field: 'tableIds', code: 'VIDEO_ROOM' }] });
    const foreign = await makeBooth((await makeMeetingEvent(test.database, {})).id, ada.personId);
    const { errors } = await staff.graphql(RESERVE, { eventId: event.id, tableIds: [first], boothId: foreign });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('have slots by the day, in which speakers are taken at once; those with a meeting stay', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 3 });
    const [ada, ben] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
    await bookedMeeting(ada, event.id, ben, event.slotIds[0]!);
    // A talk from 9:20 to 9:40; slots are there from 9:00 to 10:00.
    await makeTalk(test.database, event.id, event.slotIds[1]!, ada.personId);
    const make = (input: object) =>
      send(SLOTS, {
        input: { eventId: event.id, day: '2024-10-01', from: '09:00', to: '12:00', minutes: 30, pause: 10, ...input },
      });
    expect(await make({})).toMatchObject({ __typename: 'MeetingPlacesSaved' });
    const { slots } = await placesOf(event.slug);
    expect(slots.map(({ startsAt }: any) => startsAt.slice(11, 16))).toEqual([
      ...['07:00', '07:20', '07:40'],
      ...['08:20', '09:00'],
    ]);
    expect(await make({ to: '08:00' })).toMatchObject({ errors: [{ field: 'to', code: 'ENDS_BEFORE_START' }] });
    expect(await make({ to: '09:20' })).toMatchObject({ errors: [{ code: 'NO_SLOT_FITS' }] });
    const { kept } = await send(REMOVE_SLOTS, { eventId: event.id, slotIds: slots.map(({ id }: any) => id) });
    expect(kept).toEqual([{ id: event.slotIds[0] }]);
    expect((await placesOf(event.slug)).slots).toHaveLength(1);
    await make({ from: '09:20', to: '09:40', minutes: 20, pause: 0 });
    const seats = await test.database.query(
      `select a.id from seat a join slot s on s.id = a.slot_id where a.person_id = $1 and a.session_id is not null
         and s.event_id = $2`,
      [ada.personId, event.id],
    );
    expect(seats).toHaveLength(1);
  });

  it('have slots in which whoever is on a booth is away at once', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1 });
    const ada = await makeMeeter(test, event.id);
    const boothId = await makeBooth(event.id, ada.personId);
    await test.database.query(
      `insert into booth_duty (exhibitor_id, person_id, starts_at, ends_at)
       values ($1, $2, '2024-10-01T12:00:00Z', '2024-10-01T13:00:00Z')`,
      [boothId, ada.personId],
    );
    const day = { eventId: event.id, day: '2024-10-01', from: '13:30', to: '15:30', minutes: 30, pause: 0 };
    await send(SLOTS, { input: day });
    const away = await test.database.query<{ at: Date }>(
      `select s.starts_at as at from seat a join slot s on s.id = a.slot_id where a.person_id = $1 and a.away order by 1`,
      [ada.personId],
    );
    expect(away.map(({ at }) => at.toISOString().slice(11, 16))).toEqual(['12:00', '12:30']);
  });

  it('stay while people count on them: who it is is said, a repair moves them, and then the table goes', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 3, tables: 2 });
    const [ada, ben] = [
      await makeMeeter(test, event.id, { givenName: 'Ada', familyName: 'Noor' }),
      await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Diallo' }),
    ];
    await bookedMeeting(ada, event.id, ben, event.slotIds[1]!);
    const [first] = (await placesOf(event.slug)).tables;
    const removal = { eventId: event.id, tableIds: [first.id] };
    expect(await send(REMOVE, removal)).toEqual({
      __typename: 'TablesInUse',
      tables: [
        {
          id: first.id,
          label: 'Table 1',
          meetings: 1,
          people: [{ name: 'Ada Noor' }, { name: 'Ben Diallo' }].map((p) => expect.objectContaining(p)),
        },
      ],
    });
    expect((await placesOf(event.slug)).tables).toHaveLength(2);
    const { repair } = await send(PROPOSE, { eventId: event.id, causes: [{ kind: 'TABLE_LOST', tableId: first.id }] });
    expect(repair.changes).toMatchObject([{ kind: 'MOVED', to: { table: 'Table 2' } }]);
    await send(APPLY, { repairId: repair.id });
    expect((await placesOf(event.slug)).tables).toMatchObject([{ isOut: true, coming: 0 }, { coming: 1 }]);
    expect(await send(REMOVE, removal)).toMatchObject({ __typename: 'MeetingPlacesSaved' });
    expect((await placesOf(event.slug)).tables).toMatchObject([{ label: 'Table 2', coming: 1 }]);
  });

  it('are used again when they were lost for a while', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 2, tables: 1 });
    const [ada, ben] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
    const [table] = (await placesOf(event.slug)).tables;
    const { repair } = await send(PROPOSE, { eventId: event.id, causes: [{ kind: 'TABLE_LOST', tableId: table.id }] });
    await send(APPLY, { repairId: repair.id });
    const requestId = await askedRequest(ada, event.id, ben);
    const book = () => send(ACCEPT, { requestId, slotId: event.slotIds[1]! }, ben);
    expect((await book()).__typename).toBe('SlotTaken');
    await send(REOPEN, { eventId: event.id, tableIds: [table.id] });
    expect((await book()).__typename).toBe('MeetingBooked');
  });

  it('never leave a meeting without its table when tables go while people book', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 12 });
    const pairs: { to: Meeter; requestId: string }[] = [];
    for (let n = 0; n < 10; n += 1) {
      const [from, to] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
      pairs.push({ to, requestId: await askedRequest(from, event.id, to) });
    }
    const tables = (await placesOf(event.slug)).tables.map(({ id }: any) => id);
    const [answers, removals] = await Promise.all([
      Promise.all(pairs.map(({ to, requestId }) => send(ACCEPT, { requestId, slotId: event.slotIds[0]! }, to))),
      Promise.all(tables.map((id: string) => send(REMOVE, { eventId: event.id, tableIds: [id] }))),
    ]);
    for (const { __typename } of answers) expect(['MeetingBooked', 'SlotTaken']).toContain(__typename);
    for (const { __typename } of removals) expect(['MeetingPlacesSaved', 'TablesInUse']).toContain(__typename);
    const astray = await test.database.query(
      `select from meeting m left join meeting_table t on t.id = m.table_id and t.removed_at is null
       where m.event_id = $1 and m.status = 'BOOKED' and t.id is null`,
      [event.id],
    );
    expect(astray).toHaveLength(0);
    const booked = answers.filter(({ __typename }: any) => __typename === 'MeetingBooked').length;
    expect(removals.filter(({ __typename }: any) => __typename === 'TablesInUse').length).toBeGreaterThanOrEqual(
      booked,
    );
  });

  it('say on the card of a table who meets there, by initials and organisation', async () => {
    const event = await makeMeetingEvent(test.database, { tables: 1 });
    const [ada, ben] = [
      await makeMeeter(test, event.id, { givenName: 'Ada', familyName: 'Noor', organisation: { name: 'Nanoptik' } }),
      await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Diallo' }),
    ];
    await bookedMeeting(ada, event.id, ben, event.slotIds[0]!);
    const [table] = (await placesOf(event.slug)).tables;
    const { tableOfDay } = await send(OF_DAY, { slug: event.slug, tableId: table.id }, ben);
    expect(tableOfDay.table).toMatchObject({
      label: 'Table 1',
      meetings: [{ parties: [{ initials: 'AN', organisationName: 'Nanoptik' }, { initials: 'BD' }] }],
    });
    expect((await send(OF_DAY, { slug: event.slug, tableId: 'x' }, ben)).tableOfDay).toBeNull();
    const cards = await fetch(`${test.url}/api/events/${event.id}/meetings/cards.pdf?lang=fr`, {
      headers: { cookie: staff.cookie },
    });
    expect([cards.status, cards.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const refused = await fetch(`${test.url}/api/events/${event.id}/meetings/cards.pdf`, {
      headers: { cookie: ben.cookie },
    });
    expect(refused.status).not.toBe(200);
  });

  it('are drawn by those who conduct the event alone', async () => {
    const event = await makeMeetingEvent(test.database);
    const ada = await makeMeeter(test, event.id);
    const { errors } = await ada.graphql(ZONE, { eventId: event.id, name: 'Hall' });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});
