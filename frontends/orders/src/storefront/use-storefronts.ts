import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const STOREFRONTS = graphql(`
  query StorefrontChoices {
    storefronts {
      id
      code
      name
      kind
    }
  }
`);

/** Storefronts that the viewer works with, to choose from; absent while they have not arrived. */
export function useStorefronts() {
  const { data, error, refetch } = useQuery(STOREFRONTS);
  return { storefronts: data?.storefronts, error, refetch };
}
