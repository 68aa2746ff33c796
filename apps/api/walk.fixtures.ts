import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { typeDefs } from '@parvis/contract/type-defs';
import { ALLOWED, type Allowed } from '@parvis/platform';
import type { TestApp } from '@parvis/testing';
import type { World } from './world.fixtures';

// Where NestJS keeps what its decorators say.
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const IS_FIELD = 'graphql:resolve_property';
const HTTP_PATH = 'path';
const HTTP_METHOD = 'method';
const SOCKET_MESSAGE = 'message';
const IS_SOCKET_MESSAGE = 'websockets:message_mapping';

export interface Handler {
  /** `Query.events`, `Event.registration`, `GET /api/health`, `door:watch`. */
  name: string;
  allowed: Allowed | undefined;
}

export const schema = buildSchema(typeDefs);
export const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields());

/** All that can be called from outside, as it is put together in the running product. */
export function discover({ app }: TestApp): Record<'resolvers' | 'files' | 'messages', Handler[]> {
  const discovery = app.get(DiscoveryService, { strict: false });
  const providers = discovery.getProviders().filter(({ instance, metatype }) => instance && metatype);
  return {
    resolvers: providers.flatMap(({ instance, metatype }) => resolversOf(instance as object, metatype!)),
    messages: providers.flatMap(({ instance }) => messagesOf(instance as object)),
    files: discovery
      .getControllers()
      .flatMap(({ instance, metatype }) => (instance && metatype ? filesOf(instance as object, metatype) : [])),
  };
}

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
      name: `${RequestMethod[Reflect.getMetadata(HTTP_METHOD, method) as RequestMethod]} ${`/${folder}/${Reflect.getMetadata(HTTP_PATH, method) as string}`.replace(/\/+/g, '/')}`,
      allowed: allowedOf(method, metatype),
    }));
}

function messagesOf(instance: object): Handler[] {
  return methodsOf(instance)
    .filter(({ method }) => Reflect.getMetadata(IS_SOCKET_MESSAGE, method) === true)
    .map(({ method }) => ({ name: Reflect.getMetadata(SOCKET_MESSAGE, method) as string, allowed: undefined }));
}

/** The field with its arguments as variables, and enough of its answer to reach what it is made of. */
export function operationFor(type: string, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map(({ name, type: of }) => `$${name}: ${String(of)}`);
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = `${field.name}${passed && `(${passed})`}${selection}`;
  const declared = (...all: string[]) => (all.length > 0 ? `(${all.join(', ')})` : '');
  return type === 'Event'
    ? `query ${declared('$slugOfWorld: String!', ...variables)} { event(slug: $slugOfWorld) { ${call} } }`
    : `${type.toLowerCase()} ${declared(...variables)} { ${call} }`;
}

export const plausibleArgs = (field: GraphQLField<unknown, unknown>, world: World): Record<string, unknown> =>
  Object.fromEntries(field.args.map(({ name, type }) => [name, plausible(field.name, name, type, world)]));

export function plausible(operation: string, name: string, type: GraphQLInputType, world: World): unknown {
  if (isNonNullType(type)) return plausible(operation, name, type.ofType, world);
  if (isListType(type)) return [plausible(operation, name, type.ofType, world)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, plausible(operation, field.name, field.type, world)]),
    );
  }
  const known = world.values[`${operation}.${name}`] ?? world.values[name];
  if (known !== undefined) return known;
  const usual: Record<string, unknown> = {
    ID: randomUUID(),
    String: 'texte',
    Int: 1,
    Float: 1,
    Boolean: true,
    DateTime: '2024-10-01T07:00:00Z',
  };
  return usual[type.name];
}

/** A call of a field with the least that the contract accepts. */
export function callOf(field: GraphQLField<unknown, unknown>): string {
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
