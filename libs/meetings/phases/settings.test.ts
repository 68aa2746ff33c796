import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, makePerson, startTestApp, type Client, type TestApp } from '@parvis/testing';

const SAVE = `mutation ($input: MeetingSettingsInput!) { saveMeetingSettings(input: $input) { __typename
  ... on MeetingSettingsSaved { settings { phases { mode phase } requestsPerHour meetingsPerPerson minutesBetween longestPause colleaguesMayMeet
    rules { one { audience college filiere } other { audience college filiere } } limits { kindId requests } } }
  ... on InvalidInput { errors { field code } } } }`;
const PHASES = `query ($slug: String!) { event(slug: $slug) { hasMeetings meetingPhases { mode phase opensAt askingUntil bookingFrom closesAt } } }`;

describe('the settings of meetings', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-09-15T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database);
  });
  afterAll(() => test.close());

  const planned = {
    mode: 'PLANNED',
    opensAt: '2024-09-01T08:00:00.000Z',
    askingUntil: '2024-09-20T08:00:00.000Z',
    bookingFrom: '2024-09-25T08:00:00.000Z',
    closesAt: '2024-10-01T16:00:00.000Z',
    requestsPerHour: 10,
    requestDays: 5,
    meetingsPerPerson: 8,
    minutesBetween: 5,
    colleaguesMayMeet: false,
    rules: [{ one: { audience: 'EXHIBITOR' }, other: { audience: 'EXHIBITOR' } }],
    limits: [],
  };
  const save = async (change: object = {}, who = staff) =>
    (await who.graphql(SAVE, { input: { ...planned, eventId: event.id, ...change } })).data?.['saveMeetingSettings'];

  it('refuse a pause that no run can keep in the slots there are, and say which one is the longest', async () => {
    const other = await makeEvent(test.database);
    for (const [start, end] of ['09:00 09:20', '09:25 09:45', '09:50 10:10'].map((span) => span.split(' ')))
      await test.database.query(`insert into slot (event_id, starts_at, ends_at) values ($1, $2, $3)`, [
        other.id,
        `2024-10-01T${start}:00Z`,
        `2024-10-01T${end}:00Z`,
      ]);
    const saved = await save({ eventId: other.id, minutesBetween: 30 });
    expect(saved).toMatchObject({ settings: { longestPause: 30, minutesBetween: 30 } });
    const refused = { errors: [{ field: 'minutesBetween', code: 'PAUSE_TOO_LONG' }] };
    expect(await save({ eventId: other.id, minutesBetween: 31 })).toMatchObject(refused);
    const live = { mode: 'LIVE', askingUntil: null, bookingFrom: null };
    expect(await save({ eventId: other.id, minutesBetween: 31, ...live })).toMatchObject({ settings: {} });
  });

  it('open the meetings of an event, for everybody to see with their phases', async () => {
    expect(await save()).toMatchObject({
      settings: {
        phases: { mode: 'PLANNED', phase: 'ASKING' },
        requestsPerHour: 10,
        meetingsPerPerson: 8,
        rules: [{ one: { audience: 'EXHIBITOR', college: null }, other: { audience: 'EXHIBITOR', filiere: null } }],
      },
    });
    const seen = await test.anonymous.graphql(PHASES, { slug: event.slug });
    expect(seen.data['event']).toEqual({
      hasMeetings: true,
      meetingPhases: {
        mode: 'PLANNED',
        phase: 'ASKING',
        opensAt: planned.opensAt,
        askingUntil: planned.askingUntil,
        bookingFrom: planned.bookingFrom,
        closesAt: planned.closesAt,
      },
    });
  });

  it('forget the dates of a plan when the mode is live, and every rule left out', async () => {
    await save();
    expect(await save({ mode: 'LIVE', rules: [] })).toMatchObject({
      settings: { phases: { mode: 'LIVE', phase: 'BOOKING' }, rules: [] },
    });
  });

  it.each([
    [{ closesAt: '2024-09-01T08:00:00.000Z', mode: 'LIVE' }, 'closesAt', 'ENDS_BEFORE_START'],
    [{ askingUntil: null }, 'askingUntil', 'REQUIRED'],
    [{ askingUntil: '2024-08-01T08:00:00.000Z' }, 'askingUntil', 'BEFORE_OPENING'],
    [{ bookingFrom: '2024-09-19T08:00:00.000Z' }, 'bookingFrom', 'BEFORE_ASKING_ENDS'],
    [{ bookingFrom: '2024-10-02T08:00:00.000Z' }, 'bookingFrom', 'AFTER_CLOSING'],
    [{ requestsPerHour: 0 }, 'requestsPerHour', 'OUT_OF_RANGE'],
    [{ requestDays: 91 }, 'requestDays', 'OUT_OF_RANGE'],
    [{ rules: [{ one: {}, other: { college: 'SME' } }] }, 'rules.0', 'RULE_EMPTY'],
  ])('say what is wrong with %o', async (change, field, code) => {
    expect(await save(change)).toEqual({ __typename: 'InvalidInput', errors: [{ field, code }] });
  });

  it('are for those who conduct the event', async () => {
    expect(await save({}, await test.as(await makePerson(test.database)))).toBeUndefined();
  });
});
