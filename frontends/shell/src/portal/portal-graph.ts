import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { currentLanguage } from '@madang/frontend-kit';

/** Makes a client that asks as nobody, with a cache of its own. */
export function createPortalGraph(): ApolloClient {
  const language = new SetContextLink(() => ({ headers: { 'accept-language': currentLanguage() } }));
  return new ApolloClient({
    cache: new InMemoryCache(),
    dataMasking: true,
    link: ApolloLink.from([language, new HttpLink({ uri: '/graphql' })]),
  });
}
