import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLModule } from '@nestjs/graphql';
import { Logger } from '@nestjs/common';
import { type GraphQLFormattedError, Kind } from 'graphql';
import type { Request, Response } from 'express';
import { NotFoundOrNotAllowed, ReauthenticationNeeded } from './allow';
import { CONFIG, type Config } from './config';
import { Metrics } from './metrics';
import { queryLimits } from './query-limits';
import { TooManyRequests } from './rate-limits';
import { scalars } from './scalars';

const log = new Logger('GraphQL');

/** A surprise is logged here and told to nobody; what the client did wrong it may read. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof NotFoundOrNotAllowed) {
    return { message: cause.message, extensions: { code: NotFoundOrNotAllowed.code }, ...pathOf(formatted) };
  }
  if (cause instanceof ReauthenticationNeeded) {
    return { message: cause.message, extensions: { code: ReauthenticationNeeded.code }, ...pathOf(formatted) };
  }
  if (cause instanceof TooManyRequests) {
    const { retryAfterSeconds } = cause;
    return {
      message: cause.message,
      extensions: { code: TooManyRequests.code, retryAfterSeconds },
      ...pathOf(formatted),
    };
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

/** By the fields of the schema that were asked for, never by the name that a client gives its operation. */
const countOperations = (metrics: Metrics): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ operation, response: { body } }) {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (!operation) metrics.countOperation('none', 'REFUSED');
        for (const selection of operation?.selectionSet.selections ?? []) {
          if (selection.kind !== Kind.FIELD) continue;
          const { name, alias } = selection;
          const fault = errors?.find(({ path }) => path?.[0] === (alias ?? name).value);
          const code = fault?.extensions?.['code'];
          metrics.countOperation(name.value, fault ? (typeof code === 'string' ? code : 'FAILED') : 'OK');
        }
        return Promise.resolve();
      },
    }),
});

export const graphqlModule = (typeDefs: string) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, Metrics],
    useFactory: (config: Config, metrics: Metrics) => ({
      typeDefs,
      resolvers: scalars,
      context: ({ req, res }: { req: Request; res: Response }) => ({ req, res }),
      // Guards also stand before the fields that one feature adds to the types of another.
      fieldResolverEnhancers: ['guards'],
      introspection: !config.isProduction,
      includeStacktraceInErrorResponses: false,
      autoTransformHttpErrors: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      // The largest screen asks for 70 fields, two of them under another name.
      validationRules: [queryLimits({ depth: 12, fields: 300, aliases: 20 })],
      parseOptions: { maxTokens: 5000 },
      plugins: [ApolloServerPluginCacheControlDisabled(), countOperations(metrics)],
      formatError,
    }),
  });
