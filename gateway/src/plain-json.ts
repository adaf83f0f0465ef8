import type { GraphQLFormattedError } from 'graphql';

/** Failures of a document that is well sent. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/**
 * Indicates whether a failure is to be told with status 200: to a client that reads application/json and nothing else, for
 * which GraphQL over HTTP keeps other statuses to what stands between it and the server. Everybody else gets 400.
 */
export function isToldWith200(accept: string | undefined, errors: readonly GraphQLFormattedError[] = []): boolean {
  const types = (accept ?? '').split(',').map((type) => type.split(';', 1)[0]?.trim().toLowerCase());
  const readsNothingElse = types.every((type) => type === 'application/json');
  return (
    readsNothingElse && errors.length > 0 && errors.every(({ extensions }) => OF_THE_DOCUMENT.has(extensions?.['code']))
  );
}
