import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BADGE_FORMAT_NAMES, BADGE_FORMATS } from '@parvis/domain';
import {
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { readTicketCode } from '@parvis/domain';
import { readVerifyingKeys, verifyEd25519 } from '@parvis/registration';
import { codesIn } from './pdf-pixels.fixtures';

const BADGES = `query ($slug: String!) { event(slug: $slug) { badges { ticketId name organisationName prints lastPrintedAt } } }`;
const PRINTED = `mutation ($eventId: ID!, $deviceId: ID, $prints: [BadgePrintInput!]!) {
  recordBadgePrints(eventId: $eventId, deviceId: $deviceId, prints: $prints) {
    __typename ... on BadgePrintsRecorded { badges { ticketId prints } } ... on InvalidInput { errors { field code } } } }`;

/** Of a printer of labels, the coarsest there is. */
const DOTS = 203;

describe('badges', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  const pdf = async (as: Client, eventId: string, query: string) => {
    const response = await as.get(`/api/events/${eventId}/badges.pdf?${query}`).buffer(true).parse(binary);
    return { status: response.status, body: response.body as Buffer };
  };
  /** The tickets whose signed codes a scanner reads from the pages. */
  const ticketsOn = async (file: Buffer) => {
    const keys = await readVerifyingKeys(test.database);
    const read = await Promise.all(codesIn(file, DOTS).map((code) => readTicketCode(code ?? '', keys, verifyEd25519)));
    return read.map((code) => (code.kind === 'SIGNED' ? code.ticket.ticketId : code.kind));
  };
  const printOf = (ticketId: string, id = randomUUID()) => ({
    id,
    ticketId,
    format: 'A6',
    printedAt: '2024-10-01T07:30:00.000Z',
  });
  async function eventWithGuests() {
    const event = await makeEvent(test.database);
    const organisationId = await makeOrganisation(test.database, { name: `Œuvre Świętokrzyska ${event.slug}` });
    const make = async (givenName: string, familyName: string, audience: string) =>
      makeTicket(test.database, event.id, await makePerson(test.database, { givenName, familyName, organisationId }), {
        audience,
      });
    return {
      event,
      zoe: await make('Zoé', 'Zahra', 'SPEAKER'),
      lucja: await make('Łucja', 'Παπαδοπούλου Đặng', 'MEMBER'),
      long: await make('Jean-Christophe Alexandre', `Wolfeschlegelsteinhausenbergerdorff${'x'.repeat(60)}`, 'PRESS'),
    };
  }

  it.each(BADGE_FORMAT_NAMES)('are read from the pixels of their pages by a scanner, as %s', async (format) => {
    const { event, zoe, lucja, long } = await eventWithGuests();
    const { body } = await pdf(staff, event.id, `format=${format}&lang=fr`);
    const badges = [long, zoe, lucja].map(({ id }) => id);
    const codes = BADGE_FORMATS[format].isLabel ? badges : badges.flatMap((id) => [id, id]);
    expect((await ticketsOn(body)).sort()).toEqual(codes.sort());
    const { width, height } = BADGE_FORMATS[format];
    const [, points] = /\/MediaBox \[0 0 ([\d.]+)/.exec(body.toString('latin1'))!;
    expect(Number(points)).toBeCloseTo((width * 72) / 25.4, 1);
    expect(height).toBeGreaterThan(0);
  });

  it('come by name, one alone, of one kind, only those not printed, and without a back', async () => {
    const { event, zoe, lucja, long } = await eventWithGuests();
    const codes = async (query: string) => ticketsOn((await pdf(staff, event.id, `format=A6&back=0&${query}`)).body);
    expect(await codes('')).toEqual([long.id, zoe.id, lucja.id]);
    expect(await codes(`ticket=${lucja.id}`)).toEqual([lucja.id]);
    const [kind] = await test.database.query<{ id: string }>('select kind_id as id from ticket where id = $1', [
      zoe.id,
    ]);
    expect(await codes(`kind=${kind!.id}`)).toEqual([zoe.id]);
    await staff.graphql(PRINTED, { eventId: event.id, prints: [printOf(zoe.id)] });
    expect(await codes('only=unprinted')).toEqual([long.id, lucja.id]);
    expect(await pdf(staff, event.id, 'format=A6&file=2')).toMatchObject({ status: 404 });
    expect(await pdf(staff, event.id, 'format=A7')).toMatchObject({ status: 404 });
  });

  it('remember each print once, however often it is told, and of their own event only', async () => {
    const { event, zoe, lucja } = await eventWithGuests();
    const { zoe: stranger } = await eventWithGuests();
    const first = printOf(zoe.id);
    const tell = (prints: object[]) => staff.graphql(PRINTED, { eventId: event.id, deviceId: randomUUID(), prints });
    await Promise.all([tell([first]), tell([first])]);
    const { data } = await tell([first, printOf(zoe.id), printOf(stranger.id)]);
    expect(data.recordBadgePrints.badges).toEqual([{ ticketId: zoe.id, prints: 2 }]);
    const { data: seen } = await staff.graphql(BADGES, { slug: event.slug });
    expect(
      seen.event.badges.map(({ ticketId, prints, lastPrintedAt }: any) => [ticketId, prints, lastPrintedAt]),
    ).toEqual(
      expect.arrayContaining([
        [zoe.id, 2, '2024-10-01T07:30:00.000Z'],
        [lucja.id, 0, null],
      ]),
    );
    expect((await tell([{ ...first, id: 'no-id' }])).data.recordBadgePrints.errors).toEqual([
      { field: 'prints.0.id', code: 'PRINT_ID_INVALID' },
    ]);
  });

  it('are for staff and for the organisers of the event', async () => {
    const { event, zoe } = await eventWithGuests();
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const attendee = await makePerson(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    const statusFor = async (as: Client) => (await pdf(as, event.id, `format=A6&ticket=${zoe.id}`)).status;
    expect(await statusFor(await test.as(organiser))).toBe(200);
    expect(await statusFor(await test.as(attendee))).toBe(404);
    expect(await statusFor(test.anonymous)).toBeGreaterThanOrEqual(401);
  });

  it('ask the database as often for three as for one', async () => {
    const { event } = await eventWithGuests();
    const other = await makeEvent(test.database);
    await makeTicket(test.database, other.id, await makePerson(test.database));
    const count = async ({ slug }: { slug: string }) =>
      (await statementsOf(test, () => staff.graphql(BADGES, { slug }))).length;
    expect(await count(event)).toBe(await count(other));
  });
});

function binary(res: any, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  res.on('data', (chunk: Buffer) => chunks.push(chunk));
  res.on('end', () => done(null, Buffer.concat(chunks)));
}
