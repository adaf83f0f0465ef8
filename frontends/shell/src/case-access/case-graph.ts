import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { currentLanguage } from '@madang/frontend-kit';
import { CASE_POLICIES, headersIn, idempotencyLink, inFlightLink, networkRetryLink } from '../graph/index.ts';

/** Client of a party: its own cache, its token in memory, nothing of a signed-in person's. */
export interface CaseGraph {
  readonly client: ApolloClient;
  /** Takes the token, or forgets it together with all that was read with it. */
  carry(token: string | null): void;
}

/** Makes the client of a party; without a token it asks as nobody. An act whose answer was lost is sent again and happens once. */
export function createCaseGraph(): CaseGraph {
  let carried: string | null = null;
  const headers = () => ({
    'accept-language': currentLanguage(),
    ...(carried === null ? {} : { authorization: `Bearer ${carried}` }),
  });
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: CASE_POLICIES }),
    dataMasking: true,
    link: ApolloLink.from([
      idempotencyLink(),
      networkRetryLink(),
      inFlightLink(),
      new SetContextLink((before) => ({ headers: { ...headersIn(before), ...headers() } })),
      new HttpLink({ uri: '/graphql' }),
    ]),
  });
  return {
    client,
    carry(token) {
      carried = token;
      if (token === null) void client.clearStore();
    },
  };
}
