import type { StorefrontPageQuery } from '../gql/graphql.ts';

/** A storefront as its page shows it. */
export type ShownStorefront = NonNullable<StorefrontPageQuery['storefront']>;
