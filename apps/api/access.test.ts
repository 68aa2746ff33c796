import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotFoundOrNotAllowed } from '@parvis/platform';
import { makeEvent, startTestApp, type TestApp } from '@parvis/testing';
import { callOf, discover, fieldsOf, type Handler, schema } from './walk.fixtures';

describe('access', () => {
  let test: TestApp;
  let resolvers: Handler[];
  let files: Handler[];
  beforeAll(async () => {
    test = await startTestApp();
    ({ resolvers, files } = discover(test));
  });
  afterAll(() => test.close());

  const without = (handlers: Handler[]) =>
    handlers.filter(({ allowed }) => allowed === undefined).map(({ name }) => name);
  const denied = async (query: string) => {
    const { errors, data } = await test.anonymous.graphql(query);
    return { codes: errors?.map(({ extensions }) => extensions.code), data };
  };
  const DENIED = [NotFoundOrNotAllowed.code];

  it('is said of every operation, field and file', () => {
    expect(resolvers.length).toBeGreaterThan(20);
    expect(files.length).toBeGreaterThan(5);
    expect(without(resolvers)).toEqual([]);
    expect(without(files)).toEqual([]);
  });

  it('covers the whole contract: each operation has its resolver, each resolver its operation', () => {
    const names = resolvers.map(({ name }) => name);
    const operations = ['Query', 'Mutation'].flatMap((type) => fieldsOf(type).map((field) => `${type}.${field.name}`));
    expect(operations.filter((name) => !names.includes(name))).toEqual([]);
    const known = new Set(
      Object.keys(schema.getTypeMap()).flatMap((type) =>
        schema.getType(type) && 'getFields' in schema.getType(type)!
          ? fieldsOf(type).map((field) => `${type}.${field.name}`)
          : [],
      ),
    );
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('is refused to somebody who is not signed in for every operation that is not public, in one and the same words', async () => {
    const closed = resolvers.filter(({ name, allowed }) => allowed !== 'public' && /^(Query|Mutation)\./.test(name));
    expect(closed.length).toBeGreaterThan(5);
    for (const { name } of closed) {
      const [type, field] = name.split('.') as [string, string];
      const answer = await denied(
        `${type.toLowerCase()} { ${callOf(fieldsOf(type).find((one) => one.name === field)!)} }`,
      );
      expect(answer.codes, name).toEqual(DENIED);
    }
  });

  it('is refused to somebody who is not signed in for every field of an event that is not public', async () => {
    const { slug } = await makeEvent(test.database);
    const closed = resolvers.filter(({ name, allowed }) => allowed !== 'public' && name.startsWith('Event.'));
    expect(closed.length).toBeGreaterThan(3);
    for (const { name } of closed) {
      const field = fieldsOf('Event').find((one) => `Event.${one.name}` === name)!;
      const answer = await denied(`{ event(slug: "${slug}") { ${callOf(field)} } }`);
      expect(answer.codes, name).toEqual(DENIED);
    }
  });

  it('is refused to somebody who is not signed in for every file that is not public', async () => {
    const closed = files.filter(({ allowed }) => allowed !== 'public');
    expect(closed.length).toBeGreaterThan(0);
    for (const { name } of closed) {
      const [method, path] = name.replace(/:\w+/g, 'x').split(' ') as [string, string];
      await (method === 'GET' ? test.anonymous.get(path) : request(test.url).post(path)).expect(404);
    }
  });
});
