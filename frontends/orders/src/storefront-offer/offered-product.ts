import type { StorefrontProductsQuery } from '../gql/graphql.ts';

/** Product as the list of a storefront has it. */
export type OfferedProduct = StorefrontProductsQuery['storefrontProducts']['nodes'][number];
