import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventRole, type Permission, PERMISSIONS, permits, type Role, STAFF_ROLES } from '@parvis/domain';
import { NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { giveRole, makeEvent, makeOrganisation, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { ACCESS_MATRIX } from './access-matrix';
import { discover, fieldsOf, operationFor, plausibleArgs } from './walk.fixtures';
import { makeWorld, type World } from './world.fixtures';

const EVENT_ROLES: EventRole[] = ['ATTENDEE', 'SPEAKER', 'EXHIBITOR', 'ORGANISER', 'DESK', 'MODERATOR'];
/** Judged by the things of the caller's own organisation: the exhibitor of another booth has none of it. */
const OF_OWN_BOOTH: readonly Permission[] = ['booth.edit', 'contact.collect'];
/** Of no event: whoever has the permission at some event may. */
const OF_NO_EVENT = new Set<string>([]);
/**
 * Given to a role, but only over what is one's own: a request to oneself, the meeting one takes part in. That a role
 * gets this far is seen at the guard; that it works for its owner is told in the tests of the room.
 */
const OF_ONES_OWN = new Set<string>([]);

interface Caller {
  name: string;
  cookie: string;
  roles: Role[];
  /** Has roles at another event alone. */
  isElsewhere?: boolean;
  /** Belongs to another booth of this event. */
  hasOtherBooth?: boolean;
}

class Undo extends Error {}

describe('the matrix of access', () => {
  let test: TestApp;
  let world: World;
  let callers: Caller[];
  let known: string[];
  let refusedQuery: Answer;
  let refusedFile: Answer;
  beforeAll(async () => {
    test = await startTestApp();
    known = Object.values(discover(test)).flatMap((handlers) => handlers.map(({ name }) => name));
    world = await makeWorld(test);
    callers = await makeCallers(test, world);
    Logger.overrideLogger(false);
    undoEverything(test);
    const admin = callers.at(-1)!.cookie;
    refusedQuery = await ask(
      test,
      admin,
      'Mutation.publishEvent',
      'mutation ($eventId: ID!) { publishEvent(eventId: $eventId) { __typename } }',
      { eventId: randomUUID() },
    );
    refusedFile = await fetchFile(test, admin, `GET /api/events/${randomUUID()}/registrations.csv`);
  });
  afterAll(() => test.close());

  it('has one row for each operation, file and message, and none for what is not there', () => {
    const rows = Object.values(ACCESS_MATRIX).flat();
    expect(known.filter((name) => !rows.includes(name)).sort()).toEqual([]);
    expect(rows.filter((name) => !known.includes(name))).toEqual([]);
    expect(rows.filter((name, at) => rows.indexOf(name) !== at)).toEqual([]);
  });

  it('answers what is not allowed as what does not exist', () => {
    expect(refusedQuery.code).toBe(NotFoundOrNotAllowed.code);
    expect(refusedFile.status).toBe(404);
  });

  const rows = Object.entries(ACCESS_MATRIX).filter(([rule]) => rule !== 'public') as [Permission, string[]][];

  it.for(rows)('%s', { timeout: 120_000 }, async ([rule, names]) => {
    const faults: string[] = [];
    for (const name of names) {
      for (const caller of callers) {
        const isAllowed = may(caller, rule, name);
        const refusal = await refusalOf(test, world, caller, name, { refusedQuery, refusedFile });
        if (isAllowed && refusal === 'REFUSED' && !OF_ONES_OWN.has(name)) faults.push(`${caller.name} may not ${name}`);
        if (!isAllowed && refusal === 'ANSWERED') faults.push(`${caller.name} may ${name}`);
        if (!isAllowed && refusal === 'DIFFERENT') faults.push(`${caller.name} is told more by ${name}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

function may(caller: Caller, rule: 'signedIn' | Permission, name: string): boolean {
  if (rule === 'signedIn') return caller.name !== 'nobody';
  if (caller.isElsewhere && !OF_NO_EVENT.has(name)) return false;
  if (caller.hasOtherBooth && OF_OWN_BOOTH.includes(rule)) return false;
  return permits(caller.roles, rule);
}

async function makeCallers(test: TestApp, world: World): Promise<Caller[]> {
  const { database } = test;
  const here = world.values['eventId']!;
  const other = await makeEvent(database);
  const cookieOf = async (personId: string) => (await test.as(personId)).cookie;
  const callers: Caller[] = [
    { name: 'nobody', cookie: '', roles: [] },
    { name: 'somebody without a role', cookie: await cookieOf(await makePerson(database)), roles: [] },
  ];
  const elsewhere = await makePerson(database);
  for (const role of EVENT_ROLES) await giveRole(database, other.id, elsewhere, role);
  callers.push({
    name: 'everything at another event',
    cookie: await cookieOf(elsewhere),
    roles: EVENT_ROLES,
    isElsewhere: true,
  });
  const [booth] = await database.query<{ id: string }>(
    `insert into exhibitor (event_id, organisation_id, description) values ($1, $2, '{"fr": "", "en": ""}') returning id`,
    [here, await makeOrganisation(database)],
  );
  for (const role of EVENT_ROLES) {
    const personId = await makePerson(database);
    await giveRole(database, here, personId, role);
    if (role === 'EXHIBITOR') await joinBooth(test, world.values['exhibitorId']!, personId);
    callers.push({ name: role, cookie: await cookieOf(personId), roles: [role] });
  }
  const neighbour = await makePerson(database);
  await giveRole(database, here, neighbour, 'EXHIBITOR');
  await joinBooth(test, booth!.id, neighbour);
  callers.push({
    name: 'EXHIBITOR of another booth',
    cookie: await cookieOf(neighbour),
    roles: ['EXHIBITOR'],
    hasOtherBooth: true,
  });
  for (const role of STAFF_ROLES.toReversed())
    callers.push({
      name: role,
      cookie: await cookieOf(await makePerson(database, { staffRole: role })),
      roles: [role],
    });
  return callers;
}

const joinBooth = ({ database }: TestApp, boothId: string, personId: string) =>
  database.query(`insert into exhibitor_member (exhibitor_id, person_id, role) values ($1, $2, 'REPRESENTATIVE')`, [
    boothId,
    personId,
  ]);

/** Whatever is done is answered as if it were done: the next caller finds the same world. */
function undoEverything({ database }: TestApp): void {
  const transaction = database.transaction.bind(database);
  database.transaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const done: T[] = [];
    try {
      await transaction(async (tx) => {
        done[0] = await work(tx);
        throw new Undo();
      });
    } catch (error) {
      if (!(error instanceof Undo)) throw error;
    }
    return done[0]!;
  };
}

interface Answer {
  status: number;
  code: string | undefined;
  /** All that the caller is told, without the hour and what it was about. */
  told: string;
}

const CHANGING_HEADERS = ['date', 'content-length', 'etag', 'connection', 'keep-alive'];

function toldBy({ headers, status }: request.Response, body: unknown): string {
  const kept = Object.entries(headers as Record<string, string>).filter(([name]) => !CHANGING_HEADERS.includes(name));
  return JSON.stringify([status, body, kept.sort()]);
}

async function ask(test: TestApp, cookie: string, name: string, query: string, variables: object): Promise<Answer> {
  const answer = await request(test.url).post('/graphql').set('Cookie', cookie).send({ query, variables });
  const { errors } = answer.body as { errors?: { path?: unknown; extensions: { code: string } }[] };
  const said = errors?.map(({ path: _, ...rest }) => rest);
  return { status: answer.status, code: errors?.[0]?.extensions.code, told: toldBy(answer, said) };
}

async function fetchFile(test: TestApp, cookie: string, name: string): Promise<Answer> {
  const [method, path] = name.split(' ') as [string, string];
  const call =
    method === 'GET'
      ? request(test.url).get(path)
      : method === 'DELETE'
        ? request(test.url).delete(path)
        : request(test.url).post(path);
  const answer = await call.set('Cookie', cookie);
  return { status: answer.status, code: undefined, told: toldBy(answer, answer.text ?? '') };
}

type Refusal = 'ANSWERED' | 'REFUSED' | 'DIFFERENT';

async function refusalOf(
  test: TestApp,
  world: World,
  { cookie }: Caller,
  name: string,
  same: { refusedQuery: Answer; refusedFile: Answer },
): Promise<Refusal> {
  if (/^[a-z]+:[a-z]+$/.test(name)) return (await watches(test, cookie, name, world)) ? 'ANSWERED' : 'REFUSED';
  if (/^[A-Z]+ \//.test(name)) {
    const answer = await fetchFile(test, cookie, addressIn(world, name));
    if (answer.status !== 404) return 'ANSWERED';
    return answer.told === same.refusedFile.told ? 'REFUSED' : 'DIFFERENT';
  }
  const [type, fieldName] = name.split('.') as [string, string];
  const field = fieldsOf(type).find((one) => one.name === fieldName)!;
  const args = { ...plausibleArgs(field, world), slugOfWorld: world.slug };
  const answer = await ask(test, cookie, name, operationFor(type, field), args);
  if (answer.code !== NotFoundOrNotAllowed.code) return 'ANSWERED';
  return answer.told === same.refusedQuery.told ? 'REFUSED' : 'DIFFERENT';
}

/** The address of a file about the things of the world. */
function addressIn(world: World, name: string): string {
  const { values } = world;
  const idOf: [RegExp, string][] = [
    [/polls\/:id/, values['pollId']!],
    [/exhibitors\/:id/, values['exhibitorId']!],
    [/organisations\/:id/, values['organisationId']!],
    [/invoices\/:id/, values['orderId']!],
  ];
  const id = idOf.find(([pattern]) => pattern.test(name))?.[1] ?? values['eventId']!;
  const parts: Record<string, string> = {
    ...values,
    id,
    slug: world.slug,
    person: values['personId']!,
    session: values['sessionId']!,
    format: 'csv',
    kind: 'csv',
    by: 'persons',
    year: '2024',
    file: 'report.csv',
    itemId: randomUUID(),
    runId: values['runId'] ?? randomUUID(),
  };
  return name.replace(/:(\w+)/g, (_, part: string) => parts[part] ?? randomUUID());
}

const sockets = new Map<string, Socket>();

async function watches(test: TestApp, cookie: string, name: string, world: World): Promise<boolean> {
  const socket =
    sockets.get(cookie) ??
    io(test.url, { transports: ['websocket'], forceNew: true, extraHeaders: { Cookie: cookie } });
  sockets.set(cookie, socket);
  const answer: unknown = await socket.timeout(5000).emitWithAck(name, world.values['eventId']);
  return answer === true;
}

afterAll(() => sockets.forEach((socket) => socket.disconnect()));
void PERMISSIONS;
