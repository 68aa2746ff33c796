import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, giveRole, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import {
  askedRequest,
  bookedMeeting,
  CANCEL,
  makeMeeter,
  makeMeetingEvent,
  type Meeter,
  MORNING,
} from '../meetings.fixtures';

const GROUP = 'key people asked received accepted placed held notHeld';
const REPORT = `query ($slug: String!) { event(slug: $slug) { meetingReport {
  asked accepted placed coming held confirmed notHeld disputed cancelled people tables
  usage { slot { id } tablesUsed } colleges { ${GROUP} } filieres { key placed }
  collegePairs { one other meetings } filierePairs { one other meetings } } } }`;
const SAY =
  'mutation ($id: ID!, $happened: Boolean!) { sayMeetingCame(meetingId: $id, happened: $happened) { __typename } }';

const binary = (client: Client, path: string) =>
  client
    .get(path)
    .buffer()
    .parse((res, done) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => done(null, Buffer.concat(parts)));
    });

describe('what the meetings of an event came to', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let organiser: Client;
  let ada: Meeter;
  let eve: Meeter;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(MORNING);
    event = await makeMeetingEvent(test.database, { slots: 4, tables: 3 });
    const sme = (name: string) => ({ name, college: 'SME', filiere: 'MEDTECH' });
    const research = { name: 'Institut du Canal', college: 'RESEARCH', filiere: 'DIAGNOSTIC' };
    const meet = (givenName: string, organisation?: typeof research) =>
      makeMeeter(test, event.id, { givenName, familyName: 'Élan', ...(organisation && { organisation }) });
    ada = await meet('Ada', sme('=Alpha, dispositifs'));
    const ben = await meet('Ben', sme('Beta'));
    const cyd = await meet('Cyd', research);
    eve = await meet('Eve');
    const [first, second, third, fourth] = event.slotIds as [string, string, string, string];
    const { meetingId: held } = await bookedMeeting(ada, event.id, ben, first);
    const { meetingId: missed } = await bookedMeeting(ada, event.id, cyd, second);
    await askedRequest(ben, event.id, cyd);
    const { meetingId: cancelled } = await bookedMeeting(eve, event.id, ada, third);
    await bookedMeeting(eve, event.id, cyd, fourth);
    await eve.graphql(CANCEL, { meetingId: cancelled });
    await askedRequest(eve, event.id, ben);
    test.travelTo('2024-10-01T07:45:00Z');
    await ada.graphql(SAY, { id: held, happened: true });
    await ada.graphql(SAY, { id: missed, happened: false });
    const organiserId = await makePerson(test.database);
    await giveRole(test.database, event.id, organiserId, 'ORGANISER');
    organiser = await test.as(organiserId);
  });
  afterAll(() => test.close());

  it('is counted once a meeting, by college and filière, and by who met whom', async () => {
    const { data } = await organiser.graphql(REPORT, { slug: event.slug });
    expect(data['event'].meetingReport).toEqual({
      asked: 6,
      accepted: 4,
      placed: 3,
      coming: 1,
      held: 1,
      confirmed: 1,
      notHeld: 1,
      disputed: 0,
      cancelled: 1,
      people: 4,
      tables: 3,
      usage: event.slotIds.map((id, at) => ({ slot: { id }, tablesUsed: at === 2 ? 0 : 1 })),
      colleges: [
        { key: 'RESEARCH', people: 1, asked: 0, received: 3, accepted: 2, placed: 2, held: 0, notHeld: 1 },
        { key: 'SME', people: 2, asked: 3, received: 3, accepted: 2, placed: 2, held: 1, notHeld: 1 },
        { key: null, people: 1, asked: 3, received: 0, accepted: 0, placed: 1, held: 0, notHeld: 0 },
      ],
      filieres: [
        { key: 'DIAGNOSTIC', placed: 2 },
        { key: 'MEDTECH', placed: 2 },
        { key: null, placed: 1 },
      ],
      collegePairs: [
        { one: 'RESEARCH', other: null, meetings: 1 },
        { one: 'SME', other: 'SME', meetings: 1 },
      ],
      filierePairs: [
        { one: 'DIAGNOSTIC', other: null, meetings: 1 },
        { one: 'MEDTECH', other: 'MEDTECH', meetings: 1 },
      ],
    });
  });

  it('goes into a workbook by table, person or organisation, where no cell is a formula', async () => {
    const rows = async (by: string) => {
      const { body, headers, status } = await binary(organiser, `/api/events/${event.id}/meetings/${by}.xlsx?lang=en`);
      expect([status, headers['cache-control']]).toEqual([200, 'private, no-store']);
      const [sheet] = (await readXlsxFile(body as Buffer)) as unknown as { data: unknown[][] }[];
      return sheet!.data.slice(1);
    };
    expect(
      (await rows('tables')).map(([table, start, , person, , , other]) => [
        table,
        (start as Date).toISOString().slice(11, 16),
        person,
        other,
      ]),
    ).toEqual([
      ['Table 1', '09:00', 'Ada Élan', 'Ben Élan'],
      ['Table 1', '09:20', 'Ada Élan', 'Cyd Élan'],
      ['Table 1', '10:00', 'Eve Élan', 'Cyd Élan'],
    ]);
    expect((await rows('people')).map(([person, , , , , , other]) => [person, other])).toEqual([
      ['Ada Élan', 'Ben Élan'],
      ['Ada Élan', 'Cyd Élan'],
      ['Ben Élan', 'Ada Élan'],
      ['Cyd Élan', 'Ada Élan'],
      ['Cyd Élan', 'Eve Élan'],
      ['Eve Élan', 'Cyd Élan'],
    ]);
    const organisations = (await rows('organisations')).map(([organisation, , , , person]) => [organisation, person]);
    expect(organisations).toContainEqual(['=Alpha, dispositifs', 'Ada Élan']);
    expect(organisations).toHaveLength(5);
  });

  it('is printed on a sheet each, in the language asked for', async () => {
    for (const [by, language, pages] of [
      ['tables', 'fr', 1],
      ['people', 'en', 4],
      ['organisations', 'fr', 3],
    ] as const) {
      const { body, headers } = await binary(organiser, `/api/events/${event.id}/meetings/${by}.pdf?lang=${language}`);
      expect(headers['content-type']).toBe('application/pdf');
      const text = (body as Buffer).toString('latin1');
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(text.match(/\/Type \/Page\b/g)).toHaveLength(pages);
      expect(text).toContain(`/Lang (${language})`);
    }
  });

  it('is for those who conduct the event', async () => {
    const refused = await ada.graphql(REPORT, { slug: event.slug });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    for (const path of ['people.pdf', 'people.xlsx'])
      for (const client of [ada, test.anonymous])
        expect((await client.get(`/api/events/${event.id}/meetings/${path}`)).status).toBe(404);
    for (const path of [`${event.id}/meetings/everything.pdf`, 'nonsense/meetings/people.pdf'])
      expect((await organiser.get(`/api/events/${path}`)).status).toBe(404);
  });
});
