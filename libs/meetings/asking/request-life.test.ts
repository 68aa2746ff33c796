import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { ExpireRequestHandler } from './expire-request';
import {
  ACCEPT,
  ask,
  ASK,
  askedRequest,
  makeMeeter,
  makeMeetingEvent,
  type Meeter,
  MORNING,
  VIEW,
} from '../meetings.fixtures';

const ANSWER = `__typename ... on RequestAnswered { request { id status takenBy proposedSlots { id } } } ... on RequestNotOpen { status }`;
const WISH = `mutation ($requestId: ID!) { acceptWish(requestId: $requestId) { ${ANSWER} ... on MeetingsClosed { phase } } }`;
const DECLINE = `mutation ($requestId: ID!, $reason: DeclineReason, $note: String) {
  declineMeeting(requestId: $requestId, reason: $reason, note: $note) { ${ANSWER} ... on InvalidInput { errors { field code } } } }`;
const PROPOSE = `mutation ($requestId: ID!, $slotIds: [ID!]!) {
  proposeTimes(requestId: $requestId, slotIds: $slotIds) { ${ANSWER} ... on InvalidInput { errors { field code } } } }`;

describe('the life of a request', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const planned = (eventId: string) =>
    test.database.query(
      `update meeting_period set mode = 'PLANNED', asking_until = '2024-10-01T06:30:00Z', booking_from = '2024-10-01T06:40:00Z'
       where event_id = $1`,
      [eventId],
    );
  const accept = async (who: Meeter, requestId: string, slotId: string) =>
    (await who.graphql(ACCEPT, { requestId, slotId })).data['acceptMeeting'];
  const wish = async (who: Meeter, requestId: string) => (await who.graphql(WISH, { requestId })).data?.['acceptWish'];
  const received = async (who: Meeter, slug: string) =>
    (await who.graphql(VIEW, { slug })).data['event'].meetings.received;

  /** Somebody who asks, and three who confirmed that they are of one company. */
  const makeCompany = async (eventId: string) => {
    const asker = await makeMeeter(test, eventId);
    const organisation = { name: `Nanoptik ${eventId}` };
    const asked = await makeMeeter(test, eventId, { organisation });
    const [{ id }] = (await test.database.query<{ id: string }>(
      'select organisation_id as id from person where id = $1',
      [asked.personId],
    )) as [{ id: string }];
    const colleagues = [await makeMeeter(test, eventId), await makeMeeter(test, eventId)] as const;
    await test.database.query(
      `update person set organisation_id = $1, affiliation_confirmed_at = '2024-01-01' where id = any ($2::uuid[])`,
      [id, [asked, ...colleagues].map(({ personId }) => personId)],
    );
    const { request } = (
      await asker.graphql(ASK, {
        eventId,
        personId: asked.personId,
        message: 'Parlons.',
        requestKey: crypto.randomUUID(),
        priority: 1,
        forCompany: true,
      })
    ).data['askMeeting'];
    return { asker, asked, colleagues, request, organisationId: id };
  };

  it('has a priority, and one for the company names it', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    const { request } = await makeCompany(event.id);
    expect(request).toMatchObject({ priority: 1, company: `Nanoptik ${event.id}` });
  });

  it('for the company is told to every colleague who may take it, once each', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    await test.runJobs();
    const before = (await test.mails()).length;
    const { asked, colleagues } = await makeCompany(event.id);
    await test.runJobs();
    const mails = (await test.mails())
      .slice(before)
      .filter(({ subject }) => subject?.includes('souhaite vous rencontrer'));
    expect(mails).toHaveLength(colleagues.length + 1);
    const said = mails.filter(({ text }) => text?.includes('la première personne qui l’accepte'));
    expect(said).toHaveLength(colleagues.length);
    expect(colleagues).not.toContain(asked);
  });

  it('for the company is taken by one of two colleagues who accept at once', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database, { slots: 4, tables: 4 });
    const { asked, colleagues, request, asker } = await makeCompany(event.id);
    expect(await received(colleagues[0], event.slug)).toMatchObject([{ id: request.id, status: 'PENDING' }]);
    const answers = await Promise.all(colleagues.map((who, n) => accept(who, request.id, event.slotIds[n]!)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['MeetingBooked', 'RequestNotOpen']);
    const seats = await test.database.query('select from seat where meeting_id is not null and slot_id = any ($1)', [
      event.slotIds,
    ]);
    expect(seats).toHaveLength(3);
    // The person who was asked sees who took it, and neither when nor where.
    const [left] = await received(asked, event.slug);
    expect(left).toMatchObject({ status: 'ACCEPTED', meeting: null });
    expect(left.takenBy).not.toBeNull();
    expect((await asker.graphql(VIEW, { slug: event.slug })).data['event'].meetings.schedule).toHaveLength(1);
  });

  it('for the company is nothing to somebody who only typed its name', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    const { request, organisationId } = await makeCompany(event.id);
    const pretender = await makeMeeter(test, event.id);
    await test.database.query('update person set organisation_id = $1 where id = $2', [
      organisationId,
      pretender.personId,
    ]);
    expect(await received(pretender, event.slug)).toEqual([]);
    const { errors } = await pretender.graphql(ACCEPT, { requestId: request.id, slotId: event.slotIds[0] });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('declined carries the reason to the one who asked', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    const [ana, ben] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
    const requestId = await askedRequest(ana, event.id, ben);
    const long = await ben.graphql(DECLINE, { requestId, reason: 'OTHER', note: 'x'.repeat(301) });
    expect(long.data['declineMeeting']).toMatchObject({ errors: [{ field: 'note', code: 'TEXT_TOO_LONG' }] });
    await ben.graphql(DECLINE, { requestId, reason: 'COLLEAGUE', note: ' Demandez à Cléo. ' });
    const { asked } = (await ana.graphql(VIEW, { slug: event.slug })).data['event'].meetings;
    expect(asked).toMatchObject([{ status: 'DECLINED', declineReason: 'COLLEAGUE', declineNote: 'Demandez à Cléo.' }]);
  });

  it('with other times is booked by the one who asked, in one of them and no other', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database, { slots: 3 });
    const [ana, ben] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id, { email: 'ben@ex.org' })];
    const requestId = await askedRequest(ana, event.id, ben);
    const wrong = await ben.graphql(PROPOSE, { requestId, slotIds: [] });
    expect(wrong.data['proposeTimes']).toMatchObject({ errors: [{ field: 'slotIds', code: 'NOT_FREE' }] });
    await ben.graphql(PROPOSE, { requestId, slotIds: event.slotIds.slice(1) });
    expect(await accept(ana, requestId, event.slotIds[0]!)).toEqual({
      __typename: 'RequestNotOpen',
      status: 'PENDING',
    });
    expect(await accept(ana, requestId, event.slotIds[1]!)).toMatchObject({ __typename: 'MeetingBooked' });
  });

  it('blocks nobody’s slot while it waits', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 1 });
    const [ana, ben, cleo] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    await askedRequest(ana, event.id, ben);
    const requestId = await askedRequest(cleo, event.id, ben);
    expect(await accept(ben, requestId, event.slotIds[0]!)).toMatchObject({ __typename: 'MeetingBooked' });
  });

  it('expires, and both are told once', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    const [ana, ben] = [
      await makeMeeter(test, event.id, { email: 'ana-expiry@example.org' }),
      await makeMeeter(test, event.id, { email: 'ben-expiry@example.org' }),
    ];
    const requestId = await askedRequest(ana, event.id, ben);
    const expiry = test.app.get(ExpireRequestHandler);
    await expiry.run({ requestId });
    expect(await received(ben, event.slug)).toMatchObject([{ status: 'PENDING' }]);
    test.travelTo('2024-10-01T17:00:00Z');
    await expiry.run({ requestId });
    await expiry.run({ requestId });
    expect(await received(ben, event.slug)).toMatchObject([{ status: 'EXPIRED' }]);
    await test.runJobs();
    const told = (await test.mails()).filter(({ subject }) => subject?.startsWith('Demande expirée'));
    expect(told.map(({ to }) => to?.[0]?.address).sort()).toEqual(['ana-expiry@example.org', 'ben-expiry@example.org']);
  });

  it('ends in one state when its expiry crosses an acceptance', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 20 });
    const expiry = test.app.get(ExpireRequestHandler);
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        test.travelTo(MORNING);
        const [ana, ben] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
        const requestId = await askedRequest(ana, event.id, ben);
        await test.database.query('update meeting_request set expires_at = sent_at where id = $1', [requestId]);
        const [accepted] = await Promise.all([accept(ben, requestId, event.slotIds[0]!), expiry.run({ requestId })]);
        const [row] = await test.database.query<{ status: string; booked: number }>(
          `select status, (select count(*)::int from meeting m where m.request_id = r.id) as booked
           from meeting_request r where id = $1`,
          [requestId],
        );
        expect(row).toEqual(
          accepted.__typename === 'MeetingBooked'
            ? { status: 'ACCEPTED', booked: 1 }
            : { status: 'EXPIRED', booked: 0 },
        );
      }),
    );
  });

  it('is a wish while people ask for a plan, and is booked by either once the plan is out', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database, { slots: 2 });
    await planned(event.id);
    const [ana, ben] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
    const requestId = await askedRequest(ana, event.id, ben);
    expect(await accept(ben, requestId, event.slotIds[0]!)).toMatchObject({
      __typename: 'MeetingsClosed',
      phase: 'ASKING',
    });
    expect(await wish(ana, requestId)).toBeUndefined();
    expect(await wish(ben, requestId)).toMatchObject({ request: { status: 'ACCEPTED' } });
    expect(await wish(ben, requestId)).toMatchObject({ request: { status: 'ACCEPTED' } });
    expect(
      await test.database.query('select from seat s join slot l on l.id = s.slot_id where l.event_id = $1', [event.id]),
    ).toEqual([]);

    test.travelTo('2024-10-01T06:35:00Z');
    const late = await makeMeeter(test, event.id);
    expect(await ask(late, event.id, ben.personId)).toMatchObject({ __typename: 'MeetingsClosed' });
    await test.database.query(
      `update meeting_period set schedule_published_at = '2024-10-01T06:36:00Z' where event_id = $1`,
      [event.id],
    );
    test.travelTo('2024-10-01T06:41:00Z');
    expect(await wish(ben, requestId)).toMatchObject({ __typename: 'MeetingsClosed', phase: 'BOOKING' });
    expect(await accept(ana, requestId, event.slotIds[1]!)).toMatchObject({ __typename: 'MeetingBooked' });
    expect(await accept(ben, requestId, event.slotIds[0]!)).toEqual({
      __typename: 'RequestNotOpen',
      status: 'ACCEPTED',
    });
  });

  it('is one of as many as the kind of ticket allows; a no gives it back', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    const ana = await makeMeeter(test, event.id);
    const others = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)] as const;
    await test.database.query(
      `insert into meeting_request_limit (kind_id, requests) select distinct kind_id, 1 from ticket where event_id = $1`,
      [event.id],
    );
    const requestId = await askedRequest(ana, event.id, others[0]);
    expect(await ask(ana, event.id, others[1].personId)).toEqual({ __typename: 'RequestLimitReached', limit: 1 });
    const left = async () =>
      (
        await ana.graphql(`query ($slug: String!) { event(slug: $slug) { meetings { requestsLeft } } }`, {
          slug: event.slug,
        })
      ).data['event'].meetings.requestsLeft;
    expect(await left()).toBe(0);
    await others[0].graphql(DECLINE, { requestId });
    expect(await left()).toBe(1);
    expect(await ask(ana, event.id, others[1].personId)).toMatchObject({ __typename: 'MeetingAsked' });
    await test.database.query('delete from meeting_request_limit');
    expect(await left()).toBeNull();
  });

  it('is not sent to somebody whom the rules of staff forbid, nor to a colleague', async () => {
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    const suppliers = [
      await makeMeeter(test, event.id, { organisation: { name: 'Un', college: 'SME' } }),
      await makeMeeter(test, event.id, { organisation: { name: 'Deux', college: 'SME' } }),
    ] as const;
    await test.database.query(
      `insert into meeting_rule (event_id, one_college, other_college) values ($1, 'SME', 'SME')`,
      [event.id],
    );
    expect(await ask(suppliers[0], event.id, suppliers[1].personId)).toMatchObject({
      __typename: 'PersonNotAvailable',
    });
    await test.database.query('delete from meeting_rule where event_id = $1', [event.id]);
    await test.database.query(
      'update person set organisation_id = (select organisation_id from person where id = $1) where id = $2',
      [suppliers[0].personId, suppliers[1].personId],
    );
    expect(await ask(suppliers[0], event.id, suppliers[1].personId)).toMatchObject({
      __typename: 'PersonNotAvailable',
    });
    await test.database.query('update meeting_period set colleagues_may_meet = true where event_id = $1', [event.id]);
    expect(await ask(suppliers[0], event.id, suppliers[1].personId)).toMatchObject({ __typename: 'MeetingAsked' });
  });
});
