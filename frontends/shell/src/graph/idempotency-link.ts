import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';
import { isMutation } from './operation-kind.ts';

/** Header under which a mutation may be sent again without a second effect. */
export const IDEMPOTENCY_KEY = 'idempotency-key';

const KEY_BYTES = 16;

/**
 * Gives every act a key of its own; it stands before the retries, so that all of them carry the same one. An act that brings a
 * key keeps it: it is one that somebody sends again because its answer was lost.
 */
export function idempotencyLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (isMutation(operation.query)) {
      operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
        headers: { [IDEMPOTENCY_KEY]: newActKey(), ...headers },
      }));
    }
    return forward(operation);
  });
}

/** The first try of an act is still under way; its answer is to be had by asking again. */
export class StillInFlight extends Error {
  override readonly name = 'StillInFlight';
}

/** Makes an act whose first try is not finished an error, which the retries wait for; it stands behind them. */
export function inFlightLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        const codes = result.errors?.map(({ extensions }) => extensions?.['code']);
        if (codes?.includes('IDEMPOTENCY_IN_FLIGHT')) throw new StillInFlight('the first try is not finished');
        return result;
      }),
    ),
  );
}

/** Makes a key that no other act has. */
export function newActKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
