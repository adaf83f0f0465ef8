import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { connectionPolicy } from '@madang/frontend-kit';
import { actLink } from './act-link.ts';
import { CASE_POLICIES } from './case-policies.ts';
import { idempotencyLink, inFlightLink } from './idempotency-link.ts';
import { expiredSessionLink, identityLink } from './identity-link.ts';
import { lastGoodLink } from './last-good-link.ts';
import { liveLink } from './live-link.ts';
import { networkRetryLink } from './network-retry-link.ts';
import { isSubscription } from './operation-kind.ts';

/** The one client that shell and slices share, and the cache it keeps. */
export interface Graph {
  readonly client: ApolloClient;
  readonly cache: InMemoryCache;
}

/** Makes the client: one cache, one way to the graph. */
export function createGraph(): Graph {
  const cache = new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          myAlarms: connectionPolicy(['unread', 'first']),
          // As the slice of disputes keeps them: a policy that comes later hides what a page was given before.
          disputeCases: connectionPolicy(['search', 'states', 'mine', 'openedFrom', 'openedTo']),
          collectiveDisputes: connectionPolicy(['states', 'mine']),
          companyChanges: connectionPolicy(['states']),
          partnerQuestions: connectionPolicy(['open']),
        },
      },
      ...CASE_POLICIES,
    },
  });
  const http = new HttpLink({ uri: '/graphql' });
  const client = new ApolloClient({
    cache,
    dataMasking: true,
    link: ApolloLink.from([
      actLink(),
      idempotencyLink(),
      networkRetryLink(),
      inFlightLink(),
      lastGoodLink(cache),
      expiredSessionLink(),
      identityLink(),
      ApolloLink.split(({ query }) => isSubscription(query), liveLink(), http),
    ]),
  });
  return { client, cache };
}
