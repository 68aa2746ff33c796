import { GraphQLError, GraphQLID, GraphQLScalarType, GraphQLString, Kind } from 'graphql';

const INSTANT = /^(\d{4}|[+-]\d{6})-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

function instantOf(written: unknown): Date {
  const instant = new Date(typeof written === 'string' && INSTANT.test(written) ? written : NaN);
  if (Number.isNaN(instant.getTime())) throw new GraphQLError('A DateTime is written as ISO 8601.');
  return instant;
}

const dateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    // SQL that builds JSON writes its instants itself.
    if (value instanceof Date || typeof value === 'string') return new Date(value).toISOString();
    throw new TypeError('DateTime wants an instant.');
  },
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
});

/** PostgreSQL takes neither NUL as text nor half a surrogate pair as JSON; no reader would see either. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** The scalar with every text that comes in made storable, before a guard or a use case sees it. */
function storing({ parseValue, parseLiteral }: GraphQLScalarType<string>) {
  return {
    parseValue: (value: unknown) => storable(parseValue(value)),
    parseLiteral: (...literal: Parameters<typeof parseLiteral>) => storable(parseLiteral(...literal)),
  };
}

/** How the contract's scalars are read and written. */
export const scalars = { DateTime: dateTime, ID: storing(GraphQLID), String: storing(GraphQLString) };
