import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeSale, register, type Sale } from '../places.fixtures';

const CANCEL = `mutation ($id: ID!, $fr: String!, $en: String!) { cancelEvent(eventId: $id, input: { reasonFr: $fr, reasonEn: $en }) {
  __typename ... on EventSaved { event { status cancelledAt canCancel registered } }
  ... on EventNotRunning { status } ... on InvalidInput { errors { field code } } } }`;
const WHAT_ENDS = `query ($id: ID!) { eventCancellation(eventId: $id) { part count } }`;
const EVENT = `query ($slug: String!) { event(slug: $slug) { isCancelled cancelledBecause { fr en } registration { isOpen closedBecause } } }`;
const COMING = `{ events(filter: { period: COMING }, first: 100) { events { slug isCancelled } } }`;
const PAST = `{ events(filter: { period: PAST }, first: 100) { events { slug } } }`;

describe('an event that is called off', () => {
  let test: TestApp;
  let staff: Client;
  let sale: Sale;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true, email: 'equipe@example.org' }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-10T08:00:00Z');
    sale = await makeSale(test, 2);
  });

  const cancel = async (by: Client = staff, fr = 'La salle est fermée.', en = '') =>
    (await by.graphql(CANCEL, { id: sale.eventId, fr, en })).data?.['cancelEvent'];
  const mails = async () => {
    await test.runJobs();
    return (await test.mails()).filter(
      ({ subject }) => subject!.startsWith('Événement annulé') && subject!.endsWith(sale.slug),
    );
  };
  const statusesOf = (table: string) =>
    test.database.query<{ status: string; count: number }>(
      `select status, count(*)::int from ${table} where event_id = $1 group by 1`,
      [sale.eventId],
    );

  it('ends its tickets and its line, and tells each of them once, with the reason', async () => {
    await register(test.anonymous, sale.eventId, { email: 'ines@example.org' });
    await register(test.anonymous, sale.eventId, { email: 'aubry@example.org' });
    await register(test.anonymous, sale.eventId, { email: 'attente@example.org', waitIfFull: true });
    const speaker = await makePerson(test.database, { email: 'oratrice@example.org' });
    await giveRole(test.database, sale.eventId, speaker, 'SPEAKER');
    const exhibitor = await makePerson(test.database, { email: 'exposant@example.org' });
    await giveRole(test.database, sale.eventId, exhibitor, 'EXHIBITOR');
    await test.runJobs();

    const { data } = await staff.graphql(WHAT_ENDS, { id: sale.eventId });
    expect(data['eventCancellation']).toEqual([
      { part: 'tickets', count: 2 },
      { part: 'waiting', count: 1 },
    ]);
    expect(await cancel()).toEqual({
      __typename: 'EventSaved',
      event: {
        status: 'CANCELLED',
        cancelledAt: expect.stringContaining('2024-09-10'),
        canCancel: false,
        registered: 0,
      },
    });
    expect(await statusesOf('ticket')).toEqual([{ status: 'CANCELLED', count: 2 }]);
    expect(await statusesOf('waiting_entry')).toEqual([{ status: 'REMOVED', count: 1 }]);
    const told = await mails();
    expect(told.flatMap(({ to }) => to!.map(({ address }) => address)).sort()).toEqual([
      'attente@example.org',
      'aubry@example.org',
      'exposant@example.org',
      'ines@example.org',
      'oratrice@example.org',
    ]);
    for (const { text } of told) expect(text).toContain('La salle est fermée.');
    const calendars = told.flatMap(({ attachments }) =>
      attachments.filter(({ mimeType }) => mimeType === 'text/calendar'),
    );
    expect(calendars).toHaveLength(2);
    expect(await mails(), 'told once').toHaveLength(5);
  });

  it('says so wherever it is public, and takes nobody any more', async () => {
    await register(test.anonymous, sale.eventId);
    await cancel(staff, 'La salle est fermée.', 'The venue is closed.');
    const { data } = await test.anonymous.graphql(EVENT, { slug: sale.slug });
    expect(data['event']).toEqual({
      isCancelled: true,
      cancelledBecause: { fr: 'La salle est fermée.', en: 'The venue is closed.' },
      registration: { isOpen: false, closedBecause: 'EVENT_CANCELLED' },
    });
    expect(await register(test.anonymous, sale.eventId)).toEqual({
      __typename: 'RegistrationClosed',
      reason: 'EVENT_CANCELLED',
    });
    const listed = async (query: string) => (await test.anonymous.graphql(query)).data['events'].events;
    expect(await listed(COMING)).toContainEqual({ slug: sale.slug, isCancelled: true });
    const calendar = new ICAL.Component(ICAL.parse((await test.anonymous.get('/api/calendrier.ics')).text));
    const entry = calendar
      .getAllSubcomponents('vevent')
      .find((one) => one.getFirstPropertyValue('uid') === `event-${sale.eventId}@parvis`)!;
    expect(entry.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(entry.getFirstPropertyValue('sequence')).toBe(1);
    test.travelTo('2024-10-02T08:00:00Z');
    expect(await listed(PAST)).not.toContainEqual({ slug: sale.slug });
  });

  it('takes nobody who comes at that very moment', async () => {
    await test.database.query('update quota set size = 100 where event_id = $1', [sale.eventId]);
    const [cancelled, ...outcomes] = await Promise.all([
      cancel(),
      ...Array.from({ length: 20 }, () => register(test.anonymous, sale.eventId)),
    ]);
    expect(cancelled.__typename).toBe('EventSaved');
    expect(outcomes.every(({ __typename: kind }) => kind === 'Registered' || kind === 'RegistrationClosed')).toBe(true);
    const live = (await statusesOf('ticket')).filter(({ status }) => status !== 'CANCELLED');
    expect(live).toEqual([]);
  });

  it('is for good, needs a reason, and is for staff alone', async () => {
    expect(await cancel(staff, '  ')).toMatchObject({ errors: [{ field: 'reasonFr', code: 'REQUIRED' }] });
    const organiser = await makePerson(test.database);
    await giveRole(test.database, sale.eventId, organiser, 'ORGANISER');
    expect(await cancel(await test.as(organiser))).toBeUndefined();
    expect((await cancel()).__typename).toBe('EventSaved');
    expect(await cancel()).toEqual({ __typename: 'EventNotRunning', status: 'CANCELLED' });
    for (const act of ['publishEvent', 'unpublishEvent']) {
      const { data } = await staff.graphql(`mutation ($id: ID!) { ${act}(eventId: $id) { __typename } }`, {
        id: sale.eventId,
      });
      expect(data[act]).toEqual({ __typename: 'EventIsCancelled' });
    }
  });

  it('is no longer one to restore a registration to, or to add somebody to', async () => {
    const person = await makePerson(test.database);
    const ticket = await makeTicket(test.database, sale.eventId, person);
    await cancel();
    const input = { eventId: sale.eventId, ticketId: ticket.id };
    const { data } = await staff.graphql(
      `mutation ($eventId: ID!, $ticketId: ID!) { restoreRegistration(eventId: $eventId, ticketId: $ticketId) { __typename ... on NotPossibleNow { reason } } }`,
      input,
    );
    expect(data['restoreRegistration']).toEqual({ __typename: 'NotPossibleNow', reason: 'EVENT_CANCELLED' });
  });

  it('costs the same few statements whatever is registered', async () => {
    const count = async (tickets: number) => {
      const one = await makeSale(test, 100);
      for (let made = 0; made < tickets; made += 1)
        await makeTicket(test.database, one.eventId, await makePerson(test.database));
      return statementsOf(test, () => staff.graphql(CANCEL, { id: one.eventId, fr: 'Non', en: '' }));
    };
    expect((await count(12)).length).toBe((await count(1)).length);
  });
});
