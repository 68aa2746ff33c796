import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLModule } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, type GraphQLFormattedError, Kind } from 'graphql';
import { Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { NotFoundOrNotAllowed } from './allow';
import { depthLimit } from './depth-limit';
import { CONFIG, type Config } from './config';

function instantOf(written: unknown): Date {
  const instant = new Date(typeof written === 'string' ? written : NaN);
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

const log = new Logger('GraphQL');

/** A surprise is logged here and told to nobody; what the client did wrong it may read. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof NotFoundOrNotAllowed) {
    return { message: cause.message, extensions: { code: NotFoundOrNotAllowed.code }, ...pathOf(formatted) };
  }
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, extensions: { code: formatted.extensions?.['code'] }, ...pathOf(formatted) };
  }
  log.error(
    cause instanceof Error ? `${cause.name}: ${cause.message}` : 'unknown',
    cause instanceof Error ? cause.stack : '',
  );
  return { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...pathOf(formatted) };
}

/** What was thrown, under the layers that GraphQL puts around it. Not by `instanceof`: Node may load graphql twice. */
function causeOf(error: unknown): unknown {
  const { originalError } = error as { originalError?: unknown };
  return originalError ? causeOf(originalError) : error;
}

const pathOf = ({ path }: GraphQLFormattedError) => (path ? { path } : {});

export const graphqlModule = (typeDefs: string) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG],
    useFactory: (config: Config) => ({
      typeDefs,
      resolvers: { DateTime: dateTime },
      context: ({ req, res }: { req: Request; res: Response }) => ({ req, res }),
      // Guards also stand before the fields that one feature adds to the types of another.
      fieldResolverEnhancers: ['guards'],
      introspection: !config.isProduction,
      includeStacktraceInErrorResponses: false,
      autoTransformHttpErrors: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      validationRules: [depthLimit(12)],
      parseOptions: { maxTokens: 5000 },
      plugins: [ApolloServerPluginCacheControlDisabled()],
      formatError,
    }),
  });
