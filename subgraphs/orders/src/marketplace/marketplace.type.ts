import { enumOf } from '@madang/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Connectors in the graph. */
export const MarketplaceConnector = enumOf('MarketplaceConnector', 'Connector by which a marketplace is reached', {
  CAFE24: 'Cafe24, which sells at the marketplace in the name of the storefront and relays its orders',
  NAVER: 'Naver Commerce',
});

/** View of a marketplace. */
@ObjectType({ description: 'Marketplace at which storefronts sell, and what it can do (C10, as of 2020-03-27)' })
export class Marketplace {
  @Field(() => ID, { description: 'Code of the marketplace, e.g. SMARTSTORE' })
  code!: string;

  @Field(() => Boolean, { description: 'Indicates whether products are sent there' })
  takesProducts!: boolean;

  @Field(() => Boolean, { description: 'Indicates whether orders are collected from there' })
  givesOrders!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether it sells outside Korea; none where the list of the document does not say',
  })
  isOverseas!: boolean | null;

  @Field(() => MarketplaceConnector, { description: 'Connector by which it is reached' })
  connector!: string;
}
