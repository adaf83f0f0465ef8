import { DateTime, LocalDate, Money } from '@madang/subgraph-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SettlementState } from '../settlement-run/index.ts';
import { Storefront } from '../storefront/index.ts';

/** View of a day. */
@ObjectType({ description: 'What was sold on a day in Asia/Seoul' })
export class DashboardDay {
  @Field(() => LocalDate, { description: 'Day' })
  day!: string;

  @Field(() => Int, { description: 'Orders with at least one line that was not cancelled' })
  orders!: number;

  @Field(() => Int, { description: 'Pieces of those lines' })
  pieces!: number;

  @Field(() => Money, { description: 'What buyers paid for those lines' })
  sales!: Money;
}

/** View of the returns of a product. */
@ObjectType({ description: 'How much of a product came back, of the orders of the period' })
export class DashboardProductReturns {
  @Field(() => ID, { description: 'Identifier of the product' })
  productId!: string;

  @Field(() => String, { description: 'Name of the product' })
  name!: string;

  @Field(() => String, { description: 'Style, e.g. D16MMP101' })
  styleCode!: string;

  @Field(() => Int, { description: 'Pieces that were shipped' })
  shipped!: number;

  @Field(() => Int, { description: 'Pieces of them whose return was confirmed' })
  returned!: number;
}

/** View of the returns for a reason. */
@ObjectType({ description: 'Pieces of the returns that were asked for in the period' })
export class DashboardReasonReturns {
  @Field(() => String, { description: 'Reason of the return, e.g. DEFECT' })
  reason!: string;

  @Field(() => Int, { description: 'Pieces' })
  pieces!: number;
}

/** View of a variant without stock. */
@ObjectType({ description: 'Variant that was ordered in the period and of which nothing is left to sell (품절)' })
export class DashboardSoldOut {
  @Field(() => ID, { description: 'Identifier of the variant' })
  variantId!: string;

  @Field(() => String, { description: 'Item number' })
  sku!: string;

  @Field(() => String, { description: 'Name of the product' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Colour' })
  colour!: string | null;

  @Field(() => String, { nullable: true, description: 'Size' })
  size!: string | null;

  @Field(() => Int, { description: 'Pieces that were ordered in the period' })
  sold!: number;
}

/** View of a connection. */
@ObjectType({ description: 'How the collection of orders stands at a marketplace (C5)' })
export class DashboardMarketplace {
  @Field(() => ID, { description: 'Identifier of the connection' })
  id!: string;

  @Field(() => String, { description: 'Name of the connection' })
  name!: string;

  @Field(() => String, { description: 'Connector, e.g. CAFE24' })
  connector!: string;

  @Field(() => Boolean, { description: 'Indicates whether orders are collected there' })
  isActive!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last run without an error' })
  lastSuccessAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the last run failed; none after one that did not' })
  errorCode!: string | null;

  @Field(() => Int, { description: 'Runs that failed one after the other' })
  failures!: number;

  @Field(() => Int, { description: 'Orders in quarantine' })
  quarantined!: number;
}

/** View of settlements in a state. */
@ObjectType({ description: 'Settlements of the storefront that are not over' })
export class DashboardSettlements {
  @Field(() => SettlementState, { description: 'State they are in' })
  state!: string;

  @Field(() => Int, { description: 'Number of them' })
  count!: number;

  @Field(() => Money, { description: 'Sum of them' })
  total!: Money;
}

/** View of a dashboard. */
@ObjectType({ description: 'What who runs a storefront wants to see at a glance (issue 5, part 10)' })
export class StorefrontDashboard {
  @Field(() => Storefront, { description: 'Storefront' })
  storefront!: object;

  @Field(() => LocalDate, { description: 'First day, in Asia/Seoul' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, in Asia/Seoul; at most 366 days are told' })
  to!: string;

  @Field(() => Int, { description: 'Pieces of the orders of the period that were shipped' })
  shipped!: number;

  @Field(() => Int, { description: 'Pieces of them whose return was confirmed' })
  returned!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent of the shipped pieces that came back; none where none was shipped',
  })
  returnRate!: number | null;
}
