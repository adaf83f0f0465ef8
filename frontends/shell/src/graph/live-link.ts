import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { identityHeaders } from './identity-link.ts';

const RETRIES = 20;

type Data = Record<string, unknown>;

/** Carries subscriptions over server-sent events, each on a connection of its own that is taken up again when it breaks. */
export function liveLink(): ApolloLink {
  const live = createClient({
    url: `${location.origin}/graphql/stream`,
    headers: identityHeaders,
    retryAttempts: RETRIES,
  });
  return new ApolloLink(
    (operation) =>
      new Observable((observer) =>
        live.subscribe<Data, Data>(
          { query: print(operation.query), variables: operation.variables, operationName: operation.operationName },
          {
            next: (result) => observer.next(result),
            error: (error: unknown) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
}
