import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeTablet } from '../door.fixtures';

const KEEP = `mutation ($input: SignatureInput!) { keepSignature(input: $input) {
  __typename ... on InvalidInput { errors { field code } } } }`;
const SETTINGS = `mutation ($input: DeskSettingsInput!) { saveDeskSettings(input: $input) {
  __typename ... on InvalidInput { errors { field code } } } }`;
const TABLET = '{ tablet { ... on Tablet { asksSignature badgePlace { fr en } } } }';

describe('a signature drawn on a tablet', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  const drawing = (ticketId: string, more: object = {}) => ({
    id: randomUUID(),
    ticketId,
    forSession: false,
    path: 'M10 10L20 20',
    width: 300,
    height: 100,
    signedAt: '2024-10-01T07:59:00.000Z',
    ...more,
  });

  it('is kept once for its half-day, by a tablet of the event only, and only as strokes', async () => {
    const event = await makeEvent(test.database);
    const other = await makeEvent(test.database);
    const { id: ticketId } = await makeTicket(test.database, event.id, await makePerson(test.database));
    const here = await makeTablet(test, staff, event.id);
    const there = await makeTablet(test, staff, other.id);
    const drawn = drawing(ticketId);
    const keep = async (as: Client, input: object) => (await as.graphql(KEEP, { input })).data.keepSignature;
    expect(await keep(here.client, drawn)).toEqual({ __typename: 'SignatureKept' });
    expect(await keep(here.client, drawn)).toEqual({ __typename: 'SignatureKept' });
    expect(await keep(there.client, drawing(ticketId))).toMatchObject({
      errors: [{ field: 'ticketId', code: 'NOT_FOUND' }],
    });
    expect(await keep(staff, drawing(ticketId))).toEqual({ __typename: 'DeviceUnknown' });
    for (const path of ['', 'M1 1"/><script>', 'L1 1', `M${'1 '.repeat(12_000)}`])
      expect(await keep(here.client, drawing(ticketId, { path }))).toMatchObject({ errors: [{ field: 'path' }] });
    expect(await test.database.query('select path, session_id from attendance_signature')).toEqual([
      { path: 'M10 10L20 20', session_id: null },
    ]);
  });

  it('is asked for where staff set it, and the tablet knows where badges are', async () => {
    const event = await makeEvent(test.database);
    const tablet = await makeTablet(test, staff, event.id);
    expect((await tablet.client.graphql(TABLET)).data.tablet).toEqual({ asksSignature: false, badgePlace: null });
    const input = {
      eventId: event.id,
      asksSignature: true,
      badgeFormat: 'LABEL_62_100',
      badgePlace: { fr: 'au bureau B', en: '' },
    };
    const { data } = await staff.graphql(SETTINGS, { input });
    expect(data.saveDeskSettings).toEqual({ __typename: 'DeskSettingsSaved' });
    expect((await tablet.client.graphql(TABLET)).data.tablet).toEqual({
      asksSignature: true,
      badgePlace: { fr: 'au bureau B', en: 'au bureau B' },
    });
    const tooLong = { ...input, badgePlace: { fr: 'x'.repeat(121), en: '' } };
    expect((await staff.graphql(SETTINGS, { input: tooLong })).data.saveDeskSettings.errors).toEqual([
      { field: 'badgePlace.fr', code: 'TOO_LONG' },
    ]);
    const attendee = await test.as(await makePerson(test.database));
    expect((await attendee.graphql(SETTINGS, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});
