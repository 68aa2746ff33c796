import { randomUUID } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventRole, type Permission, permits, type Role, STAFF_ROLES } from '@parvis/domain';
import { type Allowed, NotFoundOrNotAllowed, requestOf, type Tx } from '@parvis/platform';
import { giveRole, makeEvent, makeOrganisation, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { ABOUT_MORE, ACCESS_MATRIX, OF_EVERY_BOOTH, OF_NO_EVENT } from './access-matrix';
import { discover, fieldsOf, operationFor, plausibleArgs } from './walk.fixtures';
import { makeWorld, type World } from './world.fixtures';

const EVENT_ROLES: EventRole[] = ['ATTENDEE', 'SPEAKER', 'EXHIBITOR', 'ORGANISER', 'DESK', 'MODERATOR'];
/** Judged by the things of the caller's own organisation: the exhibitor of another booth has none of it. */
const OF_OWN_BOOTH: readonly Permission[] = ['booth.edit', 'contact.collect'];
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
  const decorated = new Map<string, Allowed | undefined>();
  const letIn = new Set<string>();
  let refusedQuery: Answer;
  let refusedFile: Answer;
  beforeAll(async () => {
    test = await startTestApp();
    for (const { name, allowed } of Object.values(discover(test)).flat()) decorated.set(name, allowed);
    known = [...decorated.keys()];
    noteWhoIsLetIn(test, letIn);
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

  it.for(rows)('%s', { timeout: 240_000 }, async ([rule, names]) => {
    const faults: string[] = [];
    for (const name of names) {
      const found = await Promise.all(callers.map((caller) => faultOf(caller, rule, name)));
      faults.push(...found.filter((fault) => fault !== undefined));
    }
    expect(faults).toEqual([]);
  });

  async function faultOf(
    caller: Caller,
    rule: 'signingIn' | 'signedIn' | Permission,
    name: string,
  ): Promise<string | undefined> {
    const answer = await answerOf(test, world, caller, name, { refusedQuery, refusedFile });
    const isIn = letIn.has(`${caller.name} ${name}`);
    if (may(caller, rule, name)) {
      const isAnswered = answer === 'ANSWERED' || (ABOUT_MORE.includes(name) && isIn);
      return isAnswered ? undefined : `${caller.name} may not ${name}`;
    }
    if (answer === 'DIFFERENT') return `${caller.name} is told more by ${name}`;
    // Whose event or booth it is only the use case knows; a role that never may has not come that far.
    const isJudgedWithin = caller.isElsewhere || caller.hasOtherBooth || decorated.get(name) === 'signedIn';
    return answer === 'ANSWERED' || (isIn && !isJudgedWithin) ? `${caller.name} may ${name}` : undefined;
  }
});

function may(caller: Caller, rule: 'signingIn' | 'signedIn' | Permission, name: string): boolean {
  if (rule === 'signedIn' || rule === 'signingIn') return caller.name !== 'nobody';
  if (caller.isElsewhere && !OF_NO_EVENT.includes(name)) return false;
  if (caller.hasOtherBooth && OF_OWN_BOOTH.includes(rule) && !OF_EVERY_BOOTH.includes(name)) return false;
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

/** Keeps who passed the guard, for which operation. */
function noteWhoIsLetIn({ app }: TestApp, letIn: Set<string>): void {
  const providers = app.get(DiscoveryService, { strict: false }).getProviders();
  const guard = providers.find(({ metatype }) => metatype?.name === 'AccessGuard')!.instance as CanActivate;
  const judge = guard.canActivate.bind(guard);
  guard.canActivate = async (context: ExecutionContext) => {
    const passed = await judge(context);
    if (context.getType<string>() === 'ws') return passed as boolean;
    const asked = decodeURIComponent(requestOf(context).get('X-Asked') ?? '');
    if (context.getType<string>() === 'http') {
      letIn.add(asked);
      return passed as boolean;
    }
    const { parentType, fieldName } = GqlExecutionContext.create(context).getInfo<{
      parentType: { name: string };
      fieldName: string;
    }>();
    if (asked.endsWith(` ${parentType.name}.${fieldName}`)) letIn.add(asked);
    return passed as boolean;
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

async function ask(test: TestApp, cookie: string, asked: string, query: string, variables: object): Promise<Answer> {
  const answer = await request(test.url)
    .post('/graphql')
    .set({ Cookie: cookie, 'X-Asked': asked })
    .send({ query, variables });
  const { errors } = answer.body as { errors?: { path?: unknown; extensions: { code: string } }[] };
  const said = errors?.map(({ path: _, ...rest }) => rest);
  return { status: answer.status, code: errors?.[0]?.extensions.code, told: toldBy(answer, said) };
}

async function fetchFile(test: TestApp, cookie: string, name: string, asked = name): Promise<Answer> {
  const [method, path] = name.split(' ') as [string, string];
  const call =
    method === 'GET'
      ? request(test.url).get(path)
      : method === 'DELETE'
        ? request(test.url).delete(path)
        : request(test.url).post(path);
  const answer = await call.set({ Cookie: cookie, 'X-Asked': encodeURIComponent(asked) });
  return { status: answer.status, code: undefined, told: toldBy(answer, answer.text ?? '') };
}

type Outcome = 'ANSWERED' | 'REFUSED' | 'DIFFERENT';

async function answerOf(
  test: TestApp,
  world: World,
  { cookie, name: callerName }: Caller,
  name: string,
  same: { refusedQuery: Answer; refusedFile: Answer },
): Promise<Outcome> {
  if (/^[a-z]+:[a-z]+$/.test(name)) return (await watches(test, cookie, name, world)) ? 'ANSWERED' : 'REFUSED';
  if (/^[A-Z]+ \//.test(name)) {
    const answer = await fetchFile(test, cookie, addressIn(world, name), `${callerName} ${name}`);
    if (answer.status !== 404) return 'ANSWERED';
    return answer.told === same.refusedFile.told ? 'REFUSED' : 'DIFFERENT';
  }
  const [type, fieldName] = name.split('.') as [string, string];
  const field = fieldsOf(type).find((one) => one.name === fieldName)!;
  const args = { ...plausibleArgs(field, world), slugOfWorld: world.slug };
  const answer = await ask(test, cookie, encodeURIComponent(`${callerName} ${name}`), operationFor(type, field), args);
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
