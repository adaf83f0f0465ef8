import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** Kinds of storefront in the graph. */
export const StorefrontKind = enumOf('StorefrontKind', 'Kind of a storefront', {
  OWN: 'Run by the maker itself (판매자 본사)',
  CONSIGNED: "Run by a seller of the maker's goods (위탁 판매자)",
});

/** Kinds of contract in the graph. */
export const ContractKind = enumOf('ContractKind', 'Contract of a storefront with the maker (C1)', {
  OWN: 'Own storefront: nothing is bought or settled (판매자 본사)',
  WHOLESALE: 'Buys at a contract price, which is settled once a week after shipping (도매가 매입)',
});

/** View of a change of a stock link ratio. */
@ObjectType({ description: 'Change of the stock link ratio of a storefront (연동재고율)' })
export class StockLinkRatioChange {
  @Field(() => ID, { description: 'Identifier of the change' })
  id!: string;

  @Field(() => Int, { description: 'Percent before' })
  before!: number;

  @Field(() => Int, { description: 'Percent from then on' })
  after!: number;

  @Field(() => String, { description: 'Name of who changed it' })
  changedByName!: string;

  @Field(() => DateTime, { description: 'Timestamp of the change' })
  changedAt!: Date;
}

/** View of a storefront. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Storefront that sells our goods (분양몰)' })
export class Storefront {
  @Field(() => ID, { description: 'Identifier of the storefront' })
  id!: string;

  @Field(() => String, { description: 'Code of the storefront, e.g. PNR002' })
  code!: string;

  @Field(() => String, { description: 'Name of the storefront' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Internet domain of the storefront' })
  domain!: string | null;

  @Field(() => StorefrontKind, { description: 'Kind of the storefront' })
  kind!: string;
}
