import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { ACCEPT, askedRequest, bookedMeeting, makeMeeter, makeMeetingEvent, type Meeter } from '../meetings.fixtures';

const CANCEL_TICKET = `mutation ($code: String!) { cancelTicket(code: $code) { __typename } }`;
/** Tickets are given up before an event begins. */
const EVENING_BEFORE = '2024-09-30T18:00:00Z';

describe('giving up a ticket', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(EVENING_BEFORE);
  });
  afterAll(() => test.close());

  const codeOf = async ({ personId }: Meeter) =>
    (await test.database.query<{ code: string }>('select code from ticket where person_id = $1', [personId]))[0]!.code;
  const statuses = async (eventId: string) => ({
    requests: await test.database.query(
      'select status, count(*)::int from meeting_request where event_id = $1 group by 1 order by 1',
      [eventId],
    ),
    meetings: await test.database.query(
      'select status, count(*)::int from meeting where event_id = $1 group by 1 order by 1',
      [eventId],
    ),
    seats: await test.database.query(
      'select count(*)::int from seat s join slot l on l.id = s.slot_id where l.event_id = $1',
      [eventId],
    ),
  });

  it('withdraws what is open, cancels what is booked, and tells the others', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 3, tables: 5 });
    const [leaver, ben, cleo, dan] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id, { email: 'ben@example.org' }),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    await bookedMeeting(leaver, event.id, ben, event.slotIds[0]!);
    await bookedMeeting(cleo, event.id, dan, event.slotIds[0]!);
    await askedRequest(leaver, event.id, cleo);
    await askedRequest(dan, event.id, leaver);
    const { data } = await leaver.graphql(CANCEL_TICKET, { code: await codeOf(leaver) });
    expect(data['cancelTicket'].__typename).toBe('TicketCancelled');
    expect(await statuses(event.id)).toEqual({
      requests: [
        { status: 'ACCEPTED', count: 1 },
        { status: 'WITHDRAWN', count: 3 },
      ],
      meetings: [
        { status: 'BOOKED', count: 1 },
        { status: 'CANCELLED', count: 1 },
      ],
      seats: [{ count: 3 }],
    });
    await test.runJobs();
    const subjects = (await test.mails())
      .filter(({ to }) => to?.[0]?.address === 'ben@example.org')
      .map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject?.startsWith('Rendez-vous annulé'))).toHaveLength(1);
  });

  it('with ten meetings frees ten slots and ten tables, and tells each of the ten once', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 10, tables: 1 });
    const leaver = await makeMeeter(test, event.id);
    for (let n = 0; n < 10; n += 1) {
      const partner = await makeMeeter(test, event.id, { email: `ten-${n}@example.org` });
      await bookedMeeting(partner, event.id, leaver, event.slotIds[n]!);
    }
    const code = await codeOf(leaver);
    // Pressed twice, as people do when nothing seems to happen.
    const answers = await Promise.all([
      leaver.graphql(CANCEL_TICKET, { code }),
      leaver.graphql(CANCEL_TICKET, { code }),
    ]);
    for (const { errors } of answers) expect(errors).toBeUndefined();
    expect(await statuses(event.id)).toEqual({
      requests: [{ status: 'WITHDRAWN', count: 10 }],
      meetings: [{ status: 'CANCELLED', count: 10 }],
      seats: [{ count: 0 }],
    });
    await test.runJobs();
    const told = (await test.mails())
      .filter(({ subject }) => subject?.startsWith('Rendez-vous annulé'))
      .map(({ to }) => to?.[0]?.address)
      .filter((address) => address?.startsWith('ten-'));
    expect(told.sort()).toEqual(Array.from({ length: 10 }, (_, n) => `ten-${n}@example.org`));
  });

  it('leaves no meeting behind when it crosses an acceptance', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 20 });
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const [from, to] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
        const requestId = await askedRequest(from, event.id, to);
        const code = await codeOf(from);
        const [accepted, left] = await Promise.all([
          to.graphql(ACCEPT, { requestId, slotId: event.slotIds[0] }),
          from.graphql(CANCEL_TICKET, { code }),
        ]);
        expect(['MeetingBooked', 'RequestNotOpen']).toContain(accepted.data['acceptMeeting'].__typename);
        expect(left.data['cancelTicket'].__typename).toBe('TicketCancelled');
      }),
    );
    const after = await statuses(event.id);
    expect(after.requests).toEqual([{ status: 'WITHDRAWN', count: 10 }]);
    expect(after.seats).toEqual([{ count: 0 }]);
  });

  it('an event that is called off takes every meeting out of two calendars', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 3, tables: 5 });
    const [ada, ben, cleo] = [
      await makeMeeter(test, event.id, { email: 'ada.off@example.org' }),
      await makeMeeter(test, event.id, { email: 'ben.off@example.org' }),
      await makeMeeter(test, event.id),
    ];
    await bookedMeeting(ada, event.id, ben, event.slotIds[0]!);
    await askedRequest(cleo, event.id, ada);
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    const { data } = await staff.graphql(
      `mutation ($id: ID!) { cancelEvent(eventId: $id, input: { reasonFr: "Non", reasonEn: "No" }) { __typename } }`,
      { id: event.id },
    );
    expect(data['cancelEvent'].__typename).toBe('EventSaved');
    await test.runJobs();
    expect(await statuses(event.id)).toEqual({
      requests: [{ status: 'WITHDRAWN', count: 2 }],
      meetings: [{ status: 'CANCELLED', count: 1 }],
      seats: [{ count: 0 }],
    });
  });
});
