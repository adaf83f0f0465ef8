import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isDatabaseAway } from './database.ts';
import { newId } from './id.ts';

/** Codes that a caller may read as they are; everything else is a fault of ours. */
const CALLER_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Turns an error into what may be told outside: known codes as they are, faults masked with an id that is logged. */
export function answerOf(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  { name, log }: { readonly name: string; readonly log: Logger },
): GraphQLFormattedError {
  const error = unwrapResolverError(thrown);
  const place = formatted.path ? { path: formatted.path } : {};
  if (isDatabaseAway(error)) {
    log.warn({ err: error }, 'the database is away');
    return {
      ...place,
      message: `${name} cannot reach its database`,
      extensions: { code: 'SERVICE_UNAVAILABLE', service: name },
    };
  }
  if (isUnreadable(error)) {
    return {
      ...place,
      message: 'An identifier, a cursor or a text cannot be read',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  const code = codeOf(formatted, error);
  if (code === 'FORBIDDEN') return { ...place, message: 'You may not ask this', extensions: { code } };
  if (CALLER_CODES.has(code)) return { ...formatted, extensions: { code } };
  const id = newId();
  log.error({ err: error, faultId: id, path: formatted.path }, 'fault');
  return { ...place, message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

/** PostgreSQL's codes of data it cannot read: a mistyped id, a cursor of somebody's own making, a NUL in a text. */
const UNREADABLE = /^(22(P02|007|008|003|021)|08P01)$/;

function isUnreadable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // A time that is none fails on its way to PostgreSQL already.
  if (error.message === 'Invalid time value') return true;
  return 'code' in error && typeof error.code === 'string' && UNREADABLE.test(error.code);
}

function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  // type-graphql throws its own classes where an actor lacks a role.
  if (error instanceof Error && /^(Authorization|Authentication)Error$/.test(error.constructor.name))
    return 'FORBIDDEN';
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}
