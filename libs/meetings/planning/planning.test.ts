import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { check, readResult, readSchedule } from '@parvis/scheduler';
import { type Client, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { ACCEPT } from '../meetings.fixtures';
import {
  EVE,
  makePlanWorld,
  makeTalk,
  NO_FAULTS,
  PLAN_FAULTS,
  type PlanShape,
  type PlanWorld,
} from './planning.fixtures';

const RUN = `id number status revision locked fault publishedAt figures { asked placed verdict weight bound }`;
const START = `mutation ($input: ScheduleRunInput!) { startScheduleRun(input: $input) { __typename
  ... on ScheduleRunStarted { run { ${RUN} } } ... on ScheduleRunGoing { run { ${RUN} } }
  ... on NothingToPlan { requests slots tables } ... on InvalidInput { errors { field code } } } }`;
const STOP = `mutation ($runId: ID!) { stopScheduleRun(runId: $runId) { ${RUN} } }`;
const RESTART = `mutation ($runId: ID!) { restartScheduleRun(runId: $runId) { __typename ... on ScheduleRunStarted { run { ${RUN} } } } }`;
const PLAN = `query ($slug: String!) { event(slug: $slug) { schedulePlan { slots tables accepted pending booked runs { ${RUN} progress { placed } } } } }`;
const VIEW = `query ($id: ID!, $search: String) { scheduleRun(id: $id, search: $search) { run { ${RUN} }
  people { person { personId } asked placed share } unplaced { total unplaced { requestId reason people { name } blockedBy change } }
  meetings { total meetings { requestId slotId tableId locked people { personId name } } } } }`;
const PLACE = `mutation ($runId: ID!, $revision: Int!, $requestId: ID!, $slotId: ID, $tableId: ID) {
  placeRunMeeting(runId: $runId, revision: $revision, requestId: $requestId, slotId: $slotId, tableId: $tableId) { __typename
    ... on ScheduleRunEdited { run { ${RUN} } } ... on ScheduleRunChanged { run { ${RUN} } }
    ... on RunPlaceTaken { breaksRule clashes { kind person with } } } }`;
const LOCK = `mutation ($runId: ID!, $revision: Int!, $requestIds: [ID!]!) {
  lockRunMeetings(runId: $runId, revision: $revision, requestIds: $requestIds, locked: true) { __typename ... on ScheduleRunEdited { run { ${RUN} } } } }`;
const PLACES = `query ($runId: ID!, $requestId: ID!) { runPlaces(runId: $runId, requestId: $requestId) { slot { id } tables { id } clashes { kind person with } } }`;
const PREVIEW = `query ($runId: ID!) { publicationPreview(runId: $runId) { meetings told without endsAsking conflicts { conflict people { personId } } } }`;
const PUBLISH = `mutation ($runId: ID!, $revision: Int!) { publishScheduleRun(runId: $runId, revision: $revision) { __typename
  ... on SchedulePublished { run { ${RUN} } publication { meetings told without conflicts { conflict } } }
  ... on RunNotPublishable { run { ${RUN} } } ... on ScheduleRunChanged { run { ${RUN} } } } }`;
const COMPARE = `query ($oneId: ID!, $otherId: ID!) { compareRuns(oneId: $oneId, otherId: $otherId) { same moved onlyInOne onlyInOther betterInOne betterInOther } }`;

const options = { seconds: 1, withPending: true, walkMinutes: 5, weights: [] };

/** Three people who all want to meet, and one more who asks the first, in two slots with one table. */
const small: PlanShape = {
  people: 4,
  slots: 2,
  tables: 1,
  requests: [
    { from: 0, to: 1, priority: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 0 },
    { from: 3, to: 0, priority: 3, accepted: false },
  ],
};

describe('planning the meetings of an event', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo(EVE);
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(() => test.travelTo(EVE));

  const ask = async (query: string, variables: object, who = staff): Promise<any> => {
    const { data, errors } = await who.graphql(query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data)[0];
  };
  const start = (world: PlanWorld, input: object = {}) =>
    ask(START, { input: { eventId: world.eventId, ...options, ...input } });
  const planOf = async ({ slug }: PlanWorld) => (await ask(PLAN, { slug })).schedulePlan;
  const done = async (world: PlanWorld, input: object = {}) => {
    const { run } = await start(world, input);
    await test.runJobs();
    return (await ask(VIEW, { id: run.id })) as { run: any; meetings: any; unplaced: any; people: any[] };
  };
  const faults = async ({ eventId }: PlanWorld) => (await test.database.query(PLAN_FAULTS, [eventId]))[0];
  const mailsFrom = async (count: number) => (await test.mails()).slice(count);

  it('runs in the worker, with figures, reasons, who is served worst, and files that pass the verifier', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run } = await start(world);
    expect(run).toMatchObject({ status: 'WAITING', number: 1, figures: null });
    expect(await start(world)).toMatchObject({ __typename: 'ScheduleRunGoing', run: { id: run.id } });
    await test.runJobs();
    const view = await ask(VIEW, { id: run.id });
    expect(view.run).toMatchObject({ status: 'DONE', figures: { asked: 4, placed: 2, weight: 6 } });
    expect(view.people[0]).toMatchObject({ person: { personId: world.personIds[3] }, asked: 1, placed: 0, share: 0 });
    expect(view.unplaced.total).toBe(2);
    expect(view.unplaced.unplaced.at(-1)).toMatchObject({ requestId: world.requestIds[3], people: [{}, {}] });
    expect((await ask(VIEW, { id: run.id, search: 'personne 4' })).unplaced.total).toBe(1);
    const [input, result] = await Promise.all(
      ['input', 'result'].map(async (file) => {
        const response = await fetch(`${test.url}/api/schedule-runs/${run.id}/${file}.json`, {
          headers: { cookie: staff.cookie },
        });
        expect(response.status).toBe(200);
        return response.json();
      }),
    );
    expect(check(readSchedule(input), readResult(result))).toEqual([]);
    expect(await faults(world)).toEqual(NO_FAULTS);
    expect((await planOf(world)).booked).toBe(0);
  });

  it('ends when staff stop it though its worker is gone', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run } = await start(world);
    await test.database.query(`update schedule_run set status = 'RUNNING', seen_at = $2 where id = $1`, [run.id, EVE]);
    test.travelTo('2024-09-30T08:01:30Z');
    expect(await ask(STOP, { runId: run.id })).toMatchObject({ status: 'FAILED', fault: 'INTERRUPTED' });
  });

  it('keeps the limits that were set after it was made, when published and by hand', async () => {
    const world = await makePlanWorld(test.database, { ...small, slots: 4, tables: 2 });
    const { run, meetings } = await done(world);
    expect(meetings.total).toBe(4);
    await test.database.query('update meeting_period set minutes_between = 15 where event_id = $1', [world.eventId]);
    const byRequest = new Map(meetings.meetings.map((one: any) => [one.requestId, one]));
    const [first] = meetings.meetings;
    const other: any = [...byRequest.values()].find(
      (one: any) =>
        one !== first && one.people.some(({ personId }: any) => first.people.some((p: any) => p.personId === personId)),
    );
    const at = world.slotIds.indexOf(first.slotId);
    const near = world.slotIds[at === 0 || at === 2 ? at + 1 : at - 1];
    const placed = await ask(PLACE, {
      runId: run.id,
      revision: run.revision,
      requestId: other.requestId,
      slotId: near,
    });
    expect(placed.__typename).toBe('RunPlaceTaken');
    await test.database.query(
      'update meeting_period set minutes_between = 0, meetings_per_person = 1 where event_id = $1',
      [world.eventId],
    );
    const published = await ask(PUBLISH, { runId: run.id, revision: run.revision });
    expect(published.publication.conflicts).toContainEqual({ conflict: 'PERSON_FULL' });
    const [most] = await test.database.query<{ most: number }>(
      `select max(n)::int as most from (select count(*) as n from seat a join slot s on s.id = a.slot_id
         where s.event_id = $1 and a.meeting_id is not null and a.person_id is not null group by a.person_id) x`,
      [world.eventId],
    );
    expect(most!.most).toBe(1);
  });

  it('is for staff and organisers of the event alone, also as files', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run } = await done(world);
    const stranger = await test.as(world.personIds[0]!);
    for (const [query, variables] of [
      [VIEW, { id: run.id }],
      [PREVIEW, { runId: run.id }],
      [PUBLISH, { runId: run.id, revision: 0 }],
      [STOP, { runId: run.id }],
      [START, { input: { eventId: world.eventId, ...options } }],
    ] as const)
      expect((await stranger.graphql(query, variables)).errors?.[0]?.extensions?.['code']).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
    for (const id of [run.id, 'x', randomUUID()]) {
      const { status } = await fetch(`${test.url}/api/schedule-runs/${id}/input.json`, {
        headers: { cookie: stranger.cookie },
      });
      expect(status).toBe(404);
    }
  });

  it('says what is missing, and what is out of range', async () => {
    const empty = await makePlanWorld(test.database, { ...small, requests: [], tables: 0 });
    expect(await start(empty)).toMatchObject({ __typename: 'NothingToPlan', requests: 0, slots: 2, tables: 0 });
    const world = await makePlanWorld(test.database, small);
    expect(await start(world, { seconds: 0, maxMeetings: 0 })).toEqual({
      __typename: 'InvalidInput',
      errors: [
        { field: 'seconds', code: 'OUT_OF_RANGE' },
        { field: 'maxMeetings', code: 'OUT_OF_RANGE' },
      ],
    });
  });

  it('ends when staff say so, with the best schedule so far, and says meanwhile how far it is', async () => {
    const world = await makePlanWorld(test.database, {
      people: 30,
      slots: 10,
      tables: 8,
      requests: Array.from({ length: 120 }, (_, n) => ({
        from: n % 30,
        to: (n + 1 + (n % 7) + Math.floor(n / 30)) % 30,
      })).filter(
        ({ from, to }, n, all) =>
          all.findIndex((one) => [one.from, one.to].sort().join() === [from, to].sort().join()) === n,
      ),
    });
    const { run } = await start(world, { seconds: 500, weights: [{ level: 'BREAKS', weight: 0.5 }] });
    const running = test.runJobs();
    for (;;) {
      const [latest] = (await planOf(world)).runs;
      if (latest.progress) break;
      await wait(100);
    }
    await ask(STOP, { runId: run.id });
    await running;
    const view = await ask(VIEW, { id: run.id });
    expect(view.run).toMatchObject({ status: 'STOPPED' });
    expect(view.run.figures.placed).toBeGreaterThan(20);
  }, 60_000);

  it('is over before it began when it is stopped in the queue', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run } = await start(world);
    expect(await ask(STOP, { runId: run.id })).toMatchObject({ status: 'FAILED', fault: 'STOPPED_BEFORE' });
    await test.runJobs();
    expect((await planOf(world)).runs).toMatchObject([{ status: 'FAILED' }]);
  });

  it('is given up when its worker was lost, and another one may begin', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run } = await start(world);
    // As a worker that was killed leaves it.
    await test.database.query(`update schedule_run set status = 'RUNNING', seen_at = $2 where id = $1`, [run.id, EVE]);
    test.travelTo('2024-09-30T08:00:50Z');
    expect(await start(world)).toMatchObject({ __typename: 'ScheduleRunGoing' });
    test.travelTo('2024-09-30T08:01:30Z');
    await test.database.query(`update graphile_worker._private_jobs set run_at = now() where task_id =
      (select id from graphile_worker._private_tasks where identifier = 'meetings.watch-run')`);
    await test.runJobs();
    expect((await planOf(world)).runs).toMatchObject([{ status: 'FAILED', fault: 'INTERRUPTED' }]);
    // One tap brings it back, with what staff had chosen.
    expect(await ask(RESTART, { runId: run.id })).toMatchObject({ run: { number: 2, status: 'WAITING' } });
    await test.runJobs();
    expect((await planOf(world)).runs[0]).toMatchObject({ number: 2, status: 'DONE', figures: { placed: 2 } });
    expect(await start(world)).toMatchObject({ __typename: 'ScheduleRunStarted', run: { number: 3 } });
    await test.runJobs();
  });

  it('is changed by hand where nothing is in the way, and says what is', async () => {
    const world = await makePlanWorld(test.database, {
      ...small,
      slots: 3,
      tables: 2,
      requests: small.requests.slice(0, 2),
    });
    const { run, meetings } = await done(world);
    const [one, other] = world.requestIds.map((id) => meetings.meetings.find((m: any) => m.requestId === id));
    const places = await ask(PLACES, { runId: run.id, requestId: one.requestId });
    expect(places.find(({ slot }: any) => slot.id === other.slotId)).toMatchObject({
      tables: [],
      clashes: [{ kind: 'PERSON_MEETS', person: 'Camille Personne 2', with: 'Camille Personne 3' }],
    });
    expect(
      await ask(PLACE, { runId: run.id, revision: 0, requestId: one.requestId, slotId: other.slotId }),
    ).toMatchObject({ __typename: 'RunPlaceTaken', clashes: [{ kind: 'PERSON_MEETS' }] });
    const free = world.slotIds.find((id) => id !== one.slotId && id !== other.slotId)!;
    const tableId = world.tableIds[1];
    const moved = { runId: run.id, revision: 0, requestId: one.requestId, slotId: free, tableId };
    expect(await ask(PLACE, moved)).toMatchObject({ __typename: 'ScheduleRunEdited', run: { revision: 1, locked: 1 } });
    expect(await ask(PLACE, moved)).toMatchObject({ __typename: 'ScheduleRunChanged', run: { revision: 1 } });
    const view = await ask(VIEW, { id: run.id });
    expect(view.meetings.meetings.find((m: any) => m.requestId === one.requestId)).toMatchObject({
      slotId: free,
      tableId,
      locked: true,
    });
    expect(await ask(PLACE, { runId: run.id, revision: 1, requestId: other.requestId })).toMatchObject({
      run: { figures: { placed: 1 }, revision: 2 },
    });
    const response = await fetch(`${test.url}/api/schedule-runs/${run.id}/result.json`, {
      headers: { cookie: staff.cookie },
    });
    const input = await fetch(`${test.url}/api/schedule-runs/${run.id}/input.json`, {
      headers: { cookie: staff.cookie },
    });
    expect(check(readSchedule(await input.json()), readResult(await response.json()))).toEqual([]);
    // What was placed by hand stays where it is in a run from this one.
    const next = await done(world, { from: run.id });
    expect(next.meetings.meetings.find((m: any) => m.requestId === one.requestId)).toMatchObject({
      slotId: free,
      tableId,
    });
    expect(next.run.figures.placed).toBe(2);
    expect(await ask(COMPARE, { oneId: run.id, otherId: next.run.id })).toEqual({
      same: 1,
      moved: 0,
      onlyInOne: 0,
      onlyInOther: 1,
      betterInOne: 0,
      betterInOther: 2,
    });
  });

  it('is locked against a change that somebody else did not see', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run, meetings } = await done(world);
    const requestIds = meetings.meetings.map((m: any) => m.requestId);
    expect(await ask(LOCK, { runId: run.id, revision: 0, requestIds })).toMatchObject({
      run: { locked: 2, revision: 1 },
    });
    expect(await ask(LOCK, { runId: run.id, revision: 0, requestIds })).toEqual({ __typename: 'ScheduleRunChanged' });
  });

  it('touches nothing until it is published; then everybody is told once, with their own calendar file', async () => {
    const world = await makePlanWorld(test.database, small);
    const { run } = await done(world);
    const before = (await test.mails()).length;
    expect(await ask(PREVIEW, { runId: run.id })).toEqual({
      meetings: 2,
      told: 4,
      without: 1,
      endsAsking: false,
      conflicts: [],
    });
    expect((await planOf(world)).booked).toBe(0);
    const published = await ask(PUBLISH, { runId: run.id, revision: 0 });
    expect(published).toMatchObject({
      publication: { meetings: 2, conflicts: [] },
      run: { publishedAt: expect.any(String) },
    });
    expect(await ask(PUBLISH, { runId: run.id, revision: 0 })).toMatchObject({ __typename: 'RunNotPublishable' });
    await test.runJobs();
    await test.runJobs();
    const mails = await mailsFrom(before);
    expect(mails.map(({ to }) => to?.[0]?.name).sort()).toEqual([1, 2, 3, 4].map((n) => `Camille Personne ${n}`));
    expect(
      mails.map(({ subject }) => subject).filter((subject) => subject?.startsWith('Vos 2 rendez-vous')),
    ).toHaveLength(1);
    const ofTwo = mails.find(({ subject }) => subject?.startsWith('Vos 2'))!;
    const ids = await test.database.query<{ id: string }>('select id from meeting where event_id = $1', [
      world.eventId,
    ]);
    const file = new TextDecoder().decode(
      ofTwo.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!.content as ArrayBuffer,
    );
    for (const { id } of ids) expect(file).toContain(`UID:meeting-${id}@parvis`);
    expect(file).toContain('METHOD:PUBLISH');
    expect(await faults(world)).toEqual(NO_FAULTS);
  });

  it('leaves what people did meanwhile, and lists what gave way to it', async () => {
    const world = await makePlanWorld(test.database, { ...small, slots: 3 });
    const { run, meetings } = await done(world);
    const [first, second] = meetings.meetings;
    await test.database.query(`update meeting_request set status = 'WITHDRAWN' where id = $1`, [first.requestId]);
    await makeTalk(test.database, world.eventId, second.slotId, second.people[0].personId);
    const { conflicts, meetings: count } = await ask(PREVIEW, { runId: run.id });
    expect(conflicts.map(({ conflict }: any) => conflict).sort()).toEqual(['PERSON_TAKEN', 'REQUEST_CLOSED']);
    const published = await ask(PUBLISH, { runId: run.id, revision: 0 });
    expect(published.publication).toMatchObject({ meetings: count, conflicts: [{}, {}] });
    expect(await faults(world)).toEqual(NO_FAULTS);
  });

  it('is published once, and doubles nothing, while three hundred book live and sign up for workshops', async () => {
    const people = 60;
    const world = await makePlanWorld(test.database, {
      people,
      slots: 6,
      tables: 12,
      requests: Array.from({ length: people }, (_, n) =>
        [1, 2, 3, 4, 5].map((step) => ({ from: n, to: (n + step) % people })),
      ).flat(),
    });
    const { run } = await done(world);
    // An earlier schedule was published: people book live what is free.
    await test.database.query('update meeting_period set schedule_published_at = $2 where event_id = $1', [
      world.eventId,
      '2024-09-30T07:00:00Z',
    ]);
    await test.database.query(`update meeting_request set status = 'PENDING', answered_at = null where event_id = $1`, [
      world.eventId,
    ]);
    const clients = await Promise.all(world.personIds.map((id) => test.as(id)));
    const booking = world.requestIds.map((requestId, n) => {
      const to = clients[(Math.floor(n / 5) + 1 + (n % 5)) % people]!;
      return to.graphql(ACCEPT, { requestId, slotId: world.slotIds[n % 6] });
    });
    const talks = world.personIds
      .slice(0, 10)
      .map((personId, n) =>
        makeTalk(test.database, world.eventId, world.slotIds[n % 6]!, personId).catch(() => undefined),
      );
    const publishing = Array.from({ length: 3 }, () => staff.graphql(PUBLISH, { runId: run.id, revision: 0 }));
    const [answers, outcomes] = await Promise.all([Promise.all(booking), Promise.all(publishing), Promise.all(talks)]);
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(['MeetingBooked', 'SlotTaken', 'RequestNotOpen']).toContain(data['acceptMeeting'].__typename);
    }
    expect(outcomes.map(({ data }) => data['publishScheduleRun'].__typename).sort()).toEqual([
      'RunNotPublishable',
      'RunNotPublishable',
      'SchedulePublished',
    ]);
    expect({ ...((await faults(world)) as object), speakersTwice: 0 }).toEqual(NO_FAULTS);
  }, 120_000);
});
