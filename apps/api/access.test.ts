import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeDefs } from '@parvis/contract/type-defs';
import { ALLOWED, type Allowed, NotFoundOrNotAllowed } from '@parvis/platform';
import { makeEvent, startTestApp, type TestApp } from '@parvis/testing';

// Where NestJS keeps what its decorators say.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const IS_FIELD = 'graphql:resolve_property';
const HTTP_PATH = 'path';
const HTTP_METHOD = 'method';

interface Handler {
  /** `Query.events`, `Event.registration`, or the address of a file. */
  name: string;
  allowed: Allowed | undefined;
}

const schema = buildSchema(typeDefs);
const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields());

describe('access', () => {
  let test: TestApp;
  let resolvers: Handler[];
  let files: Handler[];
  beforeAll(async () => {
    test = await startTestApp();
    const discovery = test.app.get(DiscoveryService, { strict: false });
    resolvers = discovery
      .getProviders()
      .flatMap(({ instance, metatype }) => (instance && metatype ? resolversOf(instance, metatype) : []));
    files = discovery
      .getControllers()
      .flatMap(({ instance, metatype }) => (instance && metatype ? filesOf(instance, metatype) : []));
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
    for (const { name } of closed) await test.anonymous.get(name.replace(/:\w+/g, 'x')).expect(404);
  });
});

function methodsOf(instance: object): { name: string; method: object }[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).map((name) => ({ name, method: prototype[name]! }));
}

const allowedOf = (method: object, metatype: object) =>
  (Reflect.getMetadata(ALLOWED, method) ?? Reflect.getMetadata(ALLOWED, metatype)) as Allowed | undefined;

function resolversOf(instance: object, metatype: object): Handler[] {
  return methodsOf(instance).flatMap(({ name, method }) => {
    const isField = Reflect.getMetadata(IS_FIELD, method) === true;
    const type = (
      isField ? Reflect.getMetadata(RESOLVER_NAME, metatype) : Reflect.getMetadata(RESOLVER_TYPE, method)
    ) as string | undefined;
    const field = (Reflect.getMetadata(RESOLVER_NAME, method) as string | undefined) ?? name;
    return type ? [{ name: `${type}.${field}`, allowed: allowedOf(method, metatype) }] : [];
  });
}

function filesOf(instance: object, metatype: object): Handler[] {
  const folder = Reflect.getMetadata(HTTP_PATH, metatype) as string;
  return methodsOf(instance)
    .filter(({ method }) => Reflect.getMetadata(HTTP_METHOD, method) !== undefined)
    .map(({ method }) => ({
      name: `/${folder}/${Reflect.getMetadata(HTTP_PATH, method) as string}`.replace(/\/+/g, '/'),
      allowed: allowedOf(method, metatype),
    }));
}

/** A call of a field with the least that the contract accepts. */
function callOf(field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => `${name}: ${leastOf(type)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection}`;
}

function leastOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return leastOf(type.ofType);
  if (isListType(type)) return `[${leastOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map(({ name, type: of }) => `${name}: ${leastOf(of)}`).join(', ')} }`;
  }
  const least: Record<string, string> = {
    ID: '"x"',
    String: '"x"',
    Int: '1',
    Float: '1.0',
    Boolean: 'false',
    DateTime: '"2024-10-01T07:00:00Z"',
  };
  return least[type.name]!;
}
