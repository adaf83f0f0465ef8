import { ServerError } from '@apollo/client';
import { RetryLink } from '@apollo/client/link/retry';
import { problemOf } from '@madang/frontend-kit';
import { StillInFlight } from './idempotency-link.ts';
import { isSubscription } from './operation-kind.ts';

const TRIES = 3;
const TRIES_IN_FLIGHT = 8;

/**
 * Asks again when the network failed: a question does no harm, and an act has its idempotency key, so that one whose reply was
 * lost has one effect and gets its first answer. An act that is still under way is waited for.
 */
export function networkRetryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 200, max: 2_000, jitter: true },
    attempts: (attempt, { query }, error) => {
      if (error instanceof StillInFlight || (ServerError.is(error) && error.statusCode === 409))
        return attempt < TRIES_IN_FLIGHT;
      return attempt < TRIES && !isSubscription(query) && problemOf(error).kind === 'offline';
    },
  });
}
