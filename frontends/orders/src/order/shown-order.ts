import type { OrderPageQuery } from '../gql/graphql.ts';

/** An order as its page shows it. */
export type ShownOrder = NonNullable<OrderPageQuery['order']>;
