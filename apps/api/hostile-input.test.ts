import { randomUUID } from 'node:crypto';
import {
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '@parvis/testing';
import { fieldsOf, operationFor, plausibleArgs } from './walk.fixtures';
import { makeWorld, type World } from './world.fixtures';

const TEXTS = {
  nothing: '',
  nul: 'a\0b',
  'only nul': '\0',
  'half a surrogate pair': 'x\ud800y',
  'very long': 'é'.repeat(20_000),
  wildcards: `%_\\'";--`,
  'an unknown id': randomUUID(),
  'a property of every object': '__proto__',
};
const NUMBERS = { negative: -1, largest: 2_147_483_647, smallest: -2_147_483_648, 'too large': 2_147_483_648 };
const INSTANTS = {
  'long ago': '0000-01-01T00:00:00Z',
  'far away': '9999-12-31T23:59:59Z',
  'no day': '2024-02-31T25:61:00Z',
  'before history': '-271821-04-20T00:00:00.000Z',
  'no instant': 'yesterday',
  nul: '\0',
};
const WRONG_TYPES = { 'an object': { a: 1 }, 'a list of lists': [[1]], 'a fraction': 1.5, nothing: null };

interface Attack {
  name: string;
  args: Record<string, unknown>;
}

describe('hostile input', () => {
  let test: TestApp;
  let world: World;
  let callers: Client[];
  beforeAll(async () => {
    test = await startTestApp();
    world = await makeWorld(test);
    callers = [await test.as(world.staffId), await test.as(world.attendeeId)];
  });
  afterAll(() => test.close());

  const ask = (caller: Client, body: object) =>
    request(test.url).post('/graphql').set('Cookie', caller.cookie).send(body);

  /** What is wrong with the answers to one field under every attack; nothing when each is an outcome or a refusal. */
  async function faultsOf(type: string, field: GraphQLField<unknown, unknown>): Promise<string[]> {
    const query = operationFor(type, field);
    const faults: string[] = [];
    for (const { name, args } of attacksOn(field, world)) {
      for (const caller of callers) {
        const { status, text } = await ask(caller, { query, variables: { ...args, slugOfWorld: world.slug } });
        if (status >= 500 || /INTERNAL_SERVER_ERROR|stack/i.test(text)) faults.push(`${name}: ${text.slice(0, 200)}`);
      }
    }
    return faults;
  }

  const cases = ['Query', 'Mutation', 'Event'].flatMap((type) =>
    fieldsOf(type)
      .filter(({ args }) => args.length > 0)
      .map((field) => ({ name: `${type}.${field.name}`, type, field })),
  );

  it('is tried on every operation with arguments', () => expect(cases.length).toBeGreaterThan(25));

  it.for(cases)('$name answers it', async ({ type, field }) => {
    const query = operationFor(type, field);
    const plain = await ask(callers[0]!, {
      query,
      variables: { ...plausibleArgs(field, world), slugOfWorld: world.slug },
    });
    expect(plain.status, plain.text).toBe(200);
    expect(await faultsOf(type, field)).toEqual([]);
  });
});

/** One argument, or one part of one, made hostile at a time; the others say what the world has. */
function attacksOn(field: GraphQLField<unknown, unknown>, world: World): Attack[] {
  const plausible = plausibleArgs(field, world);
  return field.args.flatMap(({ name, type }) =>
    hostile(type, plausible[name]).map(([kind, value]) => ({
      name: `${name}: ${kind}`,
      args: { ...plausible, [name]: value },
    })),
  );
}

function hostile(type: GraphQLInputType, value: unknown): [string, unknown][] {
  const named = getNullableType(type);
  const wrong = Object.entries<unknown>(WRONG_TYPES);
  if (isListType(named)) {
    const [item] = value as unknown[];
    const parts = hostile(named.ofType, item).map(([kind, part]): [string, unknown] => [`[${kind}]`, [part]]);
    return [
      ['an empty list', []],
      ['the same twice', [item, item]],
      ['10,000 items', Array(10_000).fill(item)],
      ...parts,
    ];
  }
  if (isInputObjectType(named)) {
    const whole = value as Record<string, unknown>;
    return Object.values(named.getFields()).flatMap(({ name, type: of }) =>
      hostile(of, whole[name]).map(([kind, part]): [string, unknown] => [
        `${name}: ${kind}`,
        { ...whole, [name]: part },
      ]),
    );
  }
  if (isEnumType(named)) return [['an unknown value', 'constructor'], ...wrong];
  const kinds: Record<string, Record<string, unknown>> = {
    ID: { ...TEXTS, 'in capitals': typeof value === 'string' ? value.toUpperCase() : '' },
    String: TEXTS,
    Int: NUMBERS,
    Float: NUMBERS,
    Boolean: {},
    DateTime: INSTANTS,
  };
  return [...Object.entries(kinds[named.name]!), ...wrong];
}
