import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './request-context.ts';

/** Codes of the gateway's own refusals, whose messages are meant for developers. */
const OWN_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTROSPECTION_REFUSED',
  'LIST_TOO_LONG',
  'NOT_ON_SAFELIST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'RATE_LIMITED',
  'STREAM_NEEDS_SUBSCRIPTION',
  'SUBSCRIPTION_NEEDS_STREAM',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_FRAGMENTS',
  'TOO_MANY_REPEATS',
  'UNAUTHENTICATED',
]);

/** Codes a subgraph may show to the world. Its UNAUTHENTICATED is not among them: it refused us, not the person. */
const SUBGRAPH_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'IDEMPOTENCY_IN_FLIGHT',
  'IDEMPOTENCY_KEY_REUSED',
  'NOT_FOUND',
  'SERVICE_UNAVAILABLE',
  'TOO_MANY_REQUESTS',
  'UNAUTHORIZED',
]);

const FAULT = 'INTERNAL_SERVER_ERROR';

/** Where faults are written down. */
export type FaultLog = Pick<RequestContext['log'], 'error'>;

interface Fault {
  readonly id: string;
  readonly service?: string;
  readonly error: unknown;
}

/**
 * What the world sees of an error: refusals as they are, with the service they come from; everything else as
 * "Internal error" with an id, under which the log has the whole of it.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown, log: FaultLog): GraphQLFormattedError {
  const { message, path, locations } = formatted;
  const extensions = formatted.extensions ?? {};
  const service = extensions['serviceName'];
  if (typeof service !== 'string') {
    const code = [codeOfLimit(error), extensions['code']].find((candidate) => OWN_CODES.has(candidate));
    if (code !== undefined) return { message, locations, path, extensions: { code } };
    return masked(formatted, { id: randomUUID(), error }, log);
  }
  const { code, id } = extensions;
  if (SUBGRAPH_CODES.has(code)) return { message, path, extensions: { code, service } };
  return masked(formatted, { id: typeof id === 'string' ? id : randomUUID(), service, error }, log);
}

/** Apollo Server wraps every refusal of a validation rule and writes its own code over ours. */
function codeOfLimit(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !(error.originalError instanceof GraphQLError)) return undefined;
  return error.originalError.extensions['code'];
}

function masked({ message, path }: GraphQLFormattedError, fault: Fault, log: FaultLog): GraphQLFormattedError {
  const { id, service, error } = fault;
  log.error({ faultId: id, service, path, err: causeOf(error) }, `fault: ${message}`);
  return { message: 'Internal error', path, extensions: service ? { code: FAULT, id, service } : { code: FAULT, id } };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}
