import { ApolloLink, Observable } from '@apollo/client';
import { currentLanguage } from '@madang/frontend-kit';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { signedInAs } from '../session/index.ts';
import { identityHeaders } from './identity-link.ts';
import { shareStream, type Hearer } from './share-stream.ts';

const RETRIES = 20;

type Data = Record<string, unknown>;

/** Carries subscriptions over server-sent events, each on a connection of its own that tabs share and that is taken up again when it breaks. */
export function liveLink(): ApolloLink {
  const live = createClient({
    url: `${location.origin}/graphql/stream`,
    headers: identityHeaders,
    retryAttempts: RETRIES,
  });
  return new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        const open = (hearer: Hearer) =>
          live.subscribe<Data>({ query: print(query), variables, operationName }, hearer);
        // What one person hears in one language is told to nobody else.
        const name = ['madang-live', signedInAs(), currentLanguage(), operationName, JSON.stringify(variables)].join(
          ' ',
        );
        return canShare() ? shareStream(name, open, observer) : open(observer);
      }),
  );
}

/** Pages that are not served safely have no locks. */
function canShare(): boolean {
  return 'locks' in navigator;
}
