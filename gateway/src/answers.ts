import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { Doorkeeper } from './doorkeeper.ts';
import { statusOfRefusedKey } from './idempotency.ts';
import { limitRules, parseOptions } from './limits.ts';
import { presentError, type FaultLog } from './mask-errors.ts';
import { isToldWith200 } from './plain-json.ts';
import type { RequestContext } from './request-context.ts';
import { readScalars } from './scalars.ts';

/** What queries and mutations are answered from. */
export interface AnswersOptions {
  readonly supergraphSdl: string;
  /** Way to a subgraph, by its name in the supergraph. */
  readonly sourceOf: (service: string) => GraphQLDataSource;
  readonly doorkeeper: Doorkeeper;
  readonly log: FastifyBaseLogger;
}

/** Starts the server of queries and mutations: Apollo's gateway on the committed supergraph, behind our limits and masks. */
export async function startAnswers({
  supergraphSdl,
  sourceOf,
  doorkeeper,
  log,
}: AnswersOptions): Promise<ApolloServer<RequestContext>> {
  const quiet = quietLogger(log);
  const faultLogs = new WeakMap<Error, FaultLog>();
  const server = new ApolloServer<RequestContext>({
    gateway: new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => sourceOf(name),
      logger: quiet,
      validateSupergraph: false,
      __exposeQueryPlanExperimental: false,
    }),
    nodeEnv: 'production',
    logger: quiet,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions,
    validationRules: [...limitRules],
    formatError: (formatted, error) =>
      presentError(formatted, error, (error instanceof Error ? faultLogs.get(error) : undefined) ?? log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      walls(doorkeeper, faultLogs),
    ],
  });
  await server.start();
  return server;
}

/** Apollo's life cycle: limits that need the values, the operation's name for the log, nothing in an answer that nobody asked for. */
function walls(doorkeeper: Doorkeeper, faultLogs: WeakMap<Error, FaultLog>): ApolloServerPlugin<RequestContext> {
  return {
    serverWillStart: async ({ schema }) => readScalars(schema),
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue, operationName }) => {
        contextValue.trace.operation = operationName;
        await doorkeeper({ schema, document, operation, variables: request.variables }, 'answers', contextValue);
      },
      didEncounterErrors: async ({ errors, contextValue }) => {
        contextValue.trace.failed = true;
        for (const error of errors) faultLogs.set(error, contextValue.log);
      },
      willSendResponse: async ({ request, response }) => {
        if (response.body.kind !== 'single') return;
        const { errors, extensions } = response.body.singleResult;
        // Says which entities another slice only pointed at; a null that may be there is no fault.
        delete extensions?.['valueCompletion'];
        const accept = request.http?.headers.get('accept');
        const refusedKey = statusOfRefusedKey(errors);
        if (refusedKey) {
          response.http.status = refusedKey;
          // What other slices did is told once all have answered.
          delete response.body.singleResult.data;
        }
        if (response.http.status === 400 && isToldWith200(accept, errors)) response.http.status = 200;
      },
    }),
  };
}

/** Apollo's remarks on its own state are of no use to an operator; its complaints are. */
function quietLogger(log: FastifyBaseLogger) {
  return {
    debug: (message?: string) => log.trace(message),
    info: (message?: string) => log.debug(message),
    warn: (message?: string) => log.warn(message),
    error: (message?: string) => log.error(message),
  };
}
