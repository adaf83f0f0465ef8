import { RetryLink } from '@apollo/client/link/retry';
import { problemOf } from '@madang/frontend-kit';
import { isQuery } from './operation-kind.ts';

const TRIES = 3;

/** Asks a query again when the network failed it; a mutation is never repeated, nobody knows whether it arrived. */
export function networkRetryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 200, max: 2_000, jitter: true },
    attempts: (attempt, operation, error) =>
      attempt < TRIES && isQuery(operation.query) && problemOf(error).kind === 'offline',
  });
}
