import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePerson, makeTicketKind, startTestApp, type Client, type TestApp } from '@parvis/testing';
import { makeSale, register, type Sale } from '../places.fixtures';
import { readPasted } from './read-addresses';

const INVITE = `mutation ($input: InvitationsInput!) { invite(input: $input) { __typename
  ... on InvitationsChecked { applied invited lines { line email name change } }
  ... on InvitationsRefused { faults { line code value } } ... on InvalidInput { errors { field code } } } }`;
const LIST = `query ($slug: String!, $state: InvitationState) { event(slug: $slug) {
  invitations(state: $state) { total matching silent byState { state count } rows { id email state } } } }`;

describe('invitations', () => {
  let test: TestApp;
  let staff: Client;
  let sale: Sale;
  let hidden: string;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    await test.database.query('delete from graphile_worker._private_jobs');
    sale = await makeSale(test, 100);
    hidden = await makeTicketKind(test.database, sale.eventId, {
      audience: 'GUEST',
      needsCode: true,
      saleFrom: '2024-09-01',
    });
  });

  const invite = async (text: string, fields: object = {}) =>
    (
      await staff.graphql(INVITE, {
        input: {
          eventId: sale.eventId,
          kindId: hidden,
          language: 'FR',
          expiresAt: '2024-09-25T16:00:00Z',
          text,
          apply: true,
          ...fields,
        },
      })
    ).data.invite;
  const list = async (state?: string) => (await staff.graphql(LIST, { slug: sale.slug, state })).data.event.invitations;
  const tokenOf = async (email: string) =>
    (
      await test.database.query<{ token: string }>('select token from invitation where event_id = $1 and email = $2', [
        sale.eventId,
        email,
      ])
    )[0]!.token;
  const page = async (name: string, token: string) =>
    (
      await test.anonymous.graphql(
        `mutation ($token: String!) { act: ${name}(token: $token) { state event { slug } } }`,
        { token },
      )
    ).data.act;

  it('say line by line what would happen before anything is written', async () => {
    await register(test.anonymous, sale.eventId, { email: 'registered@example.org' });
    const text =
      'a@example.org; Ada; Lovelace; Analytique\n\nregistered@example.org\nA@example.org\nB Durand <b@example.org>';
    expect(await invite(text, { apply: false })).toEqual({
      __typename: 'InvitationsChecked',
      applied: false,
      invited: 2,
      lines: [
        { line: 1, email: 'a@example.org', name: 'Ada Lovelace', change: 'INVITED' },
        { line: 3, email: 'registered@example.org', name: '', change: 'ALREADY_REGISTERED' },
        { line: 4, email: 'A@example.org', name: '', change: 'TWICE_IN_LIST' },
        { line: 5, email: 'b@example.org', name: '', change: 'INVITED' },
      ],
    });
    expect((await list()).total).toBe(0);
    expect(await invite('a@example.org\nnot an address', { apply: true })).toEqual({
      __typename: 'InvitationsRefused',
      faults: [{ line: 2, code: 'EMAIL_INVALID', value: 'not an address' }],
    });
    expect((await list()).total).toBe(0);
  });

  it('come from a file too, its columns found by their titles', async () => {
    const csv = '\ufeffNom;Prénom;Adresse e-mail;Société\r\nLovelace;Ada;a@example.org;Analytique\r\n';
    const file = Buffer.from(csv).toString('base64');
    expect(await invite('', { file, apply: false })).toMatchObject({
      lines: [{ line: 2, email: 'a@example.org', name: 'Ada Lovelace', change: 'INVITED' }],
    });
    const without = Buffer.from('Nom;Prénom\r\nLovelace;Ada\r\n').toString('base64');
    expect(await invite('', { file: without })).toMatchObject({ faults: [{ line: 1, code: 'COLUMN_MISSING' }] });
  });

  it('are sent, opened, accepted into a hidden kind, declined, counted; the link works once', async () => {
    await invite('a@example.org;Ada;Lovelace\nb@example.org\nc@example.org');
    await test.runJobs();
    const mail = (await test.mails()).find(({ to }) => to?.[0]?.address === 'a@example.org')!;
    const token = await tokenOf('a@example.org');
    expect(mail.text).toContain(`/invitation/${token}`);
    expect(await page('openInvitation', token)).toMatchObject({ state: 'OPENED', event: { slug: sale.slug } });
    expect(
      await register(test.anonymous, sale.eventId, { pass: token, email: 'ada.private@example.org' }),
    ).toMatchObject({
      __typename: 'Registered',
      ticket: { audience: 'GUEST' },
    });
    expect(await register(test.anonymous, sale.eventId, { pass: token })).toMatchObject({ why: 'USED_UP' });
    const second = await tokenOf('b@example.org');
    expect(await page('declineInvitation', second)).toMatchObject({ state: 'DECLINED' });
    expect((await register(test.anonymous, sale.eventId, { pass: second })).__typename).toBe('Registered');
    expect((await list()).byState).toEqual([
      { state: 'ACCEPTED', count: 2 },
      { state: 'SENT', count: 1 },
    ]);
  });

  it('remind the silent alone, once a day', async () => {
    await invite('silent@example.org\nanswers@example.org\nstopped@example.org');
    await test.runJobs();
    await page('declineInvitation', await tokenOf('answers@example.org'));
    const [stopped] = (await list()).rows.filter(({ email }: { email: string }) => email === 'stopped@example.org');
    await staff.graphql(`mutation ($eventId: ID!, $ids: [ID!]!) { stopInvitations(eventId: $eventId, ids: $ids) }`, {
      eventId: sale.eventId,
      ids: [stopped.id],
    });
    expect(await register(test.anonymous, sale.eventId, { pass: await tokenOf('stopped@example.org') })).toMatchObject({
      why: 'WITHDRAWN',
    });
    const remind = async () =>
      (await staff.graphql(`mutation ($eventId: ID!) { remindInvited(eventId: $eventId) }`, { eventId: sale.eventId }))
        .data.remindInvited;
    expect(await remind()).toBe(0);
    test.travelTo('2024-09-16T09:00:00Z');
    expect((await list()).silent).toBe(1);
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(0);
    await test.runJobs();
    const sent = (await test.mails()).map(({ to }) => to?.[0]?.address);
    expect(sent.filter((address) => address === 'silent@example.org')).toHaveLength(2);
    expect(sent.filter((address) => address === 'answers@example.org')).toHaveLength(1);
  });

  it('leave as a file that no spreadsheet runs', async () => {
    await invite('a@example.org;=1+1;Lovelace');
    const { text } = await staff.get(`/api/events/${sale.eventId}/invitations.csv`).expect(200);
    expect(text).toContain('E-mail;Nom');
    expect(text).toContain(`'=1+1 Lovelace`);
    await test.anonymous.get(`/api/events/${sale.eventId}/invitations.csv`).expect(404);
  });

  it('of an event that is not published are not sent', async () => {
    await test.database.query(`update event set status = 'DRAFT' where id = $1`, [sale.eventId]);
    expect(await invite('a@example.org')).toMatchObject({ errors: [{ code: 'NOT_PUBLISHED' }] });
  });
});

describe('a pasted list', () => {
  it.each([
    ['nothing', ' \n ', 'LIST_EMPTY'],
    ['too much', Array.from({ length: 1001 }, (_, n) => `a${n}@example.org`).join('\n'), 'TOO_MANY_LINES'],
  ])('with %s is refused as a whole', (_, text, code) => {
    expect(readPasted(text)).toMatchObject({ faults: [{ line: 0, code }] });
  });
});
