import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePerson, makeTicketKind, startTestApp, type Client, type TestApp } from '@parvis/testing';
import { addQuota, allDue, formFor, makeSale, register, REGISTER, type Sale, takenOf } from '../places.fixtures';

const JOIN = `mutation ($input: WaitingInput!) { joinWaitingList(input: $input) { __typename
  ... on OnWaitingList { email rank token } ... on PlacesFree { free } ... on AlreadyRegistered { email }
  ... on InvalidInput { errors { field code } } ... on RegistrationClosed { reason } } }`;
const PLACE = `query ($token: String!) { waitingPlace(token: $token) { status rank places offerExpiresAt event { slug } kind { id } } }`;
const LEAVE = `mutation ($token: String!) { leaveWaitingList(token: $token) { status rank } }`;
const LISTS = `query ($slug: String!, $search: String, $status: WaitingStatus) { event(slug: $slug) {
  waitingLists(search: $search, status: $status) { matching rows { id name status rank places } byStatus { status count } byKind { kindId count } } } }`;

describe('places and the line for them', () => {
  let test: TestApp;
  let sale: Sale;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    // The messages of a crowd are of no interest to the next test.
    await test.database.query('delete from graphile_worker._private_jobs');
  });

  const join = async (fields: object = {}) => {
    const { profession: _, openToMeetings: __, ...form } = formFor(sale.eventId, fields);
    return (await test.anonymous.graphql(JOIN, { input: { kindId: sale.kindId, places: 1, ...form } })).data
      .joinWaitingList;
  };
  const placeOf = async (token: string) => (await test.anonymous.graphql(PLACE, { token })).data.waitingPlace;
  const statuses = async (tokens: string[]) =>
    Promise.all(tokens.map(async (token) => (await placeOf(token)).status as string));
  const cancel = async (code: string) =>
    test.anonymous.graphql(`mutation ($code: String!) { cancelTicket(code: $code) { __typename } }`, { code });
  const codes = async () =>
    (
      await test.database.query<{ code: string }>(
        `select code from ticket where event_id = $1 and status = 'CONFIRMED' order by registered_at`,
        [sale.eventId],
      )
    ).map(({ code }) => code);
  const staff = async (): Promise<Client> => test.as(await makePerson(test.database, { isStaff: true }));

  describe('300 people at once for 20 places', () => {
    it('get exactly 20 tickets, the others wait in the order of arrival', { timeout: 120_000 }, async () => {
      sale = await makeSale(test, 20);
      // On a slow machine some are told that many register just now: they send the same form again, as the page says.
      const persist = async (input: object): Promise<{ __typename: string; rank: number }> => {
        const { data, errors } = await test.anonymous.graphql(REGISTER, { input });
        expect(errors).toBeUndefined();
        return data.register.__typename === 'Busy' ? persist(input) : data.register;
      };
      const outcomes = await Promise.all(
        Array.from({ length: 300 }, () => persist(formFor(sale.eventId, { waitIfFull: true }))),
      );
      expect(outcomes.filter(({ __typename }) => __typename === 'Registered')).toHaveLength(20);
      const waiting = outcomes.filter(({ __typename }) => __typename === 'OnWaitingList');
      expect(waiting.map(({ rank }) => rank).sort((one, other) => one - other)).toEqual(
        Array.from({ length: 280 }, (_, at) => at + 1),
      );
      expect(await takenOf(test, sale.eventId)).toBe(20);
      const [order] = await test.database.query<{ inOrder: boolean }>(
        `select bool_and(joined_at >= before) as "inOrder" from (
           select joined_at, lag(joined_at) over (order by number) as before from waiting_entry where event_id = $1) w`,
        [sale.eventId],
      );
      expect(order!.inOrder).toBe(true);
    });

    it(
      'of two kinds that share places and have some of their own, without a deadlock',
      { timeout: 120_000 },
      async () => {
        sale = await makeSale(test, 15);
        const other = await makeTicketKind(test.database, sale.eventId, { audience: 'GUEST', saleFrom: '2024-09-01' });
        await addQuota(test.database, sale.eventId, 20, [sale.kindId, other]);
        await addQuota(test.database, sale.eventId, 12, [other]);
        const answers = await Promise.all(
          Array.from({ length: 120 }, (_, at) =>
            test.anonymous.graphql(REGISTER, {
              input: formFor(sale.eventId, { kindId: at % 2 ? sale.kindId : other, waitIfFull: true }),
            }),
          ),
        );
        expect(answers.filter(({ errors }) => errors)).toEqual([]);
        const [count] = await test.database.query<{ all: number; first: number; second: number }>(
          `select count(*)::int as all, count(*) filter (where kind_id = $2)::int as first,
           count(*) filter (where kind_id = $3)::int as second from ticket where event_id = $1`,
          [sale.eventId, sale.kindId, other],
        );
        expect(count!.all).toBe(20);
        expect(count!.first).toBeLessThanOrEqual(15);
        expect(count!.second).toBeLessThanOrEqual(12);
      },
    );
  });

  describe('somebody in line', () => {
    beforeEach(async () => {
      sale = await makeSale(test, 2);
      await register(test.anonymous, sale.eventId);
      await register(test.anonymous, sale.eventId);
    });

    it('sees their rank, is told of it once, and leaves at any time', async () => {
      const first = await join({ email: 'first-in-line@example.org' });
      const second = await join();
      expect(first).toMatchObject({ __typename: 'OnWaitingList', rank: 1 });
      expect(second).toMatchObject({ rank: 2 });
      expect(await placeOf(second.token)).toMatchObject({ status: 'WAITING', rank: 2, event: { slug: sale.slug } });
      await test.runJobs();
      const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'first-in-line@example.org');
      expect(mails).toHaveLength(1);
      expect(mails[0]!.text).toContain(`/liste-attente/${first.token}`);
      const left = (await test.anonymous.graphql(LEAVE, { token: first.token })).data.leaveWaitingList;
      expect(left).toMatchObject({ status: 'LEFT', rank: null });
      expect(await placeOf(second.token)).toMatchObject({ rank: 1 });
    });

    it('is in line once however often they ask; somebody else’s link is sent to its owner alone', async () => {
      const requestKey = randomUUID();
      const email = 'once@example.org';
      const first = await join({ requestKey, email });
      expect(await join({ requestKey, email })).toEqual(first);
      expect(await join({ email })).toEqual({ __typename: 'OnWaitingList', email, rank: null, token: null });
      const [count] = await test.database.query<{ n: number }>(
        'select count(*)::int as n from waiting_entry where event_id = $1',
        [sale.eventId],
      );
      expect(count!.n).toBe(1);
    });

    it('is offered a place that comes back, takes it with the link, and nobody else gets it', async () => {
      const waiting = await join({ email: 'offered@example.org' });
      const [code] = await codes();
      await cancel(code!);
      await test.runJobs();
      expect(await placeOf(waiting.token)).toMatchObject({ status: 'OFFERED', rank: null });
      expect((await placeOf(waiting.token)).offerExpiresAt).not.toBeNull();
      const offer = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'offered@example.org').at(-1)!;
      expect(offer.subject).toContain('Une place pour vous');
      expect(await register(test.anonymous, sale.eventId)).toMatchObject({ __typename: 'SoldOut' });
      expect(await register(test.anonymous, sale.eventId, { pass: waiting.token })).toMatchObject({
        __typename: 'Registered',
        ticket: { status: 'CONFIRMED' },
      });
      expect(await takenOf(test, sale.eventId)).toBe(2);
      expect((await placeOf(waiting.token)).status).toBe('ACCEPTED');
      expect(await register(test.anonymous, sale.eventId, { pass: waiting.token })).toMatchObject({
        __typename: 'PassNotUsable',
        why: 'USED_UP',
      });
    });

    it('has one offer, which makes one ticket however many follow its link at once', async () => {
      const waiting = await join();
      const [code] = await codes();
      await cancel(code!);
      await test.runJobs();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => register(test.anonymous, sale.eventId, { pass: waiting.token })),
      );
      expect(answers.filter(({ __typename }) => __typename === 'Registered')).toHaveLength(1);
      expect(answers.filter(({ why }) => why === 'USED_UP')).toHaveLength(19);
      expect(await takenOf(test, sale.eventId)).toBe(2);
    });

    it('comes before whoever comes now, also in the moment a place is free and nobody was told yet', async () => {
      const waiting = await join();
      await cancel((await codes())[0]!);
      const late = await register(test.anonymous, sale.eventId, { waitIfFull: true });
      expect(late).toMatchObject({ __typename: 'OnWaitingList', rank: 1 });
      expect((await placeOf(waiting.token)).status).toBe('OFFERED');
    });

    it('who lets the time of an offer pass loses it to the next, once, however often the job runs', async () => {
      const [first, second, third] = [await join(), await join(), await join()];
      await cancel((await codes())[0]!);
      await test.runJobs();
      expect(await statuses([first.token, second.token, third.token])).toEqual(['OFFERED', 'WAITING', 'WAITING']);
      // Too early: it waits again.
      await allDue(test);
      await test.runJobs();
      expect((await placeOf(first.token)).status).toBe('OFFERED');
      test.travelTo('2024-09-16T09:00:00Z');
      expect(await register(test.anonymous, sale.eventId, { pass: first.token })).toMatchObject({ why: 'EXPIRED' });
      await allDue(test);
      await test.runJobs();
      await allDue(test);
      await test.runJobs();
      expect(await statuses([first.token, second.token, third.token])).toEqual(['EXPIRED', 'OFFERED', 'WAITING']);
      const told = (await test.mails()).filter(({ subject }) => subject!.startsWith('Votre place n’est plus gardée'));
      expect(told.map(({ to }) => to![0]!.address)).toEqual([first.email]);
      expect(told[0]!.text).toContain(`/evenements/${sale.slug}/inscription`);
      expect(await takenOf(test, sale.eventId)).toBe(2);
    });

    it('keeps offer and place when the worker dies in the middle, and gets both once', async () => {
      const waiting = await join();
      await cancel((await codes())[0]!);
      await test.database.query(`create or replace function die() returns trigger language plpgsql as $$
        begin raise exception 'killed'; end $$;
        create trigger die after update of status on waiting_entry for each row when (new.status = 'OFFERED') execute function die()`);
      await test.runJobs();
      expect((await placeOf(waiting.token)).status).toBe('WAITING');
      expect(await takenOf(test, sale.eventId)).toBe(1);
      await test.database.query('drop trigger die on waiting_entry');
      await allDue(test);
      await test.runJobs();
      expect((await placeOf(waiting.token)).status).toBe('OFFERED');
      expect(await takenOf(test, sale.eventId)).toBe(2);
    });

    it('leaves with a ticket of another way, and a place kept for them goes to the next', async () => {
      const [first, second] = [await join({ email: 'other-way@example.org' }), await join()];
      await cancel((await codes())[0]!);
      await test.runJobs();
      const [kind] = [await makeTicketKind(test.database, sale.eventId, { audience: 'GUEST', saleFrom: '2024-09-01' })];
      const outcome = await register(test.anonymous, sale.eventId, { email: 'other-way@example.org', kindId: kind });
      expect(outcome.__typename).toBe('Registered');
      await test.runJobs();
      expect(await statuses([first.token, second.token])).toEqual(['LEFT', 'OFFERED']);
    });
  });

  describe('a group', () => {
    it('is offered its places only when all fit, those behind it go first, and its colleagues get a link', async () => {
      sale = await makeSale(test, 3);
      for (const _ of [1, 2, 3]) await register(test.anonymous, sale.eventId);
      const group = await join({ places: 3, email: 'group@example.org' });
      const single = await join();
      const [a, b, c] = await codes();
      await cancel(a!);
      await test.runJobs();
      expect(await statuses([group.token, single.token])).toEqual(['WAITING', 'OFFERED']);
      await test.anonymous.graphql(LEAVE, { token: single.token });
      await cancel(b!);
      await test.runJobs();
      expect(await statuses([group.token])).toEqual(['WAITING']);
      await cancel(c!);
      await test.runJobs();
      expect(await statuses([group.token])).toEqual(['OFFERED']);
      expect(
        await register(test.anonymous, sale.eventId, { pass: group.token, email: 'group@example.org' }),
      ).toMatchObject({ __typename: 'Registered' });
      expect(await takenOf(test, sale.eventId)).toBe(3);
      await test.runJobs();
      const link = (await test.mails())
        .filter(({ to }) => to?.[0]?.address === 'group@example.org')
        .map(({ text }) => /\/places\/(?!suivi)([\w-]+)/.exec(text ?? '')?.[1])
        .find(Boolean)!;
      for (const _ of [1, 2])
        expect(await register(test.anonymous, sale.eventId, { pass: link })).toMatchObject({
          __typename: 'Registered',
        });
      expect(await register(test.anonymous, sale.eventId, { pass: link })).toMatchObject({ why: 'USED_UP' });
      expect(await takenOf(test, sale.eventId)).toBe(3);
    });

    it.each([
      [0, 'OUT_OF_RANGE'],
      [21, 'OUT_OF_RANGE'],
    ])('of %d is refused', async (places, code) => {
      sale = await makeSale(test, 1);
      expect(await join({ places })).toMatchObject({ errors: [{ field: 'places', code }] });
    });
  });

  it('answers that there are places while there are', async () => {
    sale = await makeSale(test, 5);
    expect(await join()).toEqual({ __typename: 'PlacesFree', free: 5 });
    expect(await join({ places: 6 })).toMatchObject({ __typename: 'OnWaitingList' });
  });

  it(
    'serves many who cancel, leave, come and answer at once without ever giving more places than there are',
    { timeout: 60_000 },
    async () => {
      sale = await makeSale(test, 10);
      for (let n = 0; n < 10; n += 1) await register(test.anonymous, sale.eventId);
      const waiting = [];
      for (let n = 0; n < 20; n += 1) waiting.push(await join());
      const held = await codes();
      await Promise.all([
        ...held.slice(0, 6).map(cancel),
        ...waiting.slice(0, 3).map(({ token }) => test.anonymous.graphql(LEAVE, { token })),
        ...Array.from({ length: 20 }, () => register(test.anonymous, sale.eventId, { waitIfFull: true })),
        test.runJobs(),
      ]);
      await test.runJobs();
      const offered = await test.database.query<{ token: string }>(
        `select token from waiting_entry where event_id = $1 and status = 'OFFERED'`,
        [sale.eventId],
      );
      await Promise.all(
        offered.flatMap(({ token }) => [1, 2].map(() => register(test.anonymous, sale.eventId, { pass: token }))),
      );
      await test.runJobs();
      expect(await takenOf(test, sale.eventId)).toBe(10);
      const [tickets] = await test.database.query<{ n: number }>(
        `select count(*)::int as n from ticket where event_id = $1 and status = 'CONFIRMED'`,
        [sale.eventId],
      );
      expect(tickets!.n).toBe(10);
    },
  );

  describe('staff', () => {
    const act = (client: Client, name: string, entryId: string) =>
      client.graphql(
        `mutation ($eventId: ID!, $entryId: ID!) { ${name}(eventId: $eventId, entryId: $entryId) { __typename
          ... on PlacesShort { free } ... on WaitingElsewhere { status } } }`,
        { eventId: sale.eventId, entryId },
      );
    const lists = async (client: Client, filter: object = {}) =>
      (await client.graphql(LISTS, { slug: sale.slug, ...filter })).data.event.waitingLists;

    it('see the lines, move somebody up, offer out of turn while a place is free, remove, all in the audit log', async () => {
      sale = await makeSale(test, 1);
      await register(test.anonymous, sale.eventId);
      await join({ givenName: 'Ada' });
      const second = await join({ givenName: 'Berthe' });
      const third = await join({ givenName: 'Chloé' });
      const client = await staff();
      const before = await lists(client);
      expect(before.rows.map(({ name }: { name: string }) => name.split(' ')[0])).toEqual(['Ada', 'Berthe', 'Chloé']);
      expect(before.byStatus).toEqual([{ status: 'WAITING', count: 3 }]);
      const idOf = (name: string) => before.rows.find((row: { name: string }) => row.name.startsWith(name)).id;
      await act(client, 'moveUpWaiting', idOf('Chloé'));
      expect(await placeOf(third.token)).toMatchObject({ rank: 2 });
      expect(await placeOf(second.token)).toMatchObject({ rank: 3 });
      expect((await act(client, 'offerWaiting', idOf('Berthe'))).data.offerWaiting).toEqual({
        __typename: 'PlacesShort',
        free: 0,
      });
      await test.database.query('update quota set size = 2 where event_id = $1', [sale.eventId]);
      expect((await act(client, 'offerWaiting', idOf('Berthe'))).data.offerWaiting.__typename).toBe('WaitingChanged');
      expect((await placeOf(second.token)).status).toBe('OFFERED');
      expect((await act(client, 'offerWaiting', idOf('Berthe'))).data.offerWaiting).toEqual({
        __typename: 'WaitingElsewhere',
        status: 'OFFERED',
      });
      await act(client, 'removeWaiting', idOf('Berthe'));
      expect((await placeOf(second.token)).status).toBe('REMOVED');
      expect((await lists(client, { search: 'chloe' })).rows).toHaveLength(1);
      const log = await test.database.query<{ action: string }>(
        'select action from audit_entry where event_id = $1 order by at, id',
        [sale.eventId],
      );
      expect(log.map(({ action }) => action)).toEqual(['waiting.move-up', 'waiting.offer', 'waiting.remove']);
    });

    it('alone do so', async () => {
      sale = await makeSale(test, 1);
      const outsider = await test.as(await makePerson(test.database));
      for (const name of ['moveUpWaiting', 'offerWaiting', 'removeWaiting'])
        expect((await act(outsider, name, randomUUID())).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    });
  });
});
