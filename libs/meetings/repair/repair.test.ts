import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, giveRole, makePerson, startTestApp, statementsOf, type TestApp } from '@parvis/testing';
import {
  ACCEPT,
  askedRequest,
  bookedMeeting,
  CANCEL,
  makeMeeter,
  makeMeetingEvent,
  type Meeter,
  MORNING,
  MOVE,
} from '../meetings.fixtures';

const REPAIR = `id status kept causes { kind person { personId } table slot { id } } told { personId }
  changes { kind why parties { personId } from { slot { id } table } to { slot { id } table } }`;
const PROPOSE = `mutation ($eventId: ID!, $causes: [RepairCauseInput!]!) { proposeRepair(eventId: $eventId, causes: $causes) {
  __typename ... on RepairProposed { repair { ${REPAIR} } } ... on InvalidInput { errors { field code } } } }`;
const APPLY = `mutation ($id: ID!) { applyRepair(repairId: $id) { __typename ... on RepairApplied { repair { ${REPAIR} } }
  ... on RepairOutdated { repair { ${REPAIR} } } ... on RepairSettled { repair { status } } } }`;
const UNDO = `mutation ($id: ID!) { undoRepair(repairId: $id) { __typename ... on RepairUndone { repair { status } }
  ... on RepairNotUndoable { reason } ... on RepairSettled { repair { status } } } }`;
const OFFERS = `query ($slug: String!) { event(slug: $slug) { meetingDay { meetings { id table slot { id } }
  offers { id accepted slot { id } with { personId } } } } }`;
const ANSWER = `mutation ($id: ID!, $accept: Boolean!) { answerOffer(offerId: $id, accept: $accept) { __typename
  ... on OfferAccepted { meeting { slot { id } table } } ... on OfferOver { until } } }`;
const LIST = `query ($slug: String!) { event(slug: $slug) { meetingRepairs { ${REPAIR} }
  repairChoices { people { personId } tables { id label } slots { id } sessions { id } } } }`;

describe('mending the meetings of the day', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let tables: { id: string; label: string }[];
  let staff: Client;
  let ada: Meeter;
  let ben: Meeter;
  let cyd: Meeter;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(MORNING);
    await test.database.query('delete from graphile_worker._private_jobs');
    event = await makeMeetingEvent(test.database, { slots: 6, tables: 2 });
    tables = await test.database.query('select id, label from meeting_table where event_id = $1 order by position', [
      event.id,
    ]);
    [ada, ben, cyd] = [await meeter('Ada'), await meeter('Ben'), await meeter('Cyd')];
  });

  const meeter = (givenName: string) => makeMeeter(test, event.id, { givenName });
  const slot = (n: number) => event.slotIds[n]!;
  const propose = async (...causes: object[]) =>
    (await staff.graphql(PROPOSE, { eventId: event.id, causes })).data?.proposeRepair;
  const apply = async (id: string, by = staff) => (await by.graphql(APPLY, { id })).data?.applyRepair;
  const undo = async (id: string) => (await staff.graphql(UNDO, { id })).data?.undoRepair;
  const dayOf = async (by: Client) => (await by.graphql(OFFERS, { slug: event.slug })).data['event'].meetingDay;
  const answer = async (by: Client, id: string, accept = true) =>
    (await by.graphql(ANSWER, { id, accept })).data?.answerOffer;
  const lost = () => ({ kind: 'TABLE_LOST', tableId: tables[0]!.id });
  const gone = ({ personId }: Meeter) => ({ kind: 'PERSON_GONE', personId });
  const held = () =>
    test.database.query<{ slot: number; table: string }>(
      `select array_position($2::uuid[], a.slot_id) - 1 as slot, t.label as "table" from seat a
       join meeting_table t on t.id = a.table_id join slot s on s.id = a.slot_id
       where s.event_id = $1 and a.meeting_id is not null order by 1, 2`,
      [event.id, event.slotIds],
    );
  /** Seats and meetings say the same, nobody is in two places, nothing is half done. */
  const expectSound = async () => {
    const faults = await test.database.query(
      `select m.id from meeting m where m.event_id = $1 and (
         (m.status = 'BOOKED') <> (3 = (select count(*) from seat a where a.meeting_id = m.id and a.slot_id = m.slot_id
           and (a.table_id is null or a.table_id = m.table_id))))
       union all select a.meeting_id from seat a join meeting m on m.id = a.meeting_id and m.status = 'CANCELLED' where m.event_id = $1`,
      [event.id],
    );
    expect(faults).toEqual([]);
  };

  it('takes the meetings of a lost table to another one at the same time, and tells both once, with their calendar', async () => {
    const { meetingId } = await bookedMeeting(ada, event.id, ben, slot(2));
    // A wish that is open: another table frees nobody's time, so nothing is offered.
    await askedRequest(cyd, event.id, ada);
    await test.runJobs();
    const { repair } = await propose(lost());
    expect(repair.changes).toHaveLength(1);
    expect(repair).toMatchObject({
      status: 'PROPOSED',
      kept: 0,
      causes: [{ kind: 'TABLE_LOST', table: 'Table 1' }],
      changes: [
        {
          kind: 'MOVED',
          why: 'TABLE_LOST',
          parties: [{ personId: ada.personId }, { personId: ben.personId }],
          from: { slot: { id: slot(2) }, table: 'Table 1' },
          to: { slot: { id: slot(2) }, table: 'Table 2' },
        },
      ],
    });
    expect(await held()).toEqual([{ slot: 2, table: 'Table 1' }]);
    expect(await apply(repair.id)).toMatchObject({ __typename: 'RepairApplied', repair: { status: 'APPLIED' } });
    expect(await held()).toEqual([{ slot: 2, table: 'Table 2' }]);
    await expectSound();
    const before = (await test.mails()).length;
    await test.runJobs();
    const news = (await test.mails()).slice(before);
    expect(news.map(({ subject }) => subject?.split('\u202f')[0])).toEqual(
      ['Rendez-vous déplacé avec Ben', 'Rendez-vous déplacé avec Ada'].map((start) => expect.stringContaining(start)),
    );
    const calendar = news[0]!.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!;
    const file = typeof calendar.content === 'string' ? calendar.content : new TextDecoder().decode(calendar.content);
    expect(file).toContain(`UID:meeting-${meetingId}@parvis`);
    expect(file).toContain('SEQUENCE:1');
    expect(file).toContain('Table 2');
  });

  it('keeps a lost table out of use for whoever books next', async () => {
    const { repair } = await propose(lost());
    await apply(repair.id);
    await bookedMeeting(ada, event.id, ben, slot(1));
    expect(await held()).toEqual([{ slot: 1, table: 'Table 2' }]);
    const requestId = await askedRequest(cyd, event.id, await meeter('Dan'));
    const { data } = await (
      await test.as((await personsAsked(requestId)).to)
    ).graphql(ACCEPT, { requestId, slotId: slot(1) });
    expect(data['acceptMeeting'].__typename).toBe('SlotTaken');
  });

  it('leaves meetings that are over, on, or within ten minutes where they are', async () => {
    await bookedMeeting(ada, event.id, ben, slot(0));
    await bookedMeeting(ada, event.id, cyd, slot(1));
    await bookedMeeting(ben, event.id, cyd, slot(2));
    test.travelTo('2024-10-01T07:12:00Z');
    const { repair } = await propose(gone(cyd), lost());
    expect(repair.changes).toMatchObject([{ kind: 'DROPPED', why: 'PERSON_AWAY', from: { slot: { id: slot(2) } } }]);
    await apply(repair.id);
    expect(await held()).toEqual([
      { slot: 0, table: 'Table 1' },
      { slot: 1, table: 'Table 1' },
    ]);
    await expectSound();
  });

  it('moves the meetings of somebody who is late to when they are there', async () => {
    await bookedMeeting(ada, event.id, ben, slot(1));
    await bookedMeeting(ada, event.id, cyd, slot(4));
    const { repair } = await propose({ kind: 'PERSON_LATE', personId: ben.personId, slotId: slot(3) });
    expect(repair).toMatchObject({ kept: 1, changes: [{ kind: 'MOVED', why: 'PERSON_AWAY' }] });
    await apply(repair.id);
    const places = (await held()).map(({ slot: at }) => at);
    expect(places[0]).toBeGreaterThanOrEqual(3);
    expect(places).toContain(4);
    await expectSound();
  });

  it('offers the time that became free to a wish that is open, and books it when both accept', async () => {
    await bookedMeeting(ada, event.id, ben, slot(2));
    await askedRequest(cyd, event.id, ada);
    // Time enough, but for the slot that becomes free.
    for (const n of [0, 1, 3, 4, 5])
      await test.database.query('insert into seat (slot_id, person_id, away) values ($1, $2, true)', [
        slot(n),
        ada.personId,
      ]);
    const { repair } = await propose(gone(ben));
    expect(repair.changes).toMatchObject([
      { kind: 'DROPPED', why: 'PERSON_AWAY' },
      {
        kind: 'OFFERED',
        parties: [{ personId: cyd.personId }, { personId: ada.personId }],
        to: { slot: { id: slot(2) } },
      },
    ]);
    await apply(repair.id);
    await test.runJobs();
    expect((await test.mails()).filter(({ subject }) => subject?.startsWith('Un créneau s’est libéré'))).toHaveLength(
      2,
    );
    const [offer] = (await dayOf(cyd)).offers;
    expect(offer).toMatchObject({ accepted: false, slot: { id: slot(2) }, with: { personId: ada.personId } });
    expect(await answer(cyd, offer.id)).toEqual({ __typename: 'OfferAccepted', meeting: null });
    expect((await dayOf(cyd)).offers[0].accepted).toBe(true);
    expect((await ben.graphql(ANSWER, { id: offer.id, accept: true })).errors).toHaveLength(1);
    const [one, two] = await Promise.all([answer(ada, offer.id), answer(ada, offer.id)]);
    for (const outcome of [one, two]) expect(outcome).toMatchObject({ meeting: { slot: { id: slot(2) } } });
    expect((await dayOf(cyd)).offers).toEqual([]);
    await expectSound();
  });

  it('lets an offer run out, and does not book what was declined', async () => {
    for (const decline of [true, false]) {
      const [x, y, z] = [await meeter('Xan'), await meeter('Yan'), await meeter('Zoé')];
      await bookedMeeting(x, event.id, y, slot(3));
      await askedRequest(z, event.id, x);
      for (const n of [0, 1, 2, 4, 5])
        await test.database.query('insert into seat (slot_id, person_id, away) values ($1, $2, true)', [
          slot(n),
          x.personId,
        ]);
      const { repair } = await propose(gone(y));
      await apply(repair.id);
      const [offer] = (await dayOf(z)).offers;
      await answer(z, offer.id);
      if (decline) await answer(x, offer.id, false);
      else test.travelTo('2024-10-01T06:21:00Z');
      expect(await answer(x, offer.id)).toMatchObject({ __typename: 'OfferOver' });
      expect((await dayOf(x)).meetings).toEqual([]);
    }
  });

  it('is applied once when two of the team press at once', async () => {
    await bookedMeeting(ada, event.id, ben, slot(2));
    const { repair } = await propose(lost());
    const outcomes = await Promise.all([apply(repair.id), apply(repair.id)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['RepairApplied', 'RepairSettled']);
    expect(await test.database.query('select revision from meeting where event_id = $1', [event.id])).toEqual([
      { revision: 1 },
    ]);
    await test.runJobs();
    expect((await test.mails()).filter(({ subject }) => subject?.startsWith('Rendez-vous déplacé'))).toHaveLength(
      2 + movedBefore,
    );
    await expectSound();
  });

  it('is proposed again, and not applied, when somebody booked or moved meanwhile', async () => {
    const { meetingId } = await bookedMeeting(ada, event.id, ben, slot(2));
    const { repair } = await propose(gone(cyd), lost());
    await bookedMeeting(cyd, event.id, ada, slot(4));
    const outdated = await apply(repair.id);
    expect(outdated).toMatchObject({ __typename: 'RepairOutdated', repair: { status: 'PROPOSED', causes: [{}, {}] } });
    expect(outdated.repair.id).not.toBe(repair.id);
    expect(outdated.repair.changes).toMatchObject([{ kind: 'MOVED' }, { kind: 'DROPPED' }]);
    expect(await apply(repair.id)).toMatchObject({ __typename: 'RepairSettled', repair: { status: 'REPLACED' } });
    await ben.graphql(MOVE, { meetingId, slotId: slot(3) });
    const again = await apply(outdated.repair.id);
    expect(again.__typename).toBe('RepairOutdated');
    expect(await apply(again.repair.id)).toMatchObject({ __typename: 'RepairApplied' });
    expect(await held()).toEqual([{ slot: 3, table: 'Table 2' }]);
    await expectSound();
  });

  it('ends with one clear state when somebody cancels while it is applied', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [x, y] = [await meeter('Xan'), await meeter('Yan')];
      const { meetingId } = await bookedMeeting(x, event.id, y, slot(2 + round));
      const { repair } = await propose(lost());
      const [applied, cancelled] = await Promise.all([apply(repair.id), x.graphql(CANCEL, { meetingId })]);
      expect(['RepairApplied', 'RepairOutdated']).toContain(applied.__typename);
      expect(cancelled.data['cancelMeeting'].__typename).toBe('MeetingCancelled');
      await expectSound();
      expect((await held()).filter(({ slot: at }) => at === 2 + round)).toEqual([]);
      await test.database.query('delete from seat where away and table_id = $1', [tables[0]!.id]);
    }
  });

  it('can be undone while nothing changed since, and says why when it cannot', async () => {
    const { meetingId } = await bookedMeeting(ada, event.id, ben, slot(2));
    await bookedMeeting(cyd, event.id, ben, slot(3));
    const first = (await propose(lost(), gone(cyd))).repair;
    await apply(first.id);
    expect(await held()).toEqual([{ slot: 2, table: 'Table 2' }]);
    expect(await undo(first.id)).toMatchObject({ __typename: 'RepairUndone', repair: { status: 'UNDONE' } });
    expect(await held()).toEqual([
      { slot: 2, table: 'Table 1' },
      { slot: 3, table: 'Table 1' },
    ]);
    expect(
      await test.database.query(`select 1 from seat a join slot s on s.id = a.slot_id where s.event_id = $1 and away`, [
        event.id,
      ]),
    ).toEqual([]);
    await expectSound();
    expect(await undo(first.id)).toMatchObject({ __typename: 'RepairSettled' });

    const second = (await propose(gone(cyd))).repair;
    await apply(second.id);
    await bookedMeeting(ben, event.id, await meeter('Eve'), slot(3));
    expect(await undo(second.id)).toEqual({ __typename: 'RepairNotUndoable', reason: 'PLACE_TAKEN' });

    const third = (await propose(lost())).repair;
    await apply(third.id);
    await ada.graphql(MOVE, { meetingId, slotId: slot(5) });
    expect(await undo(third.id)).toEqual({ __typename: 'RepairNotUndoable', reason: 'MEETING_CHANGED' });
    test.travelTo('2024-10-01T08:20:00Z');
    expect(await undo(third.id)).toEqual({ __typename: 'RepairNotUndoable', reason: 'TIME_PASSED' });
    await expectSound();
  });

  it('finds a place for two who want to meet, or says that there is none', async () => {
    const both = { kind: 'NEW_MEETING', personId: ada.personId, otherId: ben.personId };
    const { repair } = await propose(both);
    expect(repair.changes).toMatchObject([{ kind: 'ADDED', why: 'ROOM_FOUND' }]);
    expect(await apply(repair.id)).toMatchObject({ __typename: 'RepairApplied' });
    expect(await held()).toHaveLength(1);
    expect(await propose(both)).toMatchObject({ errors: [{ field: 'causes.0.otherId', code: 'MEET_ALREADY' }] });
    await test.database.query(
      `insert into seat (slot_id, person_id, away) select id, $2, true from slot where event_id = $1`,
      [event.id, cyd.personId],
    );
    const none = await propose({ ...both, otherId: cyd.personId });
    expect(none.repair.changes).toMatchObject([{ kind: 'NOT_PLACED', why: 'NO_COMMON_SLOT' }]);
    expect(none.repair.told).toEqual([]);
    await expectSound();
  });

  it('frees those bound to a session that is cancelled', async () => {
    const [session] = await test.database.query<{ id: string }>(
      `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
       values ($1, 'WORKSHOP', '{"fr": "Atelier", "en": "Workshop"}', '{"fr": "", "en": ""}', 'FR', $2, $3) returning id`,
      [event.id, '2024-10-01T07:00:00Z', '2024-10-01T09:00:00Z'],
    );
    for (const n of [0, 1, 2, 3, 4, 5])
      await test.database.query('insert into seat (slot_id, person_id, session_id) values ($1, $2, $3)', [
        slot(n),
        ada.personId,
        session!.id,
      ]);
    const meet = { kind: 'NEW_MEETING', personId: ada.personId, otherId: ben.personId };
    expect((await propose(meet)).repair.changes).toMatchObject([{ kind: 'NOT_PLACED' }]);
    const { repair } = await propose(meet, { kind: 'SESSION_CANCELLED', sessionId: session!.id });
    expect(repair.changes).toMatchObject([{ kind: 'ADDED' }]);
    await apply(repair.id);
    expect(await undo(repair.id)).toMatchObject({ __typename: 'RepairUndone' });
    const seats = await test.database.query('select 1 from seat where session_id = $1', [session!.id]);
    expect(seats).toHaveLength(6);
    expect(await held()).toEqual([]);
    await expectSound();
  });

  it('says what is wrong with what staff say', async () => {
    const codes = async (...causes: object[]) => (await propose(...causes)).errors?.map(({ code }: any) => code);
    expect(await codes()).toEqual(['CAUSE_REQUIRED']);
    expect(await codes(...Array(21).fill(lost()))).toEqual(['TOO_MANY_CAUSES']);
    expect(await codes({ kind: 'PERSON_GONE', personId: 'nonsense' })).toEqual(['PERSON_UNKNOWN']);
    expect(await codes({ kind: 'PERSON_LATE', personId: ada.personId })).toEqual(['SLOT_UNKNOWN']);
    expect(await codes({ kind: 'TABLE_LOST' })).toEqual(['TABLE_UNKNOWN']);
    expect(await codes({ kind: 'SESSION_CANCELLED', sessionId: slot(0) })).toEqual(['SESSION_UNKNOWN']);
    expect(await codes({ kind: 'NEW_MEETING', personId: ada.personId, otherId: ada.personId })).toEqual([
      'PERSON_UNKNOWN',
    ]);
  });

  it('is for those who conduct the event', async () => {
    const { repair } = await propose(lost());
    const organiserId = await makePerson(test.database);
    await giveRole(test.database, event.id, organiserId, 'ORGANISER');
    const organiser = await test.as(organiserId);
    for (const [query, variables] of [
      [PROPOSE, { eventId: event.id, causes: [lost()] }],
      [APPLY, { id: repair.id }],
      [UNDO, { id: repair.id }],
      [LIST, { slug: event.slug }],
    ] as const) {
      expect((await ada.graphql(query, variables)).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      expect((await organiser.graphql(query, variables)).errors).toBeUndefined();
    }
    for (const id of ['nonsense', event.id]) expect((await staff.graphql(APPLY, { id })).errors).toHaveLength(1);
  });

  it('lists proposals in as many statements, however many changes they have', async () => {
    const read = () => statementsOf(test, () => staff.graphql(LIST, { slug: event.slug }));
    const few = (await read()).length;
    await bookedMeeting(ada, event.id, ben, slot(2));
    await bookedMeeting(ada, event.id, cyd, slot(3));
    for (let n = 0; n < 3; n += 1) await propose(lost(), gone(ben));
    expect((await read()).length).toBe(few);
  });

  /** Told in tests before, to the same mailbox. */
  let movedBefore = 0;
  beforeEach(async () => {
    movedBefore = (await test.mails()).filter(({ subject }) => subject?.startsWith('Rendez-vous déplacé')).length;
  });

  async function personsAsked(requestId: string) {
    const [row] = await test.database.query<{ to: string }>(
      'select to_person_id as "to" from meeting_request where id = $1',
      [requestId],
    );
    return row!;
  }
});
